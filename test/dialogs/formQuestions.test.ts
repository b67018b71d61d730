import { expect } from 'chai';
import type { Draft } from '../../dialogs/forms/draft';
import { readReply } from '../../dialogs/forms/formQuestions';
import { textsOf } from '../../dialogs/texts/languages';
import type { FormField } from '../../src/atlassian/requestForm';
import { plainForm } from '../support/plainForm';

const common = { id: 'field', name: 'Field', description: '', required: true };
const options = ['Laptop', 'Monitor'].map((label, index) => ({ id: `o${index}`, label }));

function answerTo(field: FormField, text: string): unknown {
  const form = plainForm([field]);
  const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
  const reply = readReply(textsOf({ locale: 'ar' }), field, draft, text);
  return reply.kind === 'answer' ? reply.answers['field'] : reply;
}

describe('a reply to a question of a form', () => {
  it('has digits of any script, where they number or count', () => {
    for (const two of ['2', '２', '٢', '۲'])
      expect(answerTo({ ...common, kind: 'choice', options, truncated: false }, two), two).to.equal('o1');
    expect(answerTo({ ...common, kind: 'choices', options, truncated: false }, '１,２')).to.deep.equal(['o0', 'o1']);
    expect(answerTo({ ...common, kind: 'number' }, '٤٢')).to.equal('42');
    expect(answerTo({ ...common, kind: 'date' }, '٢٠٢٦-١٢-٣١')).to.equal('2026-12-31');
    expect(answerTo({ ...common, kind: 'time' }, '１４:３０')).to.equal('14:30');
  });

  it('is no "yes" where something is to be described', () => {
    const described = { ...common, id: 'description', kind: 'multiline' } as const;
    const reply = (field: FormField, text: string) =>
      readReply(
        textsOf({}),
        field,
        { title: '', helpText: '', form: plainForm([field]), answers: {}, problems: {}, people: [] },
        text,
      );
    expect(reply(described, 'yes')).to.deep.equal({ kind: 'problem', problem: 'Please tell me in your own words.' });
    expect(reply(described, 'yes, it is loud')).to.have.property('kind', 'answer');
    expect(reply({ ...common, kind: 'multiline' }, 'yes'), 'of a desk’s own').to.have.property('kind', 'answer');
  });

  it('has digits as they are in words', () => {
    for (const kind of ['text', 'multiline'] as const) expect(answerTo({ ...common, kind }, '２ ٢')).to.equal('２ ٢');
  });
});

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

describe('the digits of a reply to a question of a form', () => {
  it('are those of any script, where they number or count', () => {
    for (const two of ['2', '２', '٢', '۲'])
      expect(answerTo({ ...common, kind: 'choice', options, truncated: false }, two), two).to.equal('o1');
    expect(answerTo({ ...common, kind: 'choices', options, truncated: false }, '１,２')).to.deep.equal(['o0', 'o1']);
    expect(answerTo({ ...common, kind: 'number' }, '٤٢')).to.equal('42');
    expect(answerTo({ ...common, kind: 'date' }, '٢٠٢٦-١٢-٣١')).to.equal('2026-12-31');
    expect(answerTo({ ...common, kind: 'time' }, '１４:３０')).to.equal('14:30');
  });

  it('stay as they are in words', () => {
    for (const kind of ['text', 'multiline'] as const) expect(answerTo({ ...common, kind }, '２ ٢')).to.equal('２ ٢');
  });
});

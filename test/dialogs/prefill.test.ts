import { expect } from 'chai';
import { prefilled } from '../../dialogs/requests/prefill';
import { linkedFields, withForm } from '../../src/atlassian/forms/attachForm';
import { externalDataSchema, templateSchema } from '../../src/atlassian/forms/design';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import type { RequestForm } from '../../src/atlassian/requestForm';
import { nameBadge, officeMove, templateOf, workingAbroad, type EmulatedForm } from '../../src/emulator/content/forms';

function formWith(emulated: EmulatedForm): RequestForm {
  const template = templateSchema.parse(templateOf(emulated, '1', ''));
  const fields = Object.fromEntries(Object.entries(emulated.external).map(([id, choices]) => [id, { choices }]));
  const own = formOf(formSchema.parse({ requestTypeFields: [] }), linkedFields(template));
  return withForm(own, template, externalDataSchema.parse({ fields }));
}

describe('what a person has said, and a hook has made of it', () => {
  const badge = formWith(nameBadge);

  it('fills in questions by the rules of the form, and nothing that has a problem', () => {
    const values = { q1: 'Cards', q3: 60, q4: 'nobody', q5: ['1'], q6: 'javascript:x', q99: 'x', toString: 'x' };
    expect(prefilled(badge, { words: 'I need a badge', values }).answers).to.deep.equal({
      q1: 'Cards',
      q3: '60',
      q5: ['1'],
    });
    const abroad = prefilled(formWith(workingAbroad), { values: { q3: '2', q8: 'A conference', q12: '7' } });
    expect(abroad.answers).to.deep.equal({ q3: '2', q8: 'A conference' });
  });

  it('finds a question by the Jira field that it is linked to', () => {
    const values = { summary: 'Cards', customfield_10450: '10202' };
    expect(prefilled(badge, { values }).answers).to.deep.include({ q1: 'Cards' });
    expect(prefilled(formWith(officeMove), { values }).answers).to.deep.include({ q7: '10202' });
    expect(prefilled(badge, { values: { ...values, q1: 'By its id' } }).answers).to.deep.include({ q1: 'By its id' });
  });

  it('is a guess where a word or two are all there is, of a question as of a field', () => {
    expect(prefilled(badge, { words: 'badge' })).to.deep.include({ guesses: ['q1'] });
    expect(prefilled(badge, { words: 'a badge for my jacket' })).to.deep.include({ guesses: [] });
  });
});

import { expect } from 'chai';
import { fieldValues, formAnswers, problemsIn, visibleFields } from '../../src/atlassian/requestForm';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';

describe('a form by code, against the emulator', () => {
  let test: MiaAtDesk;
  beforeEach(async () => {
    test = await startMiaAtDesk();
  });
  afterEach(() => test.close());

  it('is described, checked and sent like the fields', async () => {
    const { desk } = test;
    const form = await desk.form('2', '206');
    expect(form.fields.map(({ id, name }) => `${id} ${name}`)).to.deep.equal([
      'summary Summary',
      'q3 Where to?',
      'q16 From',
      'q8 What for?',
      'q12 For how long?',
      'q15 Who has agreed (e-mail)?',
    ]);
    const first = { summary: 'A week at sea', q3: '1', q16: '2026-12-01' };
    expect(visibleFields(form, first).map(({ id }) => id)).to.deep.equal(['summary', 'q3', 'q16']);
    expect(problemsIn(form, first)).to.deep.equal({});
    expect(Object.keys(problemsIn(form, { ...first, q3: '3' }))).to.deep.equal(['q8', 'q12']);

    const answers = { ...first, q3: '2', q8: 'A conference on tides', q12: '1', q15: 'hidden@example.com' };
    expect(problemsIn(form, answers)).to.deep.equal({});
    const created = await desk.create({
      deskId: '2',
      typeId: '206',
      values: fieldValues(form, answers),
      form: formAnswers(form, answers),
    });
    expect((await desk.answeredForms(created.key)).map(({ label, answer }) => `${label} ${answer}`)).to.deep.equal([
      'Where to? Outside of the EU',
      'What for? A conference on tides',
      'For how long? Up to a month',
      'From 2026-12-01',
    ]);
  });
});

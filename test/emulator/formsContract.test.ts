import { expect } from 'chai';
import { fieldValues, formAnswers } from '../../src/atlassian/requestForm';
import type { Answers } from '../../src/atlassian/requestForm';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';
import { createClient, deskOf, northwind, textOf } from './client';
import { createFormsContract, faultsBy, faultsInAnswer, faultsInRefusal, sentAnswer } from './formsContract';

const id = '7f9d2c1e-5a40-4b6c-8e21-0c4d3b2a1f01';
const updated = '2026-10-05T07:30:00Z';
const place = (question: number) => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.thinktilt.proforma',
    extensionKey: 'question',
    parameters: { id: question },
    layout: 'default',
    localId: '0b7c3e55-1f0e-4a5b-9c3d-2e1f0a9b8c7d',
  },
});
const doc = (...content: object[]) => ({ version: 1, type: 'doc', content });

/** A bicycle: a choice that shows a section, one that stands in it, and a notice. */
const design = {
  settings: { name: 'Bicycle', language: 'en', submit: { lock: false, pdf: true }, portal: { canSubmit: true } },
  questions: {
    '2': {
      type: 'cs',
      label: 'Electric?',
      validation: { rq: true },
      choices: [
        { id: '1', label: 'Yes' },
        { id: '4', label: 'Another', other: true },
      ],
    },
    '5': { type: 'cd', label: 'Garage', validation: {}, choices: [], jiraField: 'customfield_10777' },
    '6': { type: 'no', label: 'Kilometres', validation: { wh: true, mnn: 0 }, defaultAnswer: { text: '3' } },
  },
  sections: { '3': { sectionType: 'b', name: 'for electric ones', conditions: ['1'] } },
  conditions: {
    '1': {
      i: {
        co: { cIds: {} },
        operator: 'OR',
        groups: [{ operator: 'AND', checks: [{ fieldId: '2', type: 'SOME_OF', constraint: ['1'] }] }],
      },
      o: { sIds: ['3'], t: 'sh' },
    },
  },
  layout: [
    doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bicycle' }] }, place(2), place(5)),
    doc({ type: 'panel', attrs: { panelType: 'note' }, content: [{ type: 'paragraph' }] }, place(6)),
  ],
};
const template = { id, updated, design, publish: { portalRequestTypeIds: [71], submitOnCreate: true } };
const base = '/ex/jira/x/forms';
const ofType = `${base}/servicedesk/4/requesttype/71/form`;

describe('what is known of Atlassian’s forms API', () => {
  it('takes examples of its shapes', () => {
    const examples: readonly (readonly [string, unknown])[] = [
      [ofType, template],
      [ofType, { ...template, publish: { portal: { portalRequestTypeIds: [71] }, jira: {} } }],
      [
        `${ofType}/externaldata`,
        {
          fields: {
            '5': {
              jiraField: { id: 'customfield_10777', type: 'option', configId: '10099' },
              choices: [{ id: '10301', name: 'North', children: [] }],
              answer: { choices: [{ id: '10301', name: 'North' }] },
            },
          },
        },
      ],
      [
        `${base}/request/FAC-7/form`,
        [{ id, formTemplate: { id }, internal: false, submitted: true, lock: false, name: 'Bicycle', updated }],
      ],
      [
        `${base}/request/FAC-7/form/${id}`,
        { id, updated, design, state: { visibility: 'e', status: 's', answers: { '2': { choices: ['1'] } } } },
      ],
      [
        `${base}/request/FAC-7/form/${id}/format/answers`,
        [{ label: 'Electric?', fieldKey: 'electric', answer: 'Yes', choice: '1' }],
      ],
    ];
    for (const [path, example] of examples) expect(faultsInAnswer(path, example), path).to.deep.equal([]);
  });

  it('tells what is none of them', () => {
    const broken: readonly unknown[] = [
      { ...template, id: '71' },
      { ...template, publish: undefined },
      { ...template, design: { ...design, questions: { q2: design.questions['2'] } } },
      { ...template, design: { ...design, questions: { '2': { ...design.questions['2'], type: 'zz' } } } },
      { ...template, design: { ...design, layout: [] } },
    ];
    for (const one of broken) expect(faultsInAnswer(ofType, one)).to.have.length(1);
    expect(faultsInAnswer(`${base}/request/FAC-7/attachment`, {})).to.have.length(1);
    for (const one of [{ number: 3 }, { choices: '1' }, { time: '9:30' }])
      expect(faultsBy(sentAnswer, one)).to.have.length(1);
    expect(faultsInRefusal('create', { errorMessage: 'No' })).to.have.length(1);
    expect(faultsInRefusal('forms', { errors: [] })).to.have.length(1);
  });
});

describe('the forms API of the emulator, and the client', () => {
  let contract: ReturnType<typeof createFormsContract>;
  let test: MiaAtDesk;

  before(async () => {
    contract = createFormsContract();
    test = await startMiaAtDesk(contract.through);
  });
  after(() => test.close());

  const filled: Readonly<Record<string, readonly [desk: string, answers: Answers]>> = {
    '106': ['1', { q1: 'Wiki', q4: 'As\nusual', q6: 'cc-100', q7: '16', q9: '2026-12-01', q10: '1' }],
    '205': ['2', { q1: 'Badge', q2: 'Mia', q3: '60', q5: ['1'] }],
    '206': ['2', { summary: 'Away', q3: '2', q16: '2026-12-01', q8: 'A conference', q12: '1' }],
    '207': ['2', { summary: 'Trip', q3: '3', q4: '2026-12-01T08:15', q30: '1' }],
    '305': ['3', { summary: 'Move', q7: '10201', q9: ['1', '2'], q13: '2026-12-04T09:30', q18: '17:00' }],
    '306': ['3', { summary: 'A class', q1: '25', q2: '2026-12-01', q3: '10:00', q5: ['1'], q20: 'Hall' }],
  };

  for (const olderDesigns of [false, true])
    it(`agree in every call and every answer${olderDesigns ? ', with designs of 2021, too' : ''}`, async () => {
      test.emulator.variants = { olderDesigns };
      const desk = test.open();
      for (const [typeId, [deskId, answers]] of Object.entries(filled)) {
        const form = await desk.form(deskId, typeId);
        const sent = formAnswers(form, answers);
        for (const answer of Object.values(sent?.answers ?? {}))
          expect(faultsBy(sentAnswer, answer), typeId).to.deep.equal([]);
        const request = { deskId, typeId, values: fieldValues(form, answers), ...(sent ? { form: sent } : {}) };
        const { key } = await desk.create(request);
        const told = await desk.answeredForms(key);
        expect(told.length, typeId).to.equal(Object.keys(sent?.answers ?? {}).length);
      }
      expect(contract.faults).to.deep.equal([]);
      expect([...contract.used].toSorted()).to.deep.equal([
        '/request/{}/form',
        '/request/{}/form/{}/format/answers',
        '/servicedesk/{}/requesttype/{}/form',
        '/servicedesk/{}/requesttype/{}/form/externaldata',
      ]);
    });

  it('has a form on a request, and refusals, as they are known', async () => {
    const { emulator } = test;
    emulator.variants = {};
    const client = createClient(emulator);
    const token = textOf((await client.signIn(emulator.people[0]?.accountId ?? '')).body['access_token']);
    const desk = deskOf(client, token, northwind);
    const headers = { 'x-experimentalapi': 'opt-in' };
    const get = async (path: string) => {
      const whole = `/ex/jira/${northwind}/forms${path}`;
      return { whole, body: (await client.get(whole, token, { headers })).body };
    };
    const requestFieldValues = { summary: 'Away' };
    const create = (answers: object) =>
      desk.send('POST', '/request', {
        serviceDeskId: '2',
        requestTypeId: '206',
        requestFieldValues,
        form: { answers },
      });
    const { body } = await create({ '3': { choices: ['1'] }, '16': { date: '2026-12-01' } });
    const path = `/request/${textOf(body['issueKey'])}/form`;
    const one = await get(`${path}/${textOf((await get(path)).body['0']?.['id'])}`);
    expect(faultsInAnswer(one.whole, one.body)).to.deep.equal([]);
    expect(faultsInRefusal('forms', (await get('/request/HR-999/form')).body)).to.deep.equal([]);
    const refused = await create({});
    expect(refused.status).to.equal(422);
    expect(faultsInRefusal('create', refused.body)).to.deep.equal([]);
    const wrongBase = await client.get(`/jira/forms/cloud/${northwind}/request/HR-1/form`, token, { headers });
    expect(wrongBase.status).to.equal(401);
  });
});

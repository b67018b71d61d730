import { expect } from 'chai';
import { linkedFields, withForm } from '../../src/atlassian/forms/attachForm';
import { externalDataSchema, templateSchema } from '../../src/atlassian/forms/design';
import {
  fieldValues,
  formAnswers,
  problemsIn,
  visibleFields,
  visibleNotes,
  type Answers,
  type RequestForm,
} from '../../src/atlassian/requestForm';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import { faultsBy, faultsInAnswer, sentAnswer } from '../emulator/formsContract';

// Whole forms as Atlassian gives them, written by what is known of its shapes.

const updated = '2026-10-12T06:45:00Z';
const path = '/ex/jira/x/forms/servicedesk/7/requesttype/81/form';
const place = (question: number) => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.thinktilt.proforma',
    extensionKey: 'question',
    parameters: { id: question },
    layout: 'default',
  },
});
const said = (text: string) => [{ type: 'text', text }];
const doc = (...content: readonly object[]) => ({ version: 1, type: 'doc', content });
const column = (...content: readonly object[]) => ({ type: 'layoutColumn', attrs: { width: 50 }, content });

function read(template: object, external: object = { fields: {} }): RequestForm {
  expect(faultsInAnswer(path, template)).to.deep.equal([]);
  expect(faultsInAnswer(`${path}/externaldata`, external)).to.deep.equal([]);
  const summary = { fieldId: 'summary', name: 'Summary', required: true, jiraSchema: { type: 'string' } };
  const parsed = templateSchema.parse(template);
  const own = formOf(formSchema.parse({ requestTypeFields: [summary] }), linkedFields(parsed));
  return withForm(own, parsed, externalDataSchema.parse(external));
}

function sent(form: RequestForm, answers: Answers) {
  expect(problemsIn(form, answers)).to.deep.equal({});
  const { answers: all = {}, hasDocuments = false } = formAnswers(form, answers) ?? {};
  for (const answer of Object.values(all)) expect(faultsBy(sentAnswer, answer)).to.deep.equal([]);
  return { requestFieldValues: fieldValues(form, answers), isAdfRequest: hasDocuments, answers: all };
}

const seen = (form: RequestForm, answers: Answers) => [
  ...visibleFields(form, answers).flatMap(({ question }) => question?.id ?? []),
  ...visibleNotes(form, answers, visibleFields(form, answers)).map(({ text }) => text),
];

describe('whole forms as Atlassian gives them', () => {
  it('one of every text, in columns, with a linked summary and a box to agree to', () => {
    const form = read({
      id: '7f9d2c1e-5a40-4b6c-8e21-0c4d3b2a2f01',
      updated,
      publish: { portalRequestTypeIds: [81], submitOnCreate: true, validateOnCreate: true },
      design: {
        settings: { name: 'Boat', language: 'en', submit: { lock: false, pdf: false } },
        questions: {
          '1': { type: 'ts', label: 'Which boat?', validation: { rq: true, mxc: 60 }, jiraField: 'summary' },
          '2': { type: 'rt', label: 'What for', description: 'In a few lines', validation: {} },
          '3': { type: 'da', label: 'From', validation: { rq: true } },
          '4': {
            type: 'no',
            label: 'Seats',
            validation: { rq: true, wh: true, mnn: 1, mxn: 8 },
            defaultAnswer: { text: '2' },
          },
          '5': {
            type: 'cm',
            label: 'Rules',
            validation: { rq: true, ch: '1' },
            choices: [{ id: '1', label: 'I wear a life jacket' }],
          },
        },
        sections: {},
        conditions: {},
        layout: [
          doc(
            { type: 'heading', attrs: { level: 2 }, content: said('Harbour') },
            place(1),
            place(2),
            { type: 'layoutSection', content: [column(place(3)), column(place(4))] },
            place(5),
          ),
        ],
      },
    });
    expect(
      form.fields.map(({ id, kind }) => `${id} ${kind}`),
      'columns are read row by row',
    ).to.deep.equal(['q1 text', 'q2 multiline', 'q3 date', 'q4 number', 'q5 choices']);
    expect(form.defaults).to.deep.equal({ q4: '2' });
    expect(form.attached?.notes).to.deep.equal([{ text: 'Harbour', section: undefined, before: 'q1' }]);
    const answers = { q1: 'Gull', q2: 'A day out', q3: '2026-12-05', q4: '4', q5: ['1'] };
    expect(sent(form, answers)).to.deep.equal({
      requestFieldValues: {},
      isAdfRequest: true,
      answers: {
        '1': { text: 'Gull' },
        '2': { adf: doc({ type: 'paragraph', content: said('A day out') }) },
        '3': { date: '2026-12-05' },
        '4': { text: '4' },
        '5': { choices: ['1'] },
      },
    });
    expect(Object.keys(problemsIn(form, { ...answers, q5: [] }))).to.deep.equal(['q5']);
  });

  it('one of sections in sections, with gaps in their ids, and of a notice alone', () => {
    const when = (question: string, ...choices: readonly string[]) => ({ co: { cIds: { [question]: choices } } });
    const shows = (...sIds: readonly string[]) => ({ sIds, t: 'sh' });
    const check = { fieldId: '3', type: 'SOME_OF', constraint: ['9'] };
    const groups = [{ operator: 'AND', checks: [check] }];
    const choice = (id: string, label: string) => ({ id, label });
    const form = read({
      id: '7f9d2c1e-5a40-4b6c-8e21-0c4d3b2a2f02',
      updated,
      publish: { portalRequestTypeIds: [82], submitOnCreate: true, validateOnCreate: true },
      design: {
        settings: { name: 'Keys', language: 'en', submit: { lock: true, pdf: false } },
        questions: {
          '3': {
            type: 'cs',
            label: 'Which door?',
            validation: { rq: true },
            choices: [choice('1', 'Shed'), choice('2', 'Office'), choice('9', 'Vault')],
          },
          '8': { type: 'tl', label: 'What do you do there?', validation: { rq: true, mnc: 10 } },
          '12': {
            type: 'cd',
            label: 'Until',
            validation: { rq: true },
            choices: [choice('1', 'Friday'), choice('2', 'No end')],
          },
          '15': { type: 'te', label: 'Who vouches (e-mail)', validation: { rq: true } },
        },
        sections: {
          '11': { sectionType: 'b', name: 'no end', conditions: ['6', '2'] },
          '4': { sectionType: 'b', name: 'inside', conditions: ['2'] },
          '5': { sectionType: 'b', name: 'vault', conditions: ['7'] },
        },
        conditions: {
          '2': { i: when('3', '2', '9'), o: shows('4') },
          '6': { i: when('12', '2'), o: shows('11') },
          '7': { i: { co: { cIds: {} }, operator: 'AND', groups }, o: shows('5') },
        },
        layout: [
          doc(place(3)),
          doc(place(8), place(12)),
          doc({
            type: 'panel',
            attrs: { panelType: 'warning' },
            content: [{ type: 'paragraph', content: said('Cameras run.') }],
          }),
          doc(place(15)),
        ],
      },
    });
    expect(seen(form, {})).to.deep.equal(['3']);
    expect(seen(form, { q3: '1' })).to.deep.equal(['3']);
    expect(seen(form, { q3: '2' })).to.deep.equal(['3', '8', '12']);
    expect(seen(form, { q3: '9' })).to.deep.equal(['3', '8', '12', 'Cameras run.']);
    expect(seen(form, { q3: '2', q12: '2' })).to.deep.equal(['3', '8', '12', '15']);
    const back = { summary: 'A key', q3: '1', q12: '2', q8: 'Repair the roof', q15: 'a@example.com' };
    expect(seen(form, back), 'what showed it is hidden').to.deep.equal(['3']);
    expect(sent(form, back)).to.deep.equal({
      requestFieldValues: { summary: 'A key' },
      isAdfRequest: false,
      answers: { '3': { choices: ['1'] } },
    });
  });

  it('one of linked lists, "Other", files, people and what only the portal can take', () => {
    const lists = [
      { id: '1', label: 'Tent' },
      { id: '2', label: 'Stove' },
      { id: '3', label: 'Other', other: true },
    ];
    const form = read(
      {
        id: '7f9d2c1e-5a40-4b6c-8e21-0c4d3b2a2f03',
        updated,
        publish: { portal: { portalRequestTypeIds: [83], submitOnCreate: true, validateOnCreate: true } },
        design: {
          settings: { name: 'Camp', language: 'en', submit: { lock: false, pdf: true } },
          questions: {
            '7': { type: 'cd', label: 'Camp', validation: { rq: true }, choices: [], jiraField: 'customfield_10750' },
            '9': { type: 'cl', label: 'What you need', validation: { mns: 1, mxs: 2 }, choices: lists },
            '10': {
              type: 'cs',
              label: 'First time?',
              validation: {},
              choices: [
                { id: '1', label: 'Yes' },
                { id: '2', label: 'No' },
              ],
              defaultAnswer: { choices: ['2'] },
            },
            '13': { type: 'dt', label: 'Arrival', validation: { rq: true } },
            '14': { type: 'at', label: 'Map', validation: {} },
            '16': { type: 'us', label: 'Who leads', validation: {} },
            '17': { type: 'ob', label: 'Pitch', validation: {}, choices: [], jiraField: 'customfield_10760' },
          },
          sections: {},
          conditions: {},
          layout: [doc(...[7, 9, 10, 13, 14, 16, 17].map(place))],
        },
      },
      {
        fields: {
          '7': {
            jiraField: { id: 'customfield_10750', type: 'option', configId: '10091' },
            choices: [
              { id: '10501', name: 'Lake', children: [] },
              { id: '10502', name: 'Hill', children: [] },
            ],
            answer: { choices: [{ id: '10501', name: 'Lake' }] },
          },
        },
      },
    );
    expect(form).to.deep.include({ beyondChat: [], leftOut: ['Pitch'], defaults: { q7: '10501', q10: '2' } });
    const answers = {
      summary: 'We camp',
      q7: '10502',
      q9: ['1', '3'],
      'q9.other': 'A canoe',
      q10: '2',
      q13: '2026-12-04 09:30',
      q14: ['temp7'],
      q16: '5a0f1e2d3c4b5a6978877665',
    };
    expect(sent(form, answers)).to.deep.equal({
      requestFieldValues: { summary: 'We camp' },
      isAdfRequest: false,
      answers: {
        '7': { choices: ['10502'] },
        '9': { choices: ['1', '3'], text: 'A canoe' },
        '10': { choices: ['2'] },
        '13': { date: '2026-12-04', time: '09:30' },
        '14': { files: ['temp7'] },
        '16': { users: ['5a0f1e2d3c4b5a6978877665'] },
      },
    });
    expect(Object.keys(problemsIn(form, { ...answers, q9: ['1', '2', '3'] }))).to.deep.equal(['q9']);
  });
});

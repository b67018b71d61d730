import { choices, choicesOrOther, needed, type EmulatedForm } from './form';

/** Linked texts, numbers and a cascading choice, options from a data connection, word limits and a pattern; documents beside fields. */
export const server: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1204',
  name: 'Server',
  questions: {
    '1': { type: 'ts', label: 'What is it for?', validation: { rq: true, mxc: 120 }, jiraField: 'summary' },
    '2': {
      type: 'ts',
      label: 'Host name',
      description: 'Leave it empty, and we choose one.',
      validation: { mxc: 20, rgx: { p: '^[a-z][a-z0-9-]*$', m: 'Small letters, digits and hyphens.' } },
      questionKey: 'host-name',
    },
    '3': { type: 'pg', label: 'What runs on it?', validation: { mnw: 2, mxw: 40 } },
    '4': { type: 'rt', label: 'How is it set up?', validation: {} },
    '5': { type: 'cc', label: 'Place', validation: {}, jiraField: 'customfield_10470' },
    '6': { type: 'cd', label: 'Cost centre', validation: needed, dcId: 'c5a8f1de-1f0b-4a52-8d0e-6c0f2a7b1c11' },
    '7': {
      type: 'no',
      label: 'Memory in GB',
      validation: { rq: true, wh: true, mnn: 1, mxn: 1024 },
      defaultAnswer: { text: '16' },
    },
    '8': { type: 'no', label: 'Price a month', validation: { mnn: 0 }, jiraField: 'customfield_10471' },
    '9': { type: 'da', label: 'Needed from', validation: { rq: true, mnd: '2026-01-01', mxd: '2035-12-31' } },
    '10': {
      type: 'cs',
      label: 'Who may reach it?',
      validation: needed,
      choices: choices('Our network', 'Partners', 'Everybody'),
    },
    '20': { type: 'tu', label: 'Address', validation: needed },
    '21': {
      type: 'cm',
      label: 'How is it protected?',
      validation: { mns: 1, mxs: 2 },
      choices: choicesOrOther('Password', 'Certificate'),
    },
    '22': { type: 'te', label: 'Who takes calls at night (e-mail)?', validation: needed },
    '23': { type: 'tl', label: 'Why so much memory?', validation: { rq: true, mnc: 10, mxc: 400 } },
  },
  conditions: [
    { question: '10', choices: ['2', '3'], shows: ['2'] },
    {
      operator: 'AND',
      groups: [
        {
          operator: 'AND',
          checks: [
            { fieldId: '10', type: 'EQUAL_TO', constraint: ['3'] },
            { fieldId: '21', type: 'NONE_OF', constraint: ['2'] },
          ],
        },
      ],
      shows: ['10'],
    },
    {
      operator: 'AND',
      groups: [{ operator: 'AND', checks: [{ fieldId: '7', type: 'GREATER_THAN', constraint: ['128'] }] }],
      shows: ['9'],
    },
  ],
  main: ['Server', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  sections: { '2': [20, 21], '9': [23], '10': ['Somebody has to be there at night.', 22] },
  external: {
    '5': [
      {
        id: '10810',
        name: 'Main house',
        children: [
          { id: '10811', name: 'Cellar' },
          { id: '10812', name: 'First floor' },
        ],
      },
      { id: '10820', name: 'Data centre' },
    ],
    '6': [
      { id: 'cc-100', name: '100 Sales' },
      { id: 'cc-200', name: '200 Engineering' },
    ],
  },
  externalAnswers: { '6': { choices: [{ id: 'cc-200', name: '200 Engineering' }] } },
};

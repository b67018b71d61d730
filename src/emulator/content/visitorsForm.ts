import { choices, needed, type EmulatedForm } from './form';

/** Linked lists, and conditions on numbers, texts and several choices at once. */
export const visitors: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1206',
  name: 'Visitors',
  questions: {
    '1': { type: 'no', label: 'How many?', validation: { rq: true, wh: true, mnn: 1, mxn: 200 } },
    '2': { type: 'da', label: 'Day', validation: needed, jiraField: 'duedate' },
    '3': { type: 'ti', label: 'They come at', validation: needed },
    '4': { type: 'tl', label: 'Who are they?', validation: { mxc: 500 } },
    '5': {
      type: 'cm',
      label: 'What shall be ready?',
      validation: {},
      choices: choices('Badges', 'Parking', 'Lunch', 'Interpreter'),
    },
    '6': { type: 'cl', label: 'Teams they meet', validation: { mxs: 2 }, jiraField: 'customfield_10490' },
    '7': { type: 'cs', label: 'Reception', validation: {}, jiraField: 'customfield_10491' },
    '20': { type: 'ts', label: 'Room', validation: needed, jiraField: 'customfield_10492' },
    '21': { type: 'cs', label: 'Language', validation: needed, choices: choices('French', 'Spanish', 'Another') },
    '22': { type: 'ts', label: 'Which one?', validation: needed },
    '23': { type: 'no', label: 'How many vegetarians?', validation: { wh: true, mnn: 0 } },
  },
  conditions: [
    {
      operator: 'OR',
      groups: [
        { operator: 'AND', checks: [{ fieldId: '1', type: 'BETWEEN', constraint: ['20', '200'] }] },
        { operator: 'AND', checks: [{ fieldId: '5', type: 'ALL_OF', constraint: ['3', '4'] }] },
      ],
      shows: ['3'],
    },
    {
      operator: 'AND',
      groups: [
        { operator: 'OR', checks: [{ fieldId: '5', type: 'SOME_OF', constraint: ['4'] }] },
        { operator: 'AND', checks: [{ fieldId: '4', type: 'NOT_EMPTY', constraint: [] }] },
      ],
      shows: ['4'],
    },
    { question: '21', choices: ['3'], shows: ['11'] },
    { question: '5', choices: ['3'], shows: ['5'] },
  ],
  main: [1, 2, 3, 4, 5, 6, 7],
  sections: { '3': [20], '4': [21], '5': [23], '11': [22] },
  external: {
    '6': [
      { id: '10910', name: 'Sales' },
      { id: '10911', name: 'Marketing' },
      { id: '10912', name: 'Engineering' },
    ],
    '7': [
      { id: '10920', name: 'Main entrance' },
      { id: '10921', name: 'Gate 3' },
    ],
  },
};

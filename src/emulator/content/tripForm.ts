import { choices, choicesOrOther, needed, type EmulatedForm } from './form';

/** People in Jira fields, "Other", sections nested three deep, and one that one condition shows and another hides. */
export const trip: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1205',
  name: 'Business trip',
  questions: {
    '1': { type: 'us', label: 'Who travels?', validation: {}, jiraField: 'customfield_10480' },
    '2': { type: 'um', label: 'Who comes along?', validation: { mxs: 5 }, jiraField: 'customfield_10481' },
    '3': {
      type: 'cs',
      label: 'How?',
      validation: needed,
      choices: choicesOrOther('Train', 'Car', 'Plane'),
    },
    '4': { type: 'dt', label: 'Leaving', validation: { rq: true, mnd: '2026-01-01' } },
    '5': { type: 'da', label: 'Back', validation: {} },
    '6': {
      type: 'ti',
      label: 'First meeting at',
      validation: { mnt: '06:00', mxt: '22:00' },
      defaultAnswer: { time: '09:30:00' },
    },
    '7': {
      type: 'cl',
      label: 'What do you need?',
      validation: { mxs: 3 },
      choices: choicesOrOther('Hotel', 'Rental car', 'Advance'),
    },
    '8': { type: 'at', label: 'Invitation', validation: {} },
    '30': { type: 'cd', label: 'Class', validation: needed, choices: choices('Economy', 'Business') },
    '31': { type: 'cs', label: 'Has your manager agreed?', validation: needed, choices: choices('Yes', 'Not yet') },
    '32': { type: 'te', label: 'Your manager (e-mail)', validation: needed },
    '33': { type: 'no', label: 'Nights', validation: { rq: true, wh: true, mnn: 1, mxn: 60 } },
    '34': { type: 'ts', label: 'Number plate of your car', validation: needed },
  },
  conditions: [
    { question: '3', choices: ['3'], shows: ['6'] },
    { question: '30', choices: ['2'], shows: ['7'], inGroups: true },
    { question: '31', choices: ['2'], shows: ['12'] },
    { question: '7', choices: ['1'], shows: ['8'] },
    { question: '3', choices: ['2'], shows: ['40'] },
    {
      operator: 'OR',
      groups: [{ operator: 'AND', checks: [{ fieldId: '7', type: 'SOME_OF', constraint: ['2'] }] }],
      shows: ['40'],
      hides: true,
    },
  ],
  main: [1, 2, 3, 4, 5, 6, 7, 8],
  sections: { '6': [30], '7': ['Business class needs a manager.', 31], '8': [33], '12': [32], '40': [34] },
  external: {},
};

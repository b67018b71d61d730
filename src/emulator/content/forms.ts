import { choices, needed, type ChoiceCondition, type EmulatedForm, type GroupCondition, type Piece } from './form';

export type { EmulatedForm };

/** Every kind of text question, a number, an agreement; the summary is a question too. */
export const nameBadge: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1201',
  name: 'Name badge',
  questions: {
    '1': { type: 'ts', label: 'What is it about?', validation: { rq: true, mxc: 80 }, jiraField: 'summary' },
    '2': { type: 'rt', label: 'What should it say?', description: 'Name, title, telephone.', validation: needed },
    '3': {
      type: 'no',
      label: 'How many?',
      validation: { rq: true, wh: true, mnn: 50, mxn: 500 },
      defaultAnswer: { text: '100' },
    },
    '4': { type: 'te', label: 'Where shall the proof go?', validation: {} },
    '5': { type: 'cm', label: 'Costs', validation: { rq: true, ch: '1' }, choices: choices('My cost centre pays') },
    '6': { type: 'tu', label: 'Web page to show', validation: {} },
  },
  conditions: [],
  main: ['Badge', 1, 2, 3, 4, 6, 5],
  sections: {},
  external: {},
};

/** Nested sections, and one that only contains a text. */
export const workingAbroad: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1202',
  name: 'Working from abroad',
  questions: {
    '3': {
      type: 'cs',
      label: 'Where to?',
      validation: needed,
      choices: choices('Within the EU', 'Outside of the EU', 'At sea'),
    },
    '8': { type: 'tl', label: 'What for?', validation: { rq: true, mnc: 10 } },
    '12': { type: 'cd', label: 'For how long?', validation: needed, choices: choices('Up to a month', 'Longer') },
    '15': { type: 'te', label: 'Who has agreed (e-mail)?', validation: needed },
    '16': { type: 'da', label: 'From', validation: needed },
  },
  conditions: [
    { question: '3', choices: ['2', '3'], shows: ['4'] },
    { question: '12', choices: ['2'], shows: ['11'] },
    { question: '3', choices: ['3'], shows: ['5'], inGroups: true },
  ],
  main: [3, 16],
  sections: { '11': [15], '4': [8, 12], '5': ['At sea there is no insurance.'] },
  external: {},
};

/** Linked single and multiple choices, a date with time, files, people, and a question only the portal can ask. */
export const officeMove: EmulatedForm = {
  id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1203',
  name: 'Office move',
  questions: {
    '7': { type: 'cd', label: 'New office', validation: needed, jiraField: 'customfield_10450' },
    '9': {
      type: 'cl',
      label: 'What moves?',
      validation: { mns: 1, mxs: 2 },
      choices: choices('Desk', 'Screen', 'Plants'),
    },
    '10': {
      type: 'cs',
      label: 'Do you need help?',
      validation: {},
      choices: choices('Yes', 'No'),
      defaultAnswer: { choices: ['2'] },
    },
    '13': { type: 'dt', label: 'When?', validation: needed },
    '14': { type: 'at', label: 'Floor plan', validation: {} },
    '16': { type: 'us', label: 'Who moves?', validation: {} },
    '17': { type: 'ob', label: 'Room', validation: {}, jiraField: 'customfield_10460' },
    '18': { type: 'ti', label: 'Latest at', validation: {} },
  },
  conditions: [],
  main: [7, 9, 10, 13, 18, 14, 16, 17],
  sections: {},
  external: {
    '7': [
      { id: '10201', name: 'Paris' },
      { id: '10202', name: 'Lyon' },
    ],
  },
};

const question = (id: number) => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.thinktilt.proforma',
    extensionKey: 'question',
    parameters: { id },
    layout: 'default',
  },
});

const piece = (one: Piece) =>
  typeof one === 'number'
    ? question(one)
    : {
        type: 'panel',
        attrs: { panelType: 'info' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: one }] }],
      };

const documentOf = (pieces: readonly Piece[]) => ({ version: 1, type: 'doc', content: pieces.map(piece) });

/** The form as the API returns it. */
export function templateOf(form: EmulatedForm, typeId: string, updated: string, isOlder = false): object {
  const portal = { portalRequestTypeIds: [Number(typeId)], submitOnCreate: true, validateOnCreate: true };
  return { id: form.id, updated, publish: isOlder ? { portal } : portal, design: designOf(form, isOlder) };
}

/** A form's questions and layout. `isOlder`: in Atlassian's format of 2021. */
export function designOf({ name, questions, conditions, main, sections }: EmulatedForm, isOlder = false): object {
  const naming = (section: string) =>
    conditions.flatMap(({ shows }, index) => (shows.includes(section) ? [String(index + 1)] : []));
  const inOrder = Object.keys(sections).toSorted((one, other) => Number(one) - Number(other));
  return {
    settings: { name, language: 'en', submit: { lock: false, pdf: false } },
    questions: Object.fromEntries(Object.entries(questions).map(([key, one]) => [key, { choices: [], ...one }])),
    sections: Object.fromEntries(
      inOrder
        .toReversed()
        .map((section) => [section, { [isOlder ? 'type' : 'sectionType']: 'b', conditions: naming(section) }]),
    ),
    conditions: Object.fromEntries(conditions.map((one, index) => [String(index + 1), conditionOf(one, isOlder)])),
    layout: [documentOf(main), ...inOrder.map((section) => documentOf(sections[section] ?? []))],
  };
}

function conditionOf(condition: ChoiceCondition | GroupCondition, isOlder: boolean): object {
  const isHiding = 'hides' in condition && condition.hides;
  const t = isHiding ? 'hide' : 'sh';
  const sIds = condition.shows;
  return { i: inputOf(condition), ...(isOlder ? { t, o: { sIds } } : { o: { sIds, t } }) };
}

function inputOf(condition: ChoiceCondition | GroupCondition): object {
  if ('groups' in condition) return { co: { cIds: {} }, operator: condition.operator, groups: condition.groups };
  const { question: fieldId, choices: constraint, inGroups = false } = condition;
  return inGroups
    ? {
        co: { cIds: {} },
        operator: 'AND',
        groups: [{ operator: 'AND', checks: [{ fieldId, type: 'SOME_OF', constraint }] }],
      }
    : { co: { cIds: { [fieldId]: constraint } } };
}

import * as fc from 'fast-check';
import {
  choices,
  choicesOrOther,
  type EmulatedForm,
  type EmulatedQuestion,
  type Piece,
} from '../../src/emulator/content/form';

/** An answer to a question: as typed, filled into a card, sent to Atlassian, and shown to the person. */
interface GivenAnswer {
  readonly words: string;
  /** By the suffix after the question's id in an input's id. */
  readonly card: Readonly<Record<string, string | number>>;
  readonly sent: object;
  /** The first step of a cascading choice; the second is asked once it is answered. */
  readonly first?: { readonly words: string; readonly sent: object };
  /** By the suffix after the question's label. */
  readonly shown: Readonly<Record<string, string>>;
}

/** A kind of question, and its answers; one without answers is not asked in the form's dialog. */
interface Kind extends Omit<EmulatedQuestion, 'label' | 'validation'> {
  readonly validation?: EmulatedQuestion['validation'];
  readonly external?: EmulatedForm['external'][string];
  readonly answers: readonly GivenAnswer[];
}

const plain = (text: string, sent: object = { text }): GivenAnswer => ({
  words: text,
  card: { '': text },
  sent,
  shown: { '': text },
});

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = { version: 1, type: 'doc', content: [paragraph('One'), paragraph('Two')] };

/** Picks the options with these ids; `other`: the text for the last of them. */
function picked(labels: readonly string[], ids: readonly string[], other?: string): GivenAnswer {
  const own = labels.join(', ');
  const withWords: GivenAnswer = {
    words: [...labels.slice(0, -1), other ?? ''].join(', '),
    card: { '': ids.join(','), '.other': other ?? '' },
    sent: { choices: ids, text: other },
    shown: { '': own, ' › Other': other ?? '' },
  };
  return other === undefined
    ? { words: own, card: { '': ids.join(',') }, sent: { choices: ids }, shown: { '': own } }
    : withWords;
}

/** For ids that are sent unchanged, but have no commas in cards. */
const sentAs = (answer: GivenAnswer, ids: readonly string[]): GivenAnswer => ({ ...answer, sent: { choices: ids } });

const tides = choicesOrOther('Ebb', 'Flood');
const oneOf = [picked(['Ebb'], ['1']), picked(['Flood'], ['2']), picked(['Other'], ['3'], 'Slack')];
const someOf = [
  picked(['Flood'], ['2']),
  picked(['Ebb', 'Flood'], ['1', '2']),
  picked(['Ebb', 'Other'], ['1', '3'], 'Slack'),
];

/** The people who can be chosen. */
export const colleagues = [
  { accountId: '5a0f1e2d3c4b5a6978877665', name: 'Priya Nair' },
  { accountId: '5a0f1e2d3c4b5a6978877666', name: 'Jonas Weber' },
];
const [first, second] = colleagues.map(({ accountId, name }) => ({
  words: name,
  card: { '': accountId },
  sent: { users: [accountId] },
  shown: { '': name },
}));
const both: GivenAnswer = {
  words: colleagues.map(({ name }) => name).join(', '),
  card: { '': colleagues.map(({ accountId }) => accountId).join(',') },
  sent: { users: colleagues.map(({ accountId }) => accountId) },
  shown: { '': colleagues.map(({ name }) => name).join(', ') },
};
const people = [first, second].flatMap((person) => person ?? []);

const offices = [
  { id: '10201', name: 'Paris' },
  // Ids from another system may look like anything.
  { id: 'ly,on 50%', name: 'Lyon' },
];
const lyon = 'ly%2Con 50%25';
const rooms = [
  { id: 'w:1', name: 'Room 1' },
  { id: 'w:2', name: 'Room 2' },
];
const day: GivenAnswer = {
  ...plain('2026-12-24', { date: '2026-12-24' }),
  shown: { '': 'Thursday, 24 December 2026' },
};

const moment: GivenAnswer = {
  words: '2026-12-24 14:30',
  card: { '': '2026-12-24', ':time': '14:30' },
  sent: { date: '2026-12-24', time: '14:30' },
  shown: { '': 'Thursday, 24 December 2026 at 14:30' },
};

/** Answers both steps of a cascading choice, or only the first. */
const houses = [
  { id: '1', name: 'Main house', children: offices },
  { id: '2', name: 'Annex', children: [] },
];
const cascade: readonly GivenAnswer[] = [
  {
    words: 'Lyon',
    card: { '': '1', '/1': lyon },
    sent: { choices: ['1', 'ly,on 50%'] },
    first: { words: 'Main house', sent: { choices: ['1'] } },
    shown: { '': 'Main house – Lyon' },
  },
  picked(['Annex'], ['2']),
];
const part: GivenAnswer = { words: '1,5', card: { '': 1.5 }, sent: { text: '1.5' }, shown: { '': '1.5' } };

const kinds: readonly Kind[] = [
  { type: 'ts', validation: { mnc: 2, mxw: 3 }, answers: [plain('Tide tables'), plain('Winds')] },
  { type: 'ts', validation: { rgx: { p: '^[A-Z]', m: 'Capital' } }, answers: [plain('Tide tables'), plain('Winds')] },
  { type: 'tl', validation: { mnw: 2 }, answers: [plain('One\nTwo')] },
  { type: 'pg', answers: [plain('One\nTwo')] },
  { type: 'rt', answers: [plain('One\nTwo', { adf: doc })] },
  { type: 'te', answers: [plain('mia@example.com')] },
  { type: 'tu', answers: [plain('https://example.com/tides')] },
  { type: 'no', validation: { mnn: 1, mxn: 20 }, answers: [{ ...plain('12'), card: { '': 12 } }, part] },
  { type: 'da', validation: { mnd: '2026-12-01' }, answers: [day] },
  { type: 'ti', validation: { mxt: '17:00' }, answers: [plain('14:30', { time: '14:30' })] },
  { type: 'dt', validation: { mxd: '2026-12-31', mnt: '09:00' }, answers: [moment] },
  { type: 'cd', choices: tides, answers: oneOf },
  { type: 'cs', choices: tides, answers: oneOf },
  { type: 'cl', choices: tides, validation: { mxs: 2 }, answers: someOf },
  { type: 'cm', choices: tides, answers: someOf },
  { type: 'cs', choices: choices('Yes', 'No'), answers: [picked(['Yes'], ['1']), picked(['No'], ['2'])] },
  {
    type: 'cd',
    jiraField: 'customfield_1',
    external: offices,
    answers: [sentAs(picked(['Lyon'], [lyon]), ['ly,on 50%'])],
  },
  {
    type: 'cl',
    jiraField: 'customfield_2',
    external: offices,
    answers: [sentAs(picked(['Paris', 'Lyon'], ['10201', lyon]), ['10201', 'ly,on 50%'])],
  },
  { type: 'ob', jiraField: 'customfield_3', external: rooms, answers: [picked(['Room 2'], ['w:2'])] },
  { type: 'us', answers: people },
  { type: 'um', answers: [...people, both] },
  { type: 'ob', jiraField: 'customfield_4', answers: [] },
  { type: 'cc', jiraField: 'customfield_5', external: houses, answers: cascade },
  {
    type: 'cc',
    choices: [{ id: '2', label: 'Annex' }],
    answers: [picked(['Annex'], ['2'])],
  },
  { type: 'at', answers: [] },
];

/** A form, with an answer or none for each of its questions. */
export interface AnsweredForm {
  readonly form: EmulatedForm;
  readonly given: Readonly<Record<string, GivenAnswer | undefined>>;
  /** The answers after the person has changed their mind. */
  readonly changed: Readonly<Record<string, GivenAnswer | undefined>>;
}

/** The start of the texts between the questions. */
export const noteBegins = 'Notice ';

const sectionIds = ['3', '10', '21'];
/** Even with a second field for each, all fit on one card. */
const questionsAtMost = 7;

const anyQuestion = fc.record({
  kind: fc.nat({ max: kinds.length - 1 }).map((index) => kinds[index]),
  place: fc.constantFrom('', '', ...sectionIds),
  required: fc.boolean(),
  /** An optional question is sometimes left out. */
  answer: fc.nat({ max: 3 }),
  later: fc.nat({ max: 3 }),
});

const comparisons = {
  listed: ['ALL_OF', 'SOME_OF', 'NONE_OF', 'EQUAL_TO', 'DOES_NOT_EQUAL'],
  written: ['CONTAINS', 'DOES_NOT_CONTAIN', 'EQUAL_TO', 'DOES_NOT_EQUAL', 'EMPTY', 'NOT_EMPTY'],
  ordered: ['GREATER_THAN', 'GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_OR_EQUAL_TO', 'BETWEEN', 'EQUAL_TO'],
} as const;
const bounds: Readonly<Record<string, readonly string[]>> = {
  no: ['1.5', '12'],
  da: ['2026-12-24', '2026-12-25'],
  ti: ['14:30', '15:00'],
  dt: ['2026-12-24T14:30', '2026-12-25T00:00'],
};

const anyCheck = fc.record({
  question: fc.nat(),
  comparison: fc.nat(),
  values: fc.subarray([0, 1, 2], { minLength: 1 }),
});
const anyCondition = fc.record({
  checks: fc.array(anyCheck, { minLength: 1, maxLength: 3 }),
  operator: fc.constantFrom('AND' as const, 'OR' as const),
  shows: fc.subarray(sectionIds, { minLength: 1 }),
  hides: fc.boolean(),
  /** Whether a condition with a single check is in the older format. */
  isOld: fc.boolean(),
});

/** Any form: every type of question, sections that show and hide each other, linked fields; and valid answers. */
export const anyForm: fc.Arbitrary<AnsweredForm> = fc
  .record({
    all: fc.array(anyQuestion, { minLength: 2, maxLength: questionsAtMost }),
    conditions: fc.array(anyCondition, { maxLength: 5 }),
    isSummary: fc.boolean(),
    notes: fc.array(fc.record({ place: fc.constantFrom('', ...sectionIds), at: fc.nat({ max: 3 }) }), { maxLength: 4 }),
  })
  .map(({ all, conditions, isSummary, notes }) => {
    const known = all.flatMap(({ kind, ...more }, index) =>
      kind ? [{ ...more, kind, id: String(index * 2 + 1) }] : [],
    );
    const summary = isSummary ? known.find(({ kind }) => kind.type === 'ts') : undefined;
    const linked = new Set<string>();
    const questions = known.map((question) => {
      const { answers, external = [], validation = {}, ...own } = question.kind;
      const rq = question.required && answers.length > 0;
      const described: EmulatedQuestion = { ...own, label: `Q${question.id}`, validation: { ...validation, rq } };
      // A field is linked to one question at most.
      const isTwice = own.jiraField !== undefined && linked.has(own.jiraField);
      if (own.jiraField !== undefined) linked.add(own.jiraField);
      const { jiraField = '', ...unlinked } = described;
      const linkedTo = question === summary ? 'summary' : isTwice ? `${jiraField}${question.id}` : jiraField;
      return {
        ...question,
        external,
        described: linkedTo === '' ? unlinked : { ...unlinked, jiraField: linkedTo },
        given: answers[question.answer % (answers.length + (rq ? 0 : 1))],
        changed: answers[question.later % (answers.length + (rq ? 0 : 1))],
      };
    });
    // Files come after the form; a form with conditions on them is left to the portal.
    const asked = questions.filter(({ kind }) => kind.type !== 'at');
    const inPlace = (place: string) => {
      const pieces: Piece[] = questions.filter((one) => one.place === place).map(({ id }) => Number(id));
      for (const [index, note] of notes.entries())
        if (note.place === place) pieces.splice(note.at, 0, `${noteBegins}${index}`);
      return pieces;
    };
    const form: EmulatedForm = {
      id: 'x',
      name: 'Any',
      questions: Object.fromEntries(questions.map(({ id, described }) => [id, described])),
      conditions: conditions.flatMap((one) => conditionOf(one, asked)),
      main: inPlace(''),
      sections: Object.fromEntries(sectionIds.map((section) => [section, inPlace(section)])),
      external: Object.fromEntries(
        questions.flatMap(({ id, external }) => (external.length > 0 ? [[id, external]] : [])),
      ),
    };
    return {
      form,
      given: Object.fromEntries(questions.map(({ id, given }) => [id, given])),
      changed: Object.fromEntries(questions.map(({ id, changed }) => [id, changed])),
    };
  });

type Condition = EmulatedForm['conditions'][number];
type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
interface Referred {
  readonly id: string;
  readonly kind: Kind;
  readonly place: string;
}

/** As in the form designer, no question can hide itself, nor two each other: a condition shows only sections after its questions. */
function conditionOf(
  { checks, operator, shows: drawn, hides, isOld }: Drawn<typeof anyCondition>,
  questions: readonly Referred[],
): readonly Condition[] {
  const referred = checks.flatMap((check) => {
    const question = questions[check.question % questions.length];
    return question ? [{ ...question, check: checkOf(question, check) }] : [];
  });
  const last = Math.max(...referred.map((one) => sectionIds.indexOf(one.place)));
  const shows = drawn.filter((section) => sectionIds.indexOf(section) > last);
  const all = referred.map(({ check }) => check);
  const [alone] = all;
  if (!alone || shows.length === 0) return [];
  if (isOld && !hides && alone.type === 'SOME_OF')
    return [{ question: alone.fieldId, choices: alone.constraint, shows }];
  return [{ operator, groups: [{ operator, checks: all }], shows, ...(hides ? { hides } : {}) }];
}

function checkOf({ id, kind }: Referred, { comparison, values }: Drawn<typeof anyCheck>) {
  const { type, choices: own = [], external = own } = kind;
  const list = type.startsWith('c') || type === 'ob' ? external.map((option) => option.id) : [];
  const wanted = list.length > 0 ? list : (bounds[type] ?? ['tide', 'mia@example.com']);
  const possible = comparisons[list.length > 0 ? 'listed' : bounds[type] ? 'ordered' : 'written'];
  const operator = possible[comparison % possible.length] ?? 'SOME_OF';
  const some = values.flatMap((index) => wanted[index] ?? []);
  return {
    fieldId: id,
    type: operator,
    constraint: operator === 'BETWEEN' || some.length === 0 ? wanted : some,
  };
}

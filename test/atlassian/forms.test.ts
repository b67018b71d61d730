import { expect } from 'chai';
import * as fc from 'fast-check';
import { externalDataSchema, templateSchema } from '../../src/atlassian/forms/design';
import { linkedFields, needsExternalData, withForm } from '../../src/atlassian/forms/attachForm';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import {
  fieldValues,
  formAnswers,
  neededInPortal,
  problemsIn,
  refusedFields,
  visibleFields,
  withoutFiles,
  type RequestForm,
} from '../../src/atlassian/requestForm';
import { nameBadge, officeMove, templateOf, workingAbroad, type EmulatedForm } from '../../src/emulator/content/forms';
import { visibleQuestions } from '../../src/emulator/serviceDesk/sentForm';

const summary = { fieldId: 'summary', name: 'Summary', required: true, jiraSchema: { type: 'string' } };
const description = { fieldId: 'description', jiraSchema: { type: 'string', system: 'description' } };

/** The form with these fields of the type's own. */
function attached(
  form: EmulatedForm,
  requestTypeFields: readonly object[] = [],
  change: (template: object) => object = (same) => same,
): RequestForm {
  const template = templateSchema.parse(change(templateOf(form, '1', '2026-11-02T09:15:00Z')));
  const fields = Object.entries(form.external).map(([id, choices]) => [id, { choices }]);
  const own = formOf(formSchema.parse({ requestTypeFields }), linkedFields(template));
  return withForm(own, template, externalDataSchema.parse({ fields: Object.fromEntries(fields) }));
}

/** The form with a question whose last choice is "Other". */
function withOther(form: EmulatedForm, id: string, defaultAnswer: object): EmulatedForm {
  const { choices = [], ...question } = form.questions[id] ?? expect.fail(id);
  const own = choices.map((choice, index) => ({ ...choice, other: index === choices.length - 1 }));
  return { ...form, questions: { ...form.questions, [id]: { ...question, choices: own, defaultAnswer } } };
}

const ids = (form: RequestForm, answers: Record<string, string | string[]>) =>
  visibleFields(form, answers).map(({ id }) => id);

/** As far as it is broken here. */
interface Design {
  readonly layout: readonly unknown[];
  readonly questions: Readonly<Record<string, object>>;
  readonly conditions: Readonly<Record<string, object>>;
}

describe('the form that belongs to a request type', () => {
  it('is asked after the type’s own fields, and takes the place of those it is linked to', () => {
    const form = attached(nameBadge, [summary]);
    expect(form.fields.map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal([
      'q1 text',
      'q2 multiline',
      'q3 number',
      'q4 text',
      'q6 text',
      'q5 choices',
    ]);
    expect(form.defaults).to.deep.equal({ q3: '100' });
    expect(form.attached?.notes).to.deep.equal([{ text: 'Badge', section: undefined, before: 'q1' }]);
    expect(attached(workingAbroad, [summary]).fields[0]).to.deep.include({ id: 'summary', kind: 'text' });
  });

  it('has its options from elsewhere where a question is linked, and leaves out what only the portal asks', () => {
    const template = templateSchema.parse(templateOf(officeMove, '1', ''));
    expect(needsExternalData(template)).to.equal(true);
    const form = attached(officeMove);
    const [office] = form.fields;
    expect(office?.kind === 'choice' && office.options.map(({ label }) => label)).to.deep.equal(['Paris', 'Lyon']);
    expect(form.fields.map(({ id }) => id)).not.to.include('q17');
    expect(form).to.deep.include({ beyondChat: [], leftOut: ['Room'] });
    const needed = { ...officeMove.questions['17'], type: 'ob', label: '', validation: { rq: true } };
    const changed = attached({ ...officeMove, questions: { ...officeMove.questions, '17': needed } });
    expect(changed).to.deep.include({ beyondChat: ['Question 17'], leftOut: [] });
  });

  it('leads to the portal for what a section needs where that is shown, from the beginning where it always is', () => {
    const room = { type: 'ob', label: 'Room', validation: { rq: true }, jiraField: 'customfield_1' };
    const plan = { type: 'at', label: 'Plan', validation: { rq: true } };
    const own = { ...workingAbroad.questions, '20': room, '21': plan };
    const { sections } = workingAbroad;
    const inSection = attached({ ...workingAbroad, questions: own, sections: { ...sections, '11': [20, 21] } });
    const abroad = { q3: '2', q12: '2' };
    expect(inSection).to.deep.include({ beyondChat: [], leftOut: [] });
    expect(neededInPortal(inSection, { q3: '2', q12: '1' })).to.deep.equal([]);
    expect(neededInPortal(inSection, abroad)).to.deep.equal(['Room']);
    expect(neededInPortal(inSection, { ...abroad, q3: '1' }), 'its section is hidden with another').to.deep.equal([]);
    const chat = withoutFiles(inSection);
    expect(chat).to.deep.include({ beyondChat: [], leftOut: [] });
    expect(neededInPortal(chat, abroad)).to.deep.equal(['Room', 'Plan']);
    expect(ids(chat, abroad)).not.to.include('q21');
    const always = attached({ ...workingAbroad, questions: own, sections: { ...sections, '30': [20] } });
    expect(always.beyondChat, 'no condition hides its section').to.deep.equal(['Room']);
    expect(neededInPortal(always, {})).to.deep.equal(['Room']);
    const files = attached({ ...officeMove, questions: { ...officeMove.questions, '14': plan } });
    expect(files.beyondChat).to.deep.equal([]);
    expect(withoutFiles(files).beyondChat).to.deep.equal(['Plan']);
    expect(withoutFiles(attached(officeMove)).leftOut).to.deep.equal(['Room', 'Floor plan']);
  });

  it('neither misses nor sets what a question is linked to', () => {
    const asset = { name: 'Room', required: true, jiraSchema: { type: 'any' } };
    const preset = {
      fieldId: 'customfield_10450',
      presetValues: ['1'],
      jiraSchema: { type: 'option' },
      validValues: [{ value: '1' }],
    };
    const form = attached(officeMove, [{ ...asset, fieldId: 'customfield_10460' }, preset]);
    expect(form).to.deep.include({ beyondChat: [], presets: {} });
    const other = attached(officeMove, [{ ...asset, fieldId: 'other' }]);
    expect(other.beyondChat).to.deep.equal(['Room']);
  });

  it('shows sections by the answers so far, and withdraws what a hidden answer has shown', () => {
    const form = attached(workingAbroad);
    expect(ids(form, {})).to.deep.equal(['q3', 'q16']);
    expect(ids(form, { q3: '1' })).to.deep.equal(['q3', 'q16']);
    expect(ids(form, { q3: '2' })).to.deep.equal(['q3', 'q16', 'q8', 'q12']);
    expect(ids(form, { q3: '2', q12: '2' })).to.deep.equal(['q3', 'q16', 'q8', 'q12', 'q15']);
    expect(ids(form, { q3: '1', q12: '2' })).to.deep.equal(['q3', 'q16']);
    expect(Object.keys(problemsIn(form, { q3: '1', q16: '2026-12-01', q12: '2' }))).to.deep.equal([]);
    expect(Object.keys(problemsIn(form, { q3: '2', q12: '2' }))).to.deep.equal(['q16', 'q8', 'q15']);
    const sent = formAnswers(form, { q3: '1', q16: '2026-12-01', q12: '2', q15: 'a@b' });
    expect(sent?.answers).to.deep.equal({ '3': { choices: ['1'] }, '16': { date: '2026-12-01' } });
  });

  it('is sent as Atlassian takes it', () => {
    const answers = {
      q7: '10202',
      q9: ['1', '2'],
      q10: '2',
      q13: '2026-12-04T09:30',
      q14: ['temp1'],
      q16: '5b10ac8d82e05b22cc7d4ef5',
      q18: '17:00',
    };
    const form = attached(officeMove);
    expect(problemsIn(form, answers)).to.deep.equal({});
    expect(fieldValues(form, answers)).to.deep.equal({});
    expect(formAnswers(form, answers)).to.deep.equal({
      answers: {
        '7': { choices: ['10202'] },
        '9': { choices: ['1', '2'] },
        '10': { choices: ['2'] },
        '13': { date: '2026-12-04', time: '09:30' },
        '14': { files: ['temp1'] },
        '16': { users: ['5b10ac8d82e05b22cc7d4ef5'] },
        '18': { time: '17:00' },
      },
      hasDocuments: false,
    });
    expect(formAnswers(formOf(formSchema.parse({ requestTypeFields: [] })), {}), 'no form').to.equal(undefined);
  });

  it('asks for the words of an "Other" where that is chosen, and sends them with it', () => {
    const form = attached(withOther(officeMove, '9', { choices: ['3'], text: 'A piano' }));
    expect(form.fields.slice(0, 3).map(({ id, kind, name }) => [id, kind, name])).to.deep.equal([
      ['q7', 'choice', 'New office'],
      ['q9', 'choices', 'What moves?'],
      ['q9.other', 'text', 'What moves? › Plants'],
    ]);
    expect(form.defaults).to.deep.include({ q9: ['3'], 'q9.other': 'A piano' });
    const good = { q7: '10201', q13: '2026-12-04 09:30', q9: ['1', '3'], 'q9.other': 'A piano' };
    expect(problemsIn(form, good)).to.deep.equal({});
    expect(formAnswers(form, good)?.answers['9']).to.deep.equal({ choices: ['1', '3'], text: 'A piano' });
    expect(Object.keys(problemsIn(form, { ...good, 'q9.other': '' }))).to.deep.equal(['q9.other']);
    expect(ids(form, { ...good, q9: ['1'] })).not.to.include('q9.other');
    expect(formAnswers(form, { ...good, q9: ['1'] })?.answers['9'], 'withdrawn').to.deep.equal({ choices: ['1'] });
  });

  it('writes numbers in digits, however small, and holds a line of Jira’s to what that takes', () => {
    const numbers = { '1': { type: 'no', label: 'How much?', validation: {} } };
    const form = attached({ ...nameBadge, questions: numbers, main: [1] });
    for (const [said, sent] of [
      ['0.0000001', '0.0000001'],
      ['-1,5', '-1.5'],
      ['+3', '3'],
    ] as const)
      expect(formAnswers(form, { q1: said })?.answers, said).to.deep.equal({ '1': { text: sent } });
    const linked = { '1': { type: 'ts', label: 'Summary', validation: {}, jiraField: 'summary' } };
    const answers = { q1: 'x'.repeat(256) };
    expect(Object.keys(problemsIn(attached({ ...nameBadge, questions: linked, main: [1] }), answers))).to.deep.equal([
      'q1',
    ]);
  });

  it('makes documents of rich text, and then of the fields, too', () => {
    const form = attached(nameBadge, [description]);
    const doc = (...lines: string[]) => ({
      version: 1,
      type: 'doc',
      content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    });
    const answers = { q2: 'Mia\nIT', description: 'Soon' };
    expect(formAnswers(form, answers)).to.deep.equal({
      answers: { '2': { adf: doc('Mia', 'IT') } },
      hasDocuments: true,
    });
    expect(fieldValues(form, answers)).to.deep.equal({ description: doc('Soon') });
    expect(fieldValues(form, { description: 'Soon' })).to.deep.equal({ description: 'Soon' });
  });

  it('checks what the form says about answers', () => {
    const form = attached(nameBadge);
    const good = { q1: 'Cards', q2: 'Mia', q3: '100', q5: ['1'] };
    expect(problemsIn(form, good)).to.deep.equal({});
    for (const [id, wrong] of [
      ['q3', '10'],
      ['q3', '501'],
      ['q3', '99.5'],
      ['q4', 'nobody'],
      ['q6', 'example.com'],
      ['q6', 'javascript:alert(1)'],
      ['q1', 'x'.repeat(81)],
      ['q5', ''],
    ] as const)
      expect(Object.keys(problemsIn(form, { ...good, [id]: wrong })), `${id} ${wrong}`).to.deep.equal([id]);
    expect(
      Object.keys(problemsIn(attached(workingAbroad), { q3: '2', q16: '2026-01-01', q8: 'short', q12: '1' })),
    ).to.deep.equal(['q8']);
    const move = { q7: '10201', q13: '2026-12-04 09:30', q18: '24:00', q9: ['1', '2', '3'] };
    expect(Object.keys(problemsIn(attached(officeMove), move)).toSorted()).to.deep.equal(['q18', 'q9']);
  });

  it('checks words, patterns, days and times, and how many are chosen', () => {
    const people = ['a', 'b', 'c'].map((one) => `5b10ac8d82e05b22cc7d4ef${one}`);
    const cases: readonly (readonly [
      type: string,
      validation: object,
      good: string[],
      wrong: string[],
      says: string,
    ])[] = [
      ['ts', { mnw: 2 }, ['two words', '見出しを書く'], ['one', '  one  '], 'At least 2 words, please.'],
      ['tl', { mxw: 2 }, ['one\ntwo', '見出しを書く'], ['one two\nthree'], 'At most 2 words, please.'],
      ['ts', { rgx: { p: '^[A-Z]{2}\\d+$', m: 'Like AB12.' } }, ['AB12'], ['ab12'], 'Like AB12.'],
      ['rt', { rgx: { p: 'x' } }, ['axb'], ['abc'], 'This is not in the form that is expected here.'],
      ['te', { rgx: { p: '@example.com$' } }, ['a@example.com'], ['a@example.org'], 'This is not in the form'],
      ['ts', { rgx: { p: '(' } }, ['left to Atlassian'], [], ''],
      ['ts', {}, ['x'.repeat(256)], ['one\ntwo'], 'In one line, please.'],
      ['tu', {}, [`https://example.com/${'x'.repeat(300)}`], [], ''],
      ['ts', { mnc: 3 }, ['abc'], ['ab'], 'At least 3 characters, please.'],
      ['tu', { mxc: 20 }, ['https://example.com'], ['https://example.com/too/long'], 'At most 20 characters'],
      ['no', { mnn: -1.5 }, ['-1,5'], ['-2'], 'Please give -1.5 or more.'],
      ['no', { mxn: 0 }, ['0'], ['0.1'], 'Please give 0 or less.'],
      ['da', { mnd: '2026-12-01' }, ['2026-12-01'], ['2026-11-30'], 'Not before 2026-12-01, please.'],
      ['da', { mxd: '2026-12-01T00:00:00Z' }, ['2026-12-01'], ['2026-12-02'], 'Not after 2026-12-01, please.'],
      ['da', { mnd: 'today', mxd: '' }, ['2026-12-01'], [], ''],
      ['ti', { mnt: '09:00' }, ['09:00'], ['08:59'], 'Not before 09:00, please.'],
      ['ti', { mxt: '17:00:00' }, ['17:00'], ['17:01'], 'Not after 17:00, please.'],
      ['dt', { mnd: '2026-12-02' }, ['2026-12-02T00:00'], ['2026-12-01 23:59'], 'Not before 2026-12-02'],
      ['dt', { mxd: '2026-12-02' }, ['2026-12-02 23:59'], ['2026-12-03T00:00'], 'Not after 2026-12-02'],
      ['dt', { mnt: '09:00', mxt: '17:00' }, ['2026-12-02  17:00'], ['2026-12-02T17:01'], 'Not after 17:00'],
      ['cl', { mns: 2 }, ['1,2'], ['1', ''], 'Please choose at least 2.'],
      ['cm', { mxs: 1 }, ['1'], ['1,2'], 'Please choose at most 1.'],
      ['um', { mns: 2 }, [people.slice(1).join(',')], [people[0] ?? ''], 'Please choose at least 2.'],
      ['at', { mns: 2 }, ['temp1,temp2'], ['temp1'], 'At least 2 files, please.'],
      ['at', { mxs: 1 }, ['temp1'], ['temp1,temp2'], 'One file at most, please.'],
      ['um', { mxs: 2 }, [people.slice(1).join(',')], [people.join(',')], 'Please choose at most 2.'],
    ];
    const choices = ['1', '2', '3'].map((id) => ({ id, label: id }));
    for (const [type, validation, good, wrong, says] of cases) {
      const question = { type, label: 'Any', validation, choices };
      const form = attached({ ...nameBadge, questions: { '1': question }, main: [1] });
      for (const answer of good) expect(problemsIn(form, { q1: answer }), `${type} ${answer}`).to.deep.equal({});
      for (const answer of wrong.filter(Boolean))
        expect(problemsIn(form, { q1: answer }).q1, `${type} ${answer}`).to.contain(says);
    }
  });

  it('knows the question of a refusal by its id, and by the Jira field that it is linked to', () => {
    const badge = attached(nameBadge, [summary]);
    const move = attached(officeMove, [summary]);
    const tooLong = 'Summary is too long.';
    for (const [form, refusal, expected] of [
      [badge, { fieldErrors: { summary: 'Too long' } }, { q1: 'Too long' }],
      [badge, { messages: [tooLong] }, { q1: tooLong }],
      [
        move,
        { messages: ['Office (customfield_10450) is required.'] },
        { q7: 'Office (customfield_10450) is required.' },
      ],
      [badge, { messages: ['Costs: no.'] }, { q5: 'Costs: no.' }],
      [badge, { messages: [tooLong], fieldErrors: { q3: 'Too many' } }, { q3: 'Too many' }],
      [badge, { messages: ['Invalid request'] }, {}],
    ] as const) {
      const error = { messages: [], fieldErrors: {}, ...refusal };
      expect(refusedFields(form, error), JSON.stringify(refusal)).to.deep.equal(expected);
    }
  });

  it('is for the portal, whole, where it is made of what is not known here', () => {
    const first = { i: { co: { cIds: { '3': ['2'] } } }, o: { sIds: ['4'], t: 'sh' } };
    const broken: ((design: Design) => Partial<Design>)[] = [
      () => ({ layout: [] }),
      ({ questions }) => ({ questions: { ...questions, '3': { ...questions['3'], type: 'zz' } } }),
      () => ({
        conditions: {
          '1': { ...first, i: { groups: [{ checks: [{ fieldId: '3', type: 'MOON', constraint: [] }] }] } },
        },
      }),
      () => ({ conditions: { '1': { ...first, o: { sIds: ['99'], t: 'sh' } } } }),
      // Files come after the form.
      ({ questions }) => ({
        questions: { ...questions, '3': { ...questions['3'], type: 'at' } },
        conditions: {
          '1': { ...first, i: { groups: [{ checks: [{ fieldId: '3', type: 'EMPTY', constraint: [] }] }] } },
        },
      }),
      ({ layout }) => ({ layout: [...layout.slice(0, -1), layout[0]] }),
      // No question's name, but one that every object has.
      ...['constructor', 'toString', '__proto__'].map((id) => ({ layout }: Design) => ({
        layout: [
          ...layout.slice(0, -1),
          { type: 'extension', attrs: { extensionKey: 'question', parameters: { id } } },
        ],
      })),
      ...['77', 'toString'].map((id) => () => ({
        conditions: { '1': { ...first, i: { co: { cIds: { [id]: ['1'] } } } } },
      })),
      () => ({ conditions: { '1': { ...first, o: { sIds: ['4'], t: 'blink' } } } }),
    ];
    for (const [index, breaking] of broken.entries()) {
      const form = attached(workingAbroad, [], (template) => {
        const { design } = template as { readonly design: Design };
        return { ...template, design: { ...design, ...breaking(design) } };
      });
      expect(form.beyondChat, String(index)).not.to.deep.equal([]);
    }
  });

  it('is visible as an evaluator written apart says, whatever the form and the answers', () => {
    const choices = ['1', '2', '3'].map((id) => ({ id, label: `Choice ${id}` }));
    const questionIds = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const sectionIds = ['3', '10', '21'];
    const form = fc
      .record({
        places: fc.array(fc.constantFrom('', ...sectionIds), { minLength: 8, maxLength: 8 }),
        // The last one only the portal can take.
        kinds: fc.array(fc.constantFrom('cs', 'cl', 'ts', 'zz'), { minLength: 8, maxLength: 8 }),
        conditions: fc.array(
          fc.record({
            question: fc.constantFrom(...questionIds),
            choices: fc.subarray(['1', '2', '3'], { minLength: 1 }),
            shows: fc.subarray(sectionIds, { minLength: 1 }),
            inGroups: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
      })
      .map(({ places, kinds, conditions }): EmulatedForm => {
        const inPlace = (place: string) => questionIds.filter((_, index) => places[index] === place).map(Number);
        return {
          id: 'x',
          name: 'Any',
          questions: Object.fromEntries(
            questionIds.map((id, index) => [id, { type: kinds[index] ?? 'ts', label: id, validation: {}, choices }]),
          ),
          // A text is no choice; a section that no condition shows is shown, which the other one does not say.
          conditions: [
            ...conditions.filter(({ question }) => kinds[Number(question) - 1]?.startsWith('c') === true),
            ...sectionIds.map((section) => ({ question: '1', choices: ['none'], shows: [section] })),
          ],
          main: inPlace(''),
          sections: Object.fromEntries(sectionIds.map((section) => [section, inPlace(section)])),
          external: {},
        };
      });
    const chosen = fc.array(fc.subarray(['1', '2', '3']), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(form, chosen, (emulated, picks) => {
        const own = attached(emulated);
        const given = questionIds.map((id, index) => {
          const several = emulated.questions[id]?.type === 'cl';
          const takesChoice = emulated.questions[id]?.type.startsWith('c') === true;
          return [id, !takesChoice ? [] : several ? (picks[index] ?? []) : (picks[index] ?? []).slice(0, 1)] as const;
        });
        const answers = Object.fromEntries(given.map(([id, list]) => [`q${id}`, list.join(',')]));
        const theirs = visibleQuestions(
          emulated,
          Object.fromEntries(given.map(([id, list]) => [id, { choices: list }])),
        );
        const isForPortal = (id: string) => emulated.questions[id]?.type === 'zz';
        expect(ids(own, answers).toSorted()).to.deep.equal(
          theirs
            .filter((id) => !isForPortal(id))
            .map((id) => `q${id}`)
            .toSorted(),
        );
        expect(neededInPortal(own, answers).toSorted()).to.deep.equal(theirs.filter(isForPortal).toSorted());
        const sent = Object.keys(formAnswers(own, answers)?.answers ?? {});
        expect(
          sent.every((id) => theirs.includes(id)),
          'nothing that is hidden is sent',
        ).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import type { EmulatedForm } from '../../src/emulator/content/form';
import { server } from '../../src/emulator/content/serverForm';
import { trip } from '../../src/emulator/content/tripForm';
import { visitors } from '../../src/emulator/content/visitorsForm';
import { visibleQuestions } from '../../src/emulator/serviceDesk/sentForm';
import { createClient, northwind, textOf, type Answer } from './client';

/** A form as the API gives it, as far as these tests look. */
interface Template {
  readonly design: {
    readonly questions: Readonly<
      Record<string, { readonly type: string; readonly choices: readonly { readonly id: string }[] }>
    >;
    readonly sections: Readonly<Record<string, { readonly conditions: readonly string[] }>>;
    readonly conditions: Readonly<Record<string, Condition>>;
    readonly layout: readonly Node[];
  };
}

interface Condition {
  readonly i: {
    readonly co: { readonly cIds: Readonly<Record<string, readonly string[]>> };
    readonly groups?: readonly { readonly checks: readonly { readonly fieldId: string }[] }[];
  };
  readonly o: { readonly sIds: readonly string[]; readonly t: string };
}

interface Node {
  readonly attrs?: { readonly extensionKey?: string; readonly parameters?: { readonly id: number } };
  readonly content?: readonly Node[];
}

const typesWithForm = ['1/106', '2/205', '2/206', '2/207', '3/305', '3/306'].map((one) => one.split('/'));

describe('the emulator’s forms', () => {
  let emulator: Emulator;
  let get: (path: string) => Promise<Answer>;

  before(async () => {
    emulator = await startEmulator();
    const client = createClient(emulator);
    const token = textOf((await client.signIn(emulator.people[0]?.accountId ?? '')).body['access_token']);
    get = (path) =>
      client.get(`/ex/jira/${northwind}/forms${path}`, token, { headers: { 'x-experimentalapi': 'opt-in' } });
  });
  after(() => emulator.close());

  const templates = () =>
    Promise.all(
      typesWithForm.map(async ([desk, type]): Promise<Template> => {
        const { status, body } = await get(`/servicedesk/${desk}/requesttype/${type}/form`);
        expect(status, `${desk}/${type}`).to.equal(200);
        return JSON.parse(JSON.stringify(body));
      }),
    );

  it('have every kind of question somewhere', async () => {
    const all = (await templates()).flatMap(({ design }) => Object.values(design.questions));
    const known = ['at', 'cc', 'cd', 'cl', 'cm', 'cs', 'da', 'dt', 'no', 'ob', 'pg', 'rt', 'te', 'ti', 'tl', 'ts'];
    expect([...new Set(all.map(({ type }) => type))].toSorted()).to.deep.equal([...known, 'tu', 'um', 'us']);
  });

  it('are made as the designer makes them', async () => {
    for (const { design } of await templates()) {
      const { questions, sections, conditions, layout } = design;
      const placed = layout.flatMap(questionsIn).map(String);
      expect(placed.toSorted(), 'each question in one place').to.deep.equal(Object.keys(questions).toSorted());
      expect(layout).to.have.length(Object.keys(sections).length + 1);
      for (const [id, { i, o }] of Object.entries(conditions)) {
        for (const section of o.sIds) expect(sections[section]?.conditions).to.include(id);
        for (const check of i.groups?.flatMap(({ checks }) => checks) ?? [])
          expect(questions).to.have.property(check.fieldId);
        for (const [question, chosen] of Object.entries(i.co.cIds))
          expect(questions[question]?.choices.map((choice) => choice.id)).to.include.members([...chosen]);
      }
      for (const { choices } of Object.values(questions))
        expect(new Set(choices.map((choice) => choice.id)).size).to.equal(choices.length);
    }
  });

  it('give options and first answers of linked questions apart, and none in the design', async () => {
    const { body } = await get('/servicedesk/1/requesttype/106/form/externaldata');
    expect(body['fields']?.['5']?.['jiraField']).to.deep.equal({
      id: 'customfield_10470',
      type: 'option-with-child',
      custom: 'com.atlassian.jira.plugin.system.customfieldtypes:cascadingselect',
      customId: 10_470,
    });
    expect(body['fields']?.['5']?.['choices']?.['0']?.['children']?.['1']).to.deep.equal({
      id: '10812',
      name: 'First floor',
      children: [],
    });
    expect(body['fields']?.['6']?.['answer']?.['choices']?.['0']?.['name']).to.equal('200 Engineering');
    expect(body['fields']).to.have.all.keys('1', '5', '6', '8');
    const [design] = (await templates()).map((one) => one.design);
    expect(design?.questions['5']?.choices).to.deep.equal([]);
  });

  it('are not there for the others', async () => {
    for (const path of ['1/requesttype/101', '1/requesttype/999', '9/requesttype/106']) {
      const { status, body } = await get(`/servicedesk/${path}/form`);
      expect(status).to.equal(404);
      expect(body['errors']?.['0']).to.include({ status: 404, code: 'NOT_FOUND' });
    }
  });
});

describe('what the emulator’s forms show', () => {
  const chosen = (...choices: string[]) => ({ choices });
  const stories: readonly [string, EmulatedForm, Readonly<Record<string, object>>, readonly string[]][] = [
    ['a network of ours', server, { '10': chosen('1'), '7': { text: '128' } }, []],
    ['much memory', server, { '7': { text: '129' } }, ['23']],
    ['partners', server, { '10': chosen('2') }, ['20', '21']],
    ['everybody', server, { '10': chosen('3') }, ['20', '21', '22']],
    ['everybody, with certificates', server, { '10': chosen('3'), '21': chosen('1', '2') }, ['20', '21']],
    ['a train', trip, { '3': chosen('1'), '30': chosen('2') }, []],
    ['a plane', trip, { '3': chosen('3') }, ['30']],
    ['business class', trip, { '3': chosen('3'), '30': chosen('2') }, ['30', '31']],
    ['three deep', trip, { '3': chosen('3'), '30': chosen('2'), '31': chosen('2') }, ['30', '31', '32']],
    ['its first step taken back', trip, { '3': chosen('1'), '30': chosen('2'), '31': chosen('2') }, []],
    ['a car', trip, { '3': chosen('2'), '7': chosen('1') }, ['33', '34']],
    ['a car that is rented', trip, { '3': chosen('2'), '7': chosen('1', '2') }, ['33']],
    ['few visitors', visitors, { '1': { text: '19' } }, []],
    ['many', visitors, { '1': { text: '20' } }, ['20']],
    ['few, with lunch and interpreter', visitors, { '1': { text: '2' }, '5': chosen('3', '4') }, ['20', '23']],
    ['an interpreter for nobody in particular', visitors, { '5': chosen('4') }, []],
    ['for somebody', visitors, { '5': chosen('4'), '4': { text: 'A class' } }, ['21']],
    ['another language', visitors, { '5': chosen('4'), '4': { text: 'A' }, '21': chosen('3') }, ['21', '22']],
  ];
  for (const [name, form, answers, more] of stories)
    it(`${form.name}: ${name}`, () => {
      const main = form.main.filter((piece) => typeof piece === 'number').map(String);
      expect(visibleQuestions(form, answers)).to.deep.equal([...main, ...more]);
    });

  const check = (type: string, constraint: readonly string[], answer: object) => {
    const checks = [{ fieldId: '1', type, constraint }];
    const form: EmulatedForm = {
      ...visitors,
      conditions: [{ operator: 'AND', groups: [{ operator: 'AND', checks }], shows: ['9'] }],
      main: [1],
      sections: { '9': [2] },
    };
    return visibleQuestions(form, { '1': answer }).includes('2');
  };

  it('follows from no question that is hidden, not even from its being empty', () => {
    const shownIf = (fieldId: string, shows: string) => {
      const checks = [{ fieldId, type: 'EMPTY', constraint: [] }];
      return { operator: 'AND', groups: [{ operator: 'AND', checks }], shows: [shows] } as const;
    };
    const conditions = [{ question: '1', choices: ['none'], shows: ['5'] }, shownIf('2', '9'), shownIf('1', '10')];
    const form: EmulatedForm = { ...visitors, conditions, main: [1], sections: { '5': [2], '9': [3], '10': [4] } };
    expect(visibleQuestions(form, {})).to.deep.equal(['1', '4']);
  });

  it('follows from each kind of check', () => {
    const met: readonly [string, readonly string[], object][] = [
      ['CONTAINS', ['TIDE'], { text: 'On tides' }],
      ['EQUAL_TO', ['2026-12-01'], { date: '2026-12-01' }],
      ['EMPTY', [], {}],
      ['GREATER_THAN_OR_EQUAL_TO', ['10:00'], { time: '10:00' }],
      ['LESS_THAN', ['10'], { text: '9' }],
      ['LESS_THAN_OR_EQUAL_TO', ['2026-12-01'], { date: '2026-11-30' }],
    ];
    for (const [type, constraint, answer] of met) expect(check(type, constraint, answer), type).to.equal(true);
    const unmet: readonly [string, readonly string[], object][] = [
      ['DOES_NOT_CONTAIN', ['tide'], { text: 'On tides' }],
      ['DOES_NOT_EQUAL', ['1', '2'], chosen('2', '1')],
      ['ALL_OF', ['1', '2'], chosen('2')],
      ['GREATER_THAN', ['9'], { text: '10e-1' }],
      ['LESS_THAN', ['10'], {}],
      ['SHINES', [], {}],
    ];
    for (const [type, constraint, answer] of unmet) expect(check(type, constraint, answer), type).to.equal(false);
  });
});

function questionsIn({ attrs, content = [] }: Node): number[] {
  const own = attrs?.extensionKey === 'question' ? [attrs.parameters?.id ?? 0] : [];
  return [...own, ...content.flatMap(questionsIn)];
}

import { ConversationState, MemoryStorage, TestAdapter, type Activity } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { answerFacts } from '../../dialogs/forms/answerFacts';
import { form, FormDialog } from '../../dialogs/forms/formDialog';
import type { FormOptions } from '../../dialogs/forms/formOptions';
import { linkedFields, withForm } from '../../src/atlassian/forms/attachForm';
import { externalDataSchema, templateSchema } from '../../src/atlassian/forms/design';
import { answerText, fieldValues, formAnswers, type Answers, type RequestForm } from '../../src/atlassian/requestForm';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import type { Piece } from '../../src/emulator/content/form';
import { templateOf } from '../../src/emulator/content/forms';
import { readForm, visibleQuestions } from '../../src/emulator/serviceDesk/sentForm';
import { partsOf } from '../../src/testing/card';
import { times } from '../support/strangers';
import { anyForm, colleagues, noteBegins, type AnsweredForm } from '../support/anyForm';

const summary = { fieldId: 'summary', name: 'Summary', required: true, jiraSchema: { type: 'string' } };

function requestFormOf({ form: emulated }: AnsweredForm): RequestForm {
  const template = templateSchema.parse(templateOf(emulated, '1', '2026-11-02T09:15:00Z'));
  const fields = Object.fromEntries(Object.entries(emulated.external).map(([id, choices]) => [id, { choices }]));
  const own = formOf(formSchema.parse({ requestTypeFields: [summary] }), linkedFields(template));
  return withForm(own, template, externalDataSchema.parse({ fields }));
}

/** Questions that the form's dialog asks, unlike those left to the portal, and files. */
function isAskable({ form: { questions, external } }: AnsweredForm, id: string): boolean {
  const type = questions[id]?.type ?? '';
  return type !== 'at' && (type !== 'ob' || external[id] !== undefined);
}

const isNote = (part: string) => part.startsWith(noteBegins);

/**
 * What is visible according to the emulator's evaluator, once these questions have been answered or left out: ids of questions, and the notes
 * between them. Of those in `halfDone` only the first step has been answered.
 */
function toSee(
  all: AnsweredForm,
  done: ReadonlySet<string>,
  halfDone = new Set<string>(),
  before?: Before,
): readonly string[] {
  const isBefore = (id: string) => !done.has(id) && answerText(before?.answers[`q${id}`]) !== '';
  const sent = {
    ...(before && sentOf(before.all, isBefore)),
    ...sentOf(
      all,
      (id) => done.has(id),
      (id) => halfDone.has(id),
    ),
  };
  // By numbers: the evaluator knows where questions are.
  const notes = new Map<string, string>();
  const numbered = (pieces: readonly Piece[]) =>
    pieces.map((piece) => {
      if (typeof piece === 'number') return piece;
      const number = 1000 + notes.size;
      notes.set(String(number), piece);
      return number;
    });
  const sections = Object.entries(all.form.sections).map(([id, pieces]) => [id, numbered(pieces)] as const);
  const whole = { ...all.form, main: numbered(all.form.main), sections: Object.fromEntries(sections) };
  return visibleQuestions(whole, sent).flatMap((id) => notes.get(id) ?? (isAskable(all, id) ? [id] : []));
}

function sentOf(
  { given }: AnsweredForm,
  includes: (id: string) => boolean,
  isHalf: (id: string) => boolean = () => false,
): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]) => {
      if (!answer || !includes(id)) return [];
      return [[id, (isHalf(id) ? answer.first?.sent : undefined) ?? answer.sent]];
    }),
  );
}

/** What was answered before the form is asked again. */
interface Before {
  readonly all: AnsweredForm;
  readonly answers: Answers;
}

/** Asks the form in a channel and returns the answers; `reply` is what the person does with the last message. */
async function ask(
  channelId: string,
  requestForm: RequestForm,
  answers: Answers | undefined,
  reply: (message: Partial<Activity>) => Partial<Activity>,
  hear: (text: string) => void = () => undefined,
): Promise<Answers> {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs')).add(new FormDialog(form.id));
  const begun = { answers: answers ?? {}, again: answers !== undefined };
  const options: FormOptions = { title: 'Any', helpText: '', form: requestForm, people: colleagues, ...begun };
  const ended: { result?: unknown } = {};
  const adapter = new TestAdapter(
    async (context) => {
      const dc = await dialogs.createContext(context);
      const turn = await dc.continueDialog();
      // With nothing to ask it ends at once.
      ({ result: ended.result } = turn.status === 'empty' ? await form.begin(dc, options) : turn);
      await state.saveChanges(context);
    },
    { channelId },
  );
  let next: Partial<Activity> = { text: 'begin' };
  let heard = 0;
  for (let turn = 0; turn < 60 && ended.result === undefined; turn += 1) {
    await adapter.processActivity({ type: 'message', ...next });
    const message = adapter.activeQueue.at(-1);
    for (const { text = '' } of adapter.activeQueue.slice(heard)) hear(text);
    heard = adapter.activeQueue.length;
    if (ended.result === undefined) next = reply(message ?? expect.fail('nothing was said'));
  }
  const outcome = form.outcome(ended.result);
  return outcome.status === 'filled' ? outcome.answers : expect.fail(`not filled in: ${JSON.stringify(ended.result)}`);
}

const place = /^field:q(\d+)$/;

/** Checks that every card has exactly the questions that are due. */
function onCards(all: AnsweredForm, before?: Before): Promise<Answers> {
  const done = new Set<string>();
  const halfDone = new Set<string>();
  return ask('emulator', requestFormOf(all), before?.answers, ({ attachments = [] }) => {
    const content: unknown = attachments[0]?.content ?? expect.fail('no card');
    const text = JSON.stringify(content);
    const [, card] = /"card":"([^"]+)"/.exec(text) ?? [];
    const inputs = [...text.matchAll(/"id":"(field:[^"]+)"/g)].map(([, id = '']) => id);
    const seen = partsOf(content).flatMap((part) => {
      const told = 'text' in part && typeof part.text === 'string' && isNote(part.text) ? part.text : undefined;
      return told ?? place.exec(part.id ?? '')?.[1] ?? [];
    });
    expect(seen, text).to.deep.equal(toSee(all, done, halfDone, before));
    const shown = seen.filter((part) => !isNote(part));
    for (const id of shown) {
      done.add(id);
      // A second step appears on the card after its first one.
      if (all.given[id]?.first && !inputs.includes(`field:q${id}/1`)) halfDone.add(id);
      else halfDone.delete(id);
    }
    const values = shown.flatMap((id) =>
      Object.entries(all.given[id]?.card ?? {}).map(([suffix, value]) => [`field:q${id}${suffix}`, value] as const),
    );
    const own = inputs.includes('field:summary') ? { 'field:summary': 'All of it' } : {};
    return { value: { do: 'next', card, ...own, ...Object.fromEntries(values) } };
  });
}

/** Checks that every question is asked once, when it is due and after the notes before it, and that none is left in the end. */
async function inWords(all: AnsweredForm, before?: Before): Promise<Answers> {
  const done = new Set<string>();
  const halfDone = new Set<string>();
  const heard = new Set<string>();
  const reply = ({ text = '' }: Partial<Activity>) => {
    if (/^Summary$/m.test(text)) return { text: 'All of it' };
    const [, second] = /^Q(\d+) › Main house$/m.exec(text) ?? [];
    if (second !== undefined) {
      expect([...halfDone], text).to.deep.equal([second]);
      halfDone.delete(second);
      return { text: all.given[second]?.words ?? expect.fail(text) };
    }
    const [, id = ''] = /^Q(\d+)$/m.exec(text) ?? [];
    const open = toSee(all, done, halfDone, before);
    expect([...halfDone], 'the second step comes next').to.deep.equal([]);
    expect(open, text).to.include(id);
    expect([...done], text).not.to.include(id);
    expect([...heard], text).to.include.members(open.slice(0, open.indexOf(id)).filter(isNote));
    done.add(id);
    const { first, words = 'skip' } = all.given[id] ?? {};
    if (first) halfDone.add(id);
    return { text: first?.words ?? words };
  };
  const hear = (text: string) => {
    const told = text.split('\n').filter(isNote);
    if (told.length === 0) return;
    expect(toSee(all, done, halfDone, before)).to.include.members(told);
    for (const one of told) {
      expect([...heard], text).not.to.include(one);
      heard.add(one);
    }
  };
  const answers = await ask('sms', requestFormOf(all), before?.answers, reply, hear);
  expect(toSee(all, done, halfDone, before).filter((part) => !done.has(part) && !heard.has(part))).to.deep.equal([]);
  return answers;
}

/** Checks that exactly the visible answers are reviewed and sent, and that Atlassian accepts them. */
function check(all: AnsweredForm, answers: Answers): void {
  const requestForm = requestFormOf(all);
  const visible = visibleQuestions(
    all.form,
    sentOf(all, () => true),
  );
  const wanted = sentOf(all, (id) => visible.includes(id));
  const stored = readForm(all.form, formAnswers(requestForm, answers), fieldValues(requestForm, answers), {});
  expect(stored, JSON.stringify(answers)).to.have.property('answers').deep.equal(wanted);
  const isLinked = Object.values(all.form.questions).some(({ jiraField }) => jiraField === 'summary');
  expect(Object.keys(fieldValues(requestForm, answers))).to.deep.equal(isLinked ? [] : ['summary']);
  const facts = visible.flatMap((id) =>
    Object.entries(all.given[id]?.shown ?? {}).map(([suffix, value]) => [`Q${id}${suffix}`, value]),
  );
  const review = answerFacts({ form: requestForm, answers, people: colleagues }, 'en-GB');
  const own = review
    .filter(({ name }) => name !== 'Summary')
    // A decimal comma is sent as a point.
    .map(({ name, value }) => [name, value.replace(/^(\d),(\d)$/, '$1.$2')]);
  expect(Object.fromEntries(own)).to.deep.equal(Object.fromEntries(facts));
}

/** The same again, with some answers changed. */
async function changed(
  all: AnsweredForm,
  asking: (all: AnsweredForm, before?: Before) => Promise<Answers>,
): Promise<void> {
  const answers = await asking(all);
  const after = { ...all, given: all.changed };
  check(after, await asking(after, { all, answers }));
}

describe('any form', () => {
  const numRuns = 200 * times;

  it('is asked on cards as its conditions say, and sent as it was seen', () =>
    fc.assert(
      fc.asyncProperty(anyForm, async (all) => check(all, await onCards(all))),
      { numRuns },
    ));

  it('is asked in words as its conditions say, and sent as it was seen', () =>
    fc.assert(
      fc.asyncProperty(anyForm, async (all) => check(all, await inWords(all))),
      { numRuns },
    ));

  it('is asked again on cards, with what was answered, and sent as it was changed', () =>
    fc.assert(
      fc.asyncProperty(anyForm, async (all) => changed(all, onCards)),
      { numRuns: 50 * times },
    ));

  it('is asked again in words, with what was answered, and sent as it was changed', () =>
    fc.assert(
      fc.asyncProperty(anyForm, async (all) => changed(all, inWords)),
      { numRuns: 50 * times },
    ));
});

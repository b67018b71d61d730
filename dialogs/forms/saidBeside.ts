import { keysIn } from '../reading/keysIn';
import { answerText, type FormField } from '../../src/atlassian/requestForm';
import { doneWithIt } from '../reading/aboutDraft';
import { questionAsked, isQuestion } from '../reading/asked';
import { asksForRequest } from '../reading/asksForRequest';
import { confirmation, type ChoiceOptions } from '../choiceDialog';
import { countOf, isCorrection, readCorrection } from '../reading/correcting';
import { withoutDenied } from '../reading/denied';
import { readCommand } from '../reading/readCommand';
import { placeSaid } from '../reading/ordinals';
import { isFiller, normalised, wordByWord } from '../reading/normalised';
import { relayedComment } from '../reading/relayedComment';
import { replyIn, withoutThanks } from '../reading/replies';
import type { TurnContext } from '../sdk';
import { levelOf, severalWords, textsOf } from '../texts/languages';
import type { KnownField } from '../texts/words';
import { todaysOf } from '../dates';
import { saidAnswers } from '../requests/raise/saidAnswers';
import { timeOf } from '../timeOf';
import { cleanText } from '../untrustedText';
import { wishIn } from '../reading/wishIn';
import { answersBeside } from './answersBeside';
import { corrected, replaced } from './correction';
import type { Draft } from './draft';
import { knownField, optionOfLevel } from './knownFields';
import { daysMeant } from './answerMeant';
import { asked } from './formPages';
import { namesNoField } from './revision';
import { withSaid, withWords } from './openFields';

/** Too short to be taken for a day: "so" is a word, and German for "Sun.". */
const wordOrDay = /^\p{Script=Latin}{1,2}\.?$/u;

/** Fields that say how important something is. */
const levelled: ReadonlySet<KnownField | undefined> = new Set(['priority', 'urgency']);

/** A draft with words that somebody said beside it. */
export interface DraftWithRemark {
  readonly draft: Draft;
  /** Tells the person where they were put. */
  readonly told: string;
  /** False if the words correct an answer, but not certainly which or how. */
  readonly isCertain: boolean;
}

/** A question that only the desk can answer: asks whether it is for them, with the draft if it is. */
export interface DeskQuestion {
  readonly kind: 'question';
  readonly question: ChoiceOptions;
  readonly said: DraftWithRemark;
}

/** Words that certainly answer this field, but may mean any of these dates or option ids. */
export interface Several {
  readonly kind: 'several';
  readonly field: FormField;
  readonly values: readonly string[];
}

/** What words beside a draft amount to. */
type SaidBeside =
  | ({ readonly kind: 'said' } & DraftWithRemark)
  /** They ask something that the assistant can answer. */
  | { readonly kind: 'answer'; readonly told: string }
  | DeskQuestion
  | Several
  /** There is no room for them, or they are not for the desk. */
  | { readonly kind: 'nowhere' };

interface ReadBeside {
  /** Whether words that answer nothing are put where there is room for them; default true. */
  readonly isToTell?: boolean;
}

export function readBeside(
  context: TurnContext,
  draft: Draft,
  words: string,
  { isToTell = true }: ReadBeside = {},
): SaidBeside {
  const t = textsOf(context.activity);
  // "Yes please", "thanks" and "next" are for the assistant, not for the desk.
  const isNext = words.toLowerCase() === t.form.next.toLowerCase();
  const command = readCommand(words);
  const isLanguage = command?.kind === 'word' && command.word === 'language';
  // "I want to change something" has nothing for the desk.
  if (wishIn(words) !== undefined) return { kind: 'nowhere' };
  if (isNext || replyIn(words) !== undefined || (command?.kind === 'word' && !isLanguage)) return { kind: 'nowhere' };
  const about = questionAsked(words);
  if (command?.kind === 'requests' && asksForRequest(words) && about === undefined) return { kind: 'nowhere' };
  if (about !== undefined) return { kind: 'answer', told: t.asked[about] };
  const done = doneWithIt(words)?.command;
  if (done === 'share') return { kind: 'answer', told: t.form.shareLater };
  if (done !== undefined && done !== 'comment' && !isQuestion(words)) return { kind: 'nowhere' };
  const fitting = levelOrDay(context, draft, words);
  if (fitting && fitting.values.length > 1) return fitting;
  // "In German, please" may answer a question of the form.
  const said =
    isToTell && !isLanguage
      ? saidBeside(context, draft, words, fitting)
      : answeredBeside(context, draft, words, fitting);
  if (!said) return isLanguage ? { kind: 'answer', told: t.talk.language } : { kind: 'nowhere' };
  if (!isQuestion(words) || isCorrection(words)) return { kind: 'said', ...said };
  const question = confirmation(t, t.form.askDesk(said.name), t.form.yesAskDesk);
  return { kind: 'question', said, question: { ...question, acceptsText: true } };
}

interface Put extends DraftWithRemark {
  /** The name of the first field that it was put into. */
  readonly name: string;
}

/** Corrects an answer if that is certain, or answers another open field; `undefined` if the words do neither. */
function answeredBeside(
  context: TurnContext,
  draft: Draft,
  words: string,
  fitting: Several | undefined,
): Put | undefined {
  const fixed = corrected(context, draft, words);
  // "On Monday" is an answer where one day is asked for.
  const [value, ...others] = fitting?.values ?? [];
  const only =
    fitting && value !== undefined && others.length === 0
      ? { draft: withSaid(draft, fitting.field, { [fitting.field.id]: value }), fields: [fitting.field] }
      : undefined;
  const put = fixed ? { draft: fixed.draft, fields: [fixed.field] } : (answersBeside(context, draft, words) ?? only);
  return put && { draft: put.draft, ...toldOf(context, put.fields), isCertain: true };
}

function toldOf({ activity }: TurnContext, fields: readonly FormField[]): Pick<Put, 'name' | 'told'> {
  const { form: t, gap } = textsOf(activity);
  const names = fields.map(({ name }) => cleanText(name, 80));
  return { name: names[0] ?? '', told: names.map((name) => t.putInto(name)).join(gap) };
}

/** Like `answeredBeside`, or else puts the words where there is room; `undefined` if there is none. */
export function saidBeside(
  context: TurnContext,
  draft: Draft,
  words: string,
  fitting = levelOrDay(context, draft, words),
): Put | undefined {
  const answered = answeredBeside(context, draft, words, fitting);
  if (answered) return answered;
  // The number of a choice that is no longer there tells the desk nothing.
  if (/^\d{1,3}$/.test(normalised(words))) return undefined;
  // "Wait, add that he starts on Monday": only what comes after "that" is added.
  const isOfAnother = keysIn(normalised(words).split(' ')).keys.length > 0;
  const toAdd = isOfAnother ? undefined : relayedComment(readCorrection(words).value);
  const put = withWords(draft, toAdd ?? words);
  if (!put) return undefined;
  // What the words say about other fields, such as "by Friday", fills those in, too.
  const { form, people } = draft;
  const todays = todaysOf(context.activity, timeOf(context));
  const fields = asked(draft);
  const swapped = replaced(fields, words);
  const said = saidAnswers({ ...form, fields }, put.draft.answers, {
    words: withoutDenied(words),
    people,
    todays,
    defaults: form.defaults,
  });
  const found = { ...said, ...(swapped && { [swapped.field.id]: swapped.option }) };
  const filled = [put.field, ...fields.filter(({ id }) => Object.hasOwn(found, id))];
  return {
    draft: { ...put.draft, answers: { ...put.draft.answers, ...found } },
    ...toldOf(context, filled),
    isCertain:
      toAdd !== undefined ||
      isLevelOfNone(fields, words) ||
      namesNoField(fields, words) ||
      !(isCorrection(words) || isCountOfSome(fields, words)),
  };
}

/** The field that the words give a level or a date, and nothing else. */
function levelOrDay(context: TurnContext, draft: Draft, words: string): Several | undefined {
  return (isQuestion(words) ? undefined : levelBeside(draft, words)) ?? dayBeside(context, draft, words);
}

/** "Two", "a couple", if some field takes a number, but it is not certain which, or how many. */
function isCountOfSome(fields: readonly FormField[], words: string): boolean {
  return (
    fields.some(({ kind }) => kind === 'number') &&
    (countOf(words) !== undefined || severalWords.has(withoutThanks(normalised(words))))
  );
}

/** "Make it urgent", if no field takes that. */
function isLevelOfNone(fields: readonly FormField[], words: string): boolean {
  return saysLevel(words) && !fields.some((field) => levelled.has(knownField(field)));
}

/** "Make it urgent": the option that certainly fits the only field that takes a level, or else all its options. */
function levelBeside(draft: Draft, words: string): Several | undefined {
  const [field, ...others] = asked(draft).filter((one) => one.kind === 'choice' && levelled.has(knownField(one)));
  if (field?.kind !== 'choice' || others.length > 0 || !saysLevel(words)) return undefined;
  const option = optionOfLevel(field.options, levelIn(words));
  return { kind: 'several', field, values: (option ? [option] : field.options).map(({ id }) => id) };
}

function saysLevel(words: string): boolean {
  return levelOf.has(levelIn(words));
}

/** The level in "it is urgent": `urgent`. */
function levelIn(words: string): string {
  const said = normalised(readCorrection(words).value);
  const level = withoutThanks(said);
  const telling = wordByWord(level).filter((word) => !isFiller(word));
  return levelOf.has(level) ? level : telling.join(' ');
}

/** The date that words are, for the only open field that takes one, or else for the only one at all; several dates if ambiguous. */
function dayBeside(context: TurnContext, draft: Draft, words: string): Several | undefined {
  const said = normalised(words);
  // "The second", "first two" and "1-3" are likelier to refer to what is offered.
  const isPlace = said.split(' ').every((word) => isFiller(word) || placeSaid(word) !== undefined);
  if (wordOrDay.test(said) || isPlace || /^\d{1,2}(?:[\s-]+\d{1,2})*$/.test(said)) return undefined;
  const fields = asked(draft);
  const open = fields.filter(({ id }) => answerText(draft.answers[id]) === '');
  const among = (some: readonly FormField[]) =>
    some.flatMap((field) => {
      const values = daysMeant(context, field, words);
      return values.length > 0 ? [{ kind: 'several', field, values } as const] : [];
    });
  const ofOpen = among(open);
  // If none is open, the date replaces one given before.
  const [of, [one, ...others]] = ofOpen.length > 0 ? [open, ofOpen] : [fields, among(fields)];
  // The date may also be meant for a date-time field, whose time is still to be said.
  const mayBeMoment = one?.field.kind === 'date' && of.some(({ kind }) => kind === 'datetime');
  return others.length > 0 || mayBeMoment ? undefined : one;
}

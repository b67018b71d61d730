import { answerText, type FormField } from '../../src/atlassian/requestForm';
import { namesIn } from '../../src/understanding';
import { isQuestion } from '../reading/asked';
import { behindNo } from '../reading/behindYes';
import { readCorrection, replacementsIn, withoutCorrecting } from '../reading/correcting';
import { denies } from '../reading/denied';
import { nearly } from '../reading/nearly';
import { isFiller, normalised } from '../reading/normalised';
import { openersCut } from '../reading/relayedComment';
import { replyIn } from '../reading/replies';
import type { TurnContext } from '../sdk';
import { around, sendingOf } from '../texts/languages';
import { changeIn, wantedInstead } from '../reading/wishIn';
import { tellsLittle } from '../reading/wordsIn';
import { bySteps } from './cascades';
import { chosenBeside, corrected, fieldsCalled, kindOf, ofKind, withValue } from './correction';
import type { Draft } from './draft';
import { asked } from './formPages';
import { daysMeant, answerMeant, saysMore } from './answerMeant';
import { withSaid } from './openFields';

/** What words say about an answer of a filled form: its new value, that it is left out, is to be asked for again, or that something changes. */
export type Revision =
  | { readonly kind: 'put'; readonly draft: Draft; readonly field: FormField }
  | { readonly kind: 'omit'; readonly draft: Draft; readonly field: FormField }
  | { readonly kind: 'ask'; readonly field: FormField }
  /** One of these option ids or dates is meant, but not certainly which. */
  | { readonly kind: 'which'; readonly field: FormField; readonly options: readonly string[] }
  | { readonly kind: 'change' };

interface FieldAndValue {
  readonly field: FormField;
  readonly value: string;
}

/** A field's name, said with its answer, has no more words than this. */
const nameAtMost = 6;
/** Nor are there more telling words in what is to be changed. */
const nameTellingAtMost = 3;

/**
 * "Plate: B-XX 2", "building annex" and "for good" set an answer; "change the date" and "not a laptop" ask for one again; "remove the date"
 * leaves it out if it is optional. `undefined` if words do none of this for certain.
 */
export function revisionIn(context: TurnContext, draft: Draft, said: string): Revision | undefined {
  if (replyIn(said) !== undefined) return undefined;
  const words = changeAskedOutright(draft, said);
  const known = corrected(context, draft, words);
  if (known) return { kind: 'put', ...known };
  const fields = asked(draft);
  const unread = namedAlone(fields, words);
  if (unread) return toAskAgain(context, unread);
  const change = isQuestion(words) ? undefined : changeIn(words);
  const field = change && (fieldCalled(fields, change.of) ?? fieldThatIs(context, draft, change.of));
  if (field && change.kind === 'without' && !field.required && fieldCalled(fields, change.of))
    return { kind: 'omit', draft: withSaid(draft, field, { [field.id]: '' }), field };
  if (field) return { kind: 'ask', field };
  const day = dayInstead(context, fields, words);
  const dated = day && withValue(context, draft, day.field, day.value);
  if (day) return dated ? { kind: 'put', ...dated } : toAskAgain(context, day);
  const put =
    valueBehindName(context, draft, words) ?? optionNamed(context, draft, words) ?? instead(context, draft, words);
  if (put) return { kind: 'put', ...put };
  const dates = valuesBehindName(draft, words).filter(({ field: { kind } }) => kind !== 'choice');
  const several = dates.map((one) => toAskAgain(context, one)).find(({ kind }) => kind === 'which');
  if (several) return several;
  const isOfDraft = change?.kind === 'change' && !isOfNeed(draft, words, change.of) && !namesNoField(fields, words);
  return isOfDraft ? { kind: 'change' } : undefined;
}

/** "Change the date to Monday" for "can you please change the date to Monday?", if there is such a field: other words are for the desk. */
function changeAskedOutright(draft: Draft, said: string): string {
  const outright = openersCut(said).replace(/[?？؟]$/u, '');
  const { field: name } = outright === said ? {} : readCorrection(outright);
  return name !== undefined && fieldCalled(asked(draft), normalised(name)) ? outright : said;
}

/** The field of "change the urgency to I cannot go on", whose answer is none that it takes. */
function namedAlone(fields: readonly FormField[], words: string): FieldAndValue | undefined {
  const { field: name, value } = isQuestion(words) ? {} : readCorrection(words);
  const field = name === undefined ? undefined : fieldCalled(fields, normalised(name));
  return field && value !== undefined ? { field, value } : undefined;
}

/** Asks which of its options is meant, or which day by "next Friday". */
function toAskAgain(context: TurnContext, { field, value }: FieldAndValue): Revision {
  const options = field.kind === 'choice' ? field.options.map(({ id }) => id) : daysMeant(context, field, value);
  return options.length > 1 || field.kind === 'choice' ? { kind: 'which', field, options } : { kind: 'ask', field };
}

/** "Please change the lock to a new one", if no field is called so: a wish for the desk, rather than a correction. */
export function namesNoField(fields: readonly FormField[], words: string): boolean {
  const { field: name } = readCorrection(openersCut(words));
  return name !== undefined && fieldsCalled(fields, name).length === 0 && nearly(name, fields) === undefined;
}

/** Whether a sentence is about what is needed: "fix the lamp" is, if the draft has a lamp in it, or if more is said than a field's name. */
function isOfNeed(draft: Draft, words: string, name: string): boolean {
  if (tellsLittle(words)) return false;
  const telling = name.split(' ').filter((word) => !isFiller(word));
  const said = new Set(Object.values(draft.answers).flatMap((answer) => normalised(answerText(answer)).split(' ')));
  return telling.length > nameTellingAtMost || telling.some((word) => said.has(word));
}

/** "Not tomorrow, Monday", for the only date field that it fits. */
function dayInstead(context: TurnContext, fields: readonly FormField[], words: string) {
  const days = fields.filter((field) => kindOf(field) === 'date');
  const isDay = (field: FormField, said: string) => daysMeant(context, field, said).length > 0;
  const [one, ...others] = replacementsIn(words).flatMap(({ former, value }) =>
    days.filter((field) => isDay(field, former) && isDay(field, value)).map((field) => ({ field, value })),
  );
  return one && others.every(({ field }) => field === one.field) ? one : undefined;
}

/** By words of its name, or by what any field of its kind is called. */
function fieldCalled(fields: readonly FormField[], name: string): FormField | undefined {
  const isTelling =
    name.split(' ').some((word) => !isFiller(word)) || fields.some((field) => normalised(field.name) === name);
  const found = isTelling ? fieldsCalled(fields, name) : ofKind(fields, name);
  return found.length === 1 ? found[0] : undefined;
}

/** The only field with this answer: "not a laptop". */
function fieldThatIs(context: TurnContext, draft: Draft, name: string): FormField | undefined {
  const given = bySteps(draft);
  const [field, ...others] = asked(draft).filter((one) => {
    const answer = answerText(given[one.id]);
    const label = one.kind === 'choice' ? one.options.find(({ id }) => id === answer)?.label : undefined;
    if (label !== undefined) return namesIn(name, [label]).length > 0 && !saysMore(name, label);
    return kindOf(one) === 'date' && answer !== '' && answerMeant(context, one, name) === answer;
  });
  return others.length === 0 ? field : undefined;
}

function valueBehindName(context: TurnContext, draft: Draft, words: string) {
  return valuesBehindName(draft, words)
    .map(({ field, value }) => withValue(context, draft, field, value))
    .find((put) => put !== undefined);
}

/** For a text, a word or a colon has to separate name and value: "the plate is B-XX 2"; options and dates need only the name. */
function valuesBehindName(draft: Draft, words: string): readonly FieldAndValue[] {
  const tokens = [...words.trim().matchAll(/\S+/gu)];
  const found: FieldAndValue[] = [];
  for (let length = Math.min(nameAtMost, tokens.length - 1); length > 0; length--) {
    const name = tokens
      .slice(0, length)
      .map(([token]) => token)
      .join(' ');
    const field = fieldCalled(asked(draft), normalised(name.replace(/[:：=]$/u, '')));
    if (!field) continue;
    const isText = field.kind === 'text' || field.kind === 'multiline';
    const behind = tokens.findIndex(([token], place) => place >= length && !isLink(token));
    const places = isText && !/[:：=]$/u.test(name) && behind === length ? [] : [isText ? behind : length, behind];
    for (const place of places) if (place >= 0) found.push({ field, value: words.trim().slice(tokens[place]?.index) });
  }
  return found;
}

/** Whether this is a word such as "is". */
function isLink(token: string): boolean {
  const word = normalised(token);
  return isFiller(word) || sendingOf.get(word) === 'beside';
}

/** Nothing but the name of an option, even one as vague as "for good", or as negative as the "no, I cannot work" that corrects another. */
function optionNamed(context: TurnContext, draft: Draft, words: string) {
  const value = behindNo(words) ?? words;
  const said = normalised(value);
  const [field, ...others] = asked(draft).filter(
    (one) => one.kind === 'choice' && one.options.some(({ label }) => normalised(label) === said),
  );
  return field && others.length === 0 ? withValue(context, draft, field, value) : undefined;
}

/** "No I need a monitor", "I changed my mind, I need a phone", "I need a phone instead", "what about a phone?". */
export function instead(context: TurnContext, draft: Draft, words: string) {
  // "No quiero un monitor" begins like a correction.
  const value = wantedInstead(denies(words) ? words : withoutCorrecting(words)).replace(/[?？؟]$/u, '');
  const last = value.slice(value.lastIndexOf(' ') + 1);
  const wanted = around.rather.has(normalised(last)) ? value.slice(0, -last.length).trim() : value;
  return wanted === words ? undefined : chosenBeside(context, draft, wanted);
}

import { answerText, type FormField } from '../../src/atlassian/requestForm';
import { datesIn, namesIn } from '../../src/understanding';
import { readCorrection } from '../correcting';
import { readerOf, todayOf } from '../dates';
import { isFiller, plainly } from '../plainly';
import type { TurnContext } from '../sdk';
import { around, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { timeOf } from '../timeOf';
import { bySteps } from './cascades';
import type { Draft } from './draft';
import { optionsOf } from './fieldOptions';
import { asked } from './formPages';
import { readReply } from './formQuestions';
import { withSaid } from './openFields';

/** Before a day of the week that is certainly ahead. */
const deadlines = ['by', 'bis'];
/** More words than a date or an option has that is said instead of another. */
const wordsAtMost = 5;

/**
 * The draft with one answer corrected as the words say, and whose it is: of the field that they name, or of the only one of `fields` that
 * a date or an option can be for that is all they say. `undefined` where they correct nothing for certain.
 */
export function corrected(
  context: TurnContext,
  draft: Draft,
  words: string,
  fields: readonly FormField[] = asked(draft),
): { readonly draft: Draft; readonly field: FormField } | undefined {
  const t = textsOf(context.activity);
  const today = todayOf(readerOf(context.activity), timeOf(context));
  const { field: name, value, isOpened } = readCorrection(words);
  if (name !== undefined) {
    const [field, ...others] = called(fields, name);
    return field && others.length === 0 ? withValue(t, draft, field, value, today) : undefined;
  }
  const said = plainly(value)
    .split(' ')
    .filter((word) => !isFiller(word));
  if (!isOpened || said.length === 0 || said.length > wordsAtMost) return undefined;
  const fitting = fields.flatMap((field) => {
    const isDate = field.kind === 'date' && dateIn(value, today) !== undefined;
    const isOption = field.kind === 'choice' && optionIn(field, value) !== undefined;
    return isDate || isOption ? [field] : [];
  });
  const [field, ...others] = fitting;
  return field && others.length === 0 ? withValue(t, draft, field, value, today) : undefined;
}

/** The same of what was answered before the question that is open, `rest` being what is still to be asked for. */
export function correctedBefore(context: TurnContext, draft: Draft, rest: readonly string[], words: string) {
  const given = bySteps(draft);
  const before = asked(draft).filter(({ id }) => !rest.includes(id) && answerText(given[id]) !== '');
  return corrected(context, draft, words, before);
}

function withValue(t: Texts, draft: Draft, field: FormField, value: string, today: string | undefined) {
  const date = field.kind === 'date' ? dateIn(value, today) : undefined;
  const option = field.kind === 'choice' ? optionIn(field, value) : undefined;
  const text = date ?? option ?? value;
  const answer = readReply(t, field, { ...draft, answers: bySteps(draft) }, text);
  return answer.kind === 'answer' ? { draft: withSaid(draft, field, answer.answers), field } : undefined;
}

/** The name of the only option that is said. */
function optionIn(field: FormField, value: string): string | undefined {
  const names = optionsOf(field, []).map(({ name }) => name);
  const [name, ...others] = namesIn(value, names);
  return others.length === 0 ? name : undefined;
}

/** The only date, before which nothing else is said. A day of the week is the next one: where a date is asked for, it is one to come. */
function dateIn(value: string, today: string | undefined): string | undefined {
  for (const text of [value, ...deadlines.map((by) => `${by} ${value}`)]) {
    const [date, ...others] = datesIn(text, today);
    if (date && others.length === 0 && date.before.split(' ').every((word) => word === '' || isFiller(word)))
      return date.date;
  }
  return undefined;
}

/** Fields by what somebody calls them: by the label, or by words of it that no other has. */
function called(fields: readonly FormField[], name: string): readonly FormField[] {
  const words = telling(name);
  const all = fields.map((field) => ({ field, label: telling(field.name) }));
  const whole = all.filter(({ label }) => label.join(' ') === words.join(' '));
  const found = whole.length > 0 ? whole : all.filter(({ label }) => words.every((word) => label.includes(word)));
  return words.length === 0 ? [] : found.map(({ field }) => field);
}

function telling(name: string): readonly string[] {
  const words = plainly(name.replaceAll('*', '')).split(' ').filter(Boolean);
  const some = words.filter((word) => !around.article.has(word) && word !== 'my');
  return some.length > 0 ? some : words;
}

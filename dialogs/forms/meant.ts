import type { FormField } from '../../src/atlassian/requestForm';
import { namesIn, possibleDates, possibleMoments, writtenTime } from '../../src/understanding';
import { localeOf, todaysOf } from '../dates';
import { isFiller, plainly } from '../plainly';
import { withoutThanks } from '../replies';
import type { TurnContext } from '../sdk';
import { timeOf } from '../timeOf';
import { optionsOf } from './fieldOptions';
import { optionOfLevel } from './knownFields';

/** Characters that a day and a time take, however they are written. */
const longestDay = 100;

/**
 * What somebody's words mean as an answer to this field, as its answers are written: `31 December` and `tomorrow at 2 pm` where it is for
 * a date or a time, `a laptop, please` where it has options. `undefined` where they say anything else as well, or may mean two.
 */
export function meant(context: TurnContext, field: FormField, words: string): string | undefined {
  switch (field.kind) {
    case 'date':
    case 'datetime': {
      const [day, ...others] = daysMeant(context, field, words);
      return others.length > 0 ? undefined : day;
    }
    case 'time':
      return writtenTime(withoutThanks(words.toLowerCase()), localeOf(context.activity));
    case 'choice':
      return optionIn(field, words) ?? optionOfLevel(field.options, withoutThanks(words.toLowerCase()))?.label;
    default:
      return undefined;
  }
}

/** The days, or moments, that words may mean as an answer to this field: of "next Friday" two. Empty where they mean none. */
export function daysMeant(context: TurnContext, { kind }: FormField, words: string): readonly string[] {
  if ((kind !== 'date' && kind !== 'datetime') || words.length > longestDay) return [];
  const { activity } = context;
  const writer = { locale: localeOf(activity), todays: todaysOf(activity, timeOf(context)) };
  return (kind === 'date' ? possibleDates : possibleMoments)(withoutThanks(words.toLowerCase()), writer);
}

/** The name of the only option that is said, beside which nothing else is: more words may take it back, or be lost. */
function optionIn(field: FormField, words: string): string | undefined {
  const names = optionsOf(field, []).map(({ name }) => name);
  const [name, ...others] = namesIn(words, names);
  if (name === undefined || others.length > 0) return undefined;
  const named = new Set(plainly(name).split(' '));
  const saysMore = (word: string) => !isFiller(word) && !named.has(word) && namesIn(word, [name]).length === 0;
  return plainly(words).split(' ').some(saysMore) ? undefined : name;
}

import type { FormField } from '../../src/atlassian/requestForm';
import { datesIn, namesIn, writtenDate, writtenMoment, writtenTime } from '../../src/understanding';
import { readerOf, todayOf } from '../dates';
import { isFiller, plainly } from '../plainly';
import type { TurnContext } from '../sdk';
import { timeOf } from '../timeOf';
import { optionsOf } from './fieldOptions';

/** Before a day of the week that is certainly ahead. */
const deadlines = ['by', 'bis'];

/**
 * What somebody's words mean as an answer to this field, as its answers are written: `31 December` and `tomorrow at 2 pm` where it is for
 * a date or a time, `a laptop, please` where it has options. `undefined` where they say anything else as well, or may mean two.
 */
export function meant(context: TurnContext, field: FormField, words: string): string | undefined {
  const reader = readerOf(context.activity);
  const writer = { locale: reader.locale, today: todayOf(reader, timeOf(context)) };
  switch (field.kind) {
    case 'date':
      return writtenDate(words, writer) ?? dateIn(words, writer.today);
    case 'datetime':
      return writtenMoment(words, writer);
    case 'time':
      return writtenTime(words, writer.locale);
    case 'choice':
      return optionIn(field, words);
    default:
      return undefined;
  }
}

/** The only date, before which nothing else is said. A day of the week is the next one: where a date is asked for, it is one to come. */
function dateIn(words: string, today: string | undefined): string | undefined {
  for (const text of [words, ...deadlines.map((by) => `${by} ${words}`)]) {
    const [date, ...others] = datesIn(text, today);
    if (date && others.length === 0 && date.before.split(' ').every((word) => word === '' || isFiller(word)))
      return date.date;
  }
  return undefined;
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

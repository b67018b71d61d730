import type { FormField } from '../../src/atlassian/requestForm';
import { namesIn, writtenDate, writtenMoment, writtenTime } from '../../src/understanding';
import { readerOf, todayOf } from '../dates';
import { isFiller, plainly } from '../plainly';
import { withoutThanks } from '../replies';
import type { TurnContext } from '../sdk';
import { timeOf } from '../timeOf';
import { optionsOf } from './fieldOptions';

/**
 * What somebody's words mean as an answer to this field, as its answers are written: `31 December` and `tomorrow at 2 pm` where it is for
 * a date or a time, `a laptop, please` where it has options. `undefined` where they say anything else as well, or may mean two.
 */
export function meant(context: TurnContext, field: FormField, words: string): string | undefined {
  const reader = readerOf(context.activity);
  const writer = { locale: reader.locale, today: todayOf(reader, timeOf(context)) };
  const bare = withoutThanks(words.toLowerCase());
  switch (field.kind) {
    case 'date':
      return writtenDate(bare, writer);
    case 'datetime':
      return writtenMoment(bare, writer);
    case 'time':
      return writtenTime(bare, writer.locale);
    case 'choice':
      return optionIn(field, words);
    default:
      return undefined;
  }
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

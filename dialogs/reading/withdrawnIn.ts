import { filledIn } from './filledIn';
import { around } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

/** What is said to be no longer needed: `my parental leave` of "cancel my parental leave". Takes normalised text. */
export function withdrawnIn(text: string): string | undefined {
  return filledIn(text, longestFirst(around.unneeded));
}

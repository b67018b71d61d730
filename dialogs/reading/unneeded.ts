import { atGap } from './aroundGap';
import { around } from '../texts/languages';

/** What is said to be no longer needed: `my parental leave` of "cancel my parental leave". Takes text as `plainly` makes it. */
export function unneededIn(text: string): string | undefined {
  return atGap(text, around.unneeded.keys());
}

import { atGap } from './aroundGap';
import { around } from '../texts/languages';

/** Of what it is said that it is not needed any more: `my parental leave` of "cancel my parental leave". Takes text as `plainly` makes it. */
export function unneededIn(text: string): string | undefined {
  return atGap(text, around.unneeded.keys());
}

import { filledIn } from './matchTemplate';
import { around } from '../texts/languages';

/** What is said to be no longer needed: `my parental leave` of "cancel my parental leave". Takes normalised text. */
export function withdrawnIn(text: string): string | undefined {
  return filledIn(text, around.unneeded.keys());
}

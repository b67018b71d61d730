import { ActivityTypes, type Activity } from './sdk';
import { shownLines } from './untrustedText';

/** A message with text of strangers in it: shown as it is, nothing of it is markup. */
export function plainMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, textFormat: 'plain', text: shownLines(text, 4000) };
}

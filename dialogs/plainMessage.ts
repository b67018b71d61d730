import { ActivityTypes, type Activity } from './sdk';
import { shownLines } from './untrustedText';

/** A plain-text message, which may hold strangers' text: it is shown as it is, and nothing in it is markup. */
export function plainMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, textFormat: 'plain', text: shownLines(text, 4000) };
}

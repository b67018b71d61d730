import { ActivityTypes, type Activity } from './sdk';
import { cleanLines } from './untrustedText';

/** A message with text of strangers in it: shown as it is, nothing of it is markup. */
export function plainMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, textFormat: 'plain', text: cleanLines(text, 4000) };
}

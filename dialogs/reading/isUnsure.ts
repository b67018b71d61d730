import { saysAny } from './asked';
import { normalised } from './normalised';
import { around } from '../texts/languages';

/** Whether words only say that the person does not know which of several to choose: "no idea", "which one do I use?"; not "which ticket?". */
export function isUnsure(text: string): boolean {
  const isOfRequests = normalised(text)
    .split(' ')
    .some((word) => around.request.has(word));
  return !isOfRequests && saysAny(text, around.unsure.keys());
}

import { saysAny } from './asked';
import { partsOf } from './correcting';
import { normalised } from './normalised';
import { around } from '../texts/languages';

/** How many characters somebody needs at most to say so. */
const longestRead = 100;

/** Whether words only say that the person does not know which of several to choose: "no idea, you choose", "which one do I use?"; not "which ticket?". */
export function isUnsure(text: string): boolean {
  const isOfRequests = normalised(text)
    .split(' ')
    .some((word) => around.request.has(word));
  const parts = partsOf(text.slice(0, longestRead)).filter((part) => part.trim() !== '');
  return !isOfRequests && parts.length > 0 && parts.every((part) => saysAny(part, around.unsure.keys()));
}

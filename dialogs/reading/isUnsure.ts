import { saysAny } from './asked';
import { partsOf } from './correcting';
import { normalised } from './normalised';
import { around } from '../texts/languages';

/** Longer texts say more. */
const longestRead = 100;

/** Whether words only say that the person does not know which of several to choose: "no idea, you choose", "which one do I use?"; not "which ticket?". */
export function isUnsure(text: string): boolean {
  if (text.length > longestRead) return false;
  const isOfRequests = normalised(text)
    .split(' ')
    .some((word) => around.request.has(word));
  const parts = partsOf(text).filter((part) => part.trim() !== '');
  return !isOfRequests && parts.length > 0 && parts.every((part) => saysAny(part, around.unsure.keys()));
}

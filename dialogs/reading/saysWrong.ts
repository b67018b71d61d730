import { partsOf } from './correcting';
import { normalised } from './normalised';
import { replyIn, withoutOpeners } from './replies';
import { offeredOf } from '../texts/languages';

/** Longer texts say more. */
const longestRead = 200;

/** Whether words only say that this is not what the person wanted: "no, this is wrong". */
export function saysWrong(text: string): boolean {
  if (text.length > longestRead) return false;
  const parts = partsOf(text).map(normalised).filter(Boolean);
  const isWrong = (part: string) => [part, withoutOpeners(part)].some((one) => offeredOf.get(one) === 'wrong');
  return parts.some(isWrong) && parts.every((part) => isWrong(part) || replyIn(part) === 'no');
}

import { isQuestion } from './asked';
import { normalised } from './normalised';
import { replyIn } from './replies';
import { around } from '../texts/languages';
import { wishIn } from './wishIn';

/** Whether words that agree do so by more than praise or a wish to send something: "yes", "close it"; not "looks good", "order it" or "solved?". */
export function isFirm(text: string): boolean {
  if (isQuestion(text)) return false;
  const said = normalised(text);
  const praises = [said, ...said.split(' ')].some((word) => around.praising.has(word));
  return replyIn(text) === 'yes' ? !praises : replyIn(text) !== 'done' && wishIn(text) !== 'send';
}

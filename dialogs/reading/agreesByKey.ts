import { isQuestion } from './asked';
import { normalised } from './normalised';
import { replyIn } from './replies';
import { around, courtesies, forWhom } from '../texts/languages';

const withKey = /^(.{0,40}?)(?<![\p{L}\p{N}_-])[a-z]\w{0,20}-\d{1,18}(?!\w) ?:?(.{0,40})$/su;

/** Whether words agree to the request that they name by its key, "ITH-9 ok", "ok pour ITH-9"; "ok, ITH-9" rather asks to see it. */
export function agreesByKey(text: string): boolean {
  const [, before = '', behind = ''] = withKey.exec(isQuestion(text) ? '' : normalised(text)) ?? [];
  const words = before.trim().split(' ');
  const to = words.pop() ?? '';
  const isTo = (around.into.has(to) || forWhom.has(to)) && behind.trim() === '';
  return isTo ? replyIn(words.join(' ')) === 'yes' : before === '' && isYes(behind.trim());
}

/** In German, "please" may mean yes. */
function isYes(said: string): boolean {
  return !courtesies.has(said) && replyIn(said) === 'yes';
}

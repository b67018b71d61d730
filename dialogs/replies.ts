import { courtesies, replyOf } from './texts/languages';
import type { Reply } from './texts/words';
import { commandText } from './userInput';

/**
 * What a message means as a reply to an open question, if it is nothing but one. Asked only where that reply makes sense:
 * "right" is a reply to a question, and otherwise a word like any.
 */
export function replyIn(text: string): Reply | undefined {
  const said = commandText(text).replaceAll(',', '').replaceAll('’', "'");
  return replyOf.get(said) ?? replyOf.get(withoutThanks(said));
}

/** "no" and "nothing" leave out what is optional as well as "skip" does. */
export function leavesOut(text: string): boolean {
  const reply = replyIn(text);
  return reply === 'no' || reply === 'none';
}

function withoutThanks(said: string): string {
  const words = said.split(' ');
  const courtesy = words.findIndex((_, at) => at > 0 && courtesies.has(words.slice(at).join(' ')));
  return courtesy < 0 ? said : words.slice(0, courtesy).join(' ');
}

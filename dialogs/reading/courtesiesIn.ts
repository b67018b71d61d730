import { commandWordIn } from './wantedThing';
import type { CommandWord } from '../texts/words';

/** In order of precedence: of several, the first of these counts. */
const courtesiesBy: readonly CommandWord[] = ['bye', 'nothing', 'thanks', 'fine', 'hello'];
const courtesyWordsAtMost = 8;

/** The courtesy in words that are nothing else: "cool, bye", "hi, thanks a lot". */
export function courtesiesIn(said: string): CommandWord | undefined {
  const words = said.split(' ', courtesyWordsAtMost + 1);
  if (words.length > courtesyWordsAtMost) return undefined;
  for (let length = words.length - 1; length > 0; length--) {
    const first = commandWordIn(words.slice(0, length).join(' '));
    const rest = words.slice(length).join(' ');
    const then = first === undefined ? undefined : (commandWordIn(rest) ?? courtesiesIn(rest));
    if (first !== undefined && then !== undefined && [first, then].every((one) => courtesiesBy.includes(one)))
      return courtesiesBy.find((one) => one === first || one === then);
  }
  return undefined;
}

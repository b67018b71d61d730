import { normalised } from './normalised';
import { around, courtesies } from '../texts/languages';

const phraseAtMost = 3;
const lengths = Array.from({ length: phraseAtMost }, (_, at) => at + 1);

/** Whether words are a condition: "only if it is cheap", "when it works again"; not "if" alone. */
export function isCondition(text: string): boolean {
  return startsCondition(normalised(text).split(' '));
}

/** Whether a condition follows in what is said: "mute it when it gets noisy". */
export function hasCondition(text: string): boolean {
  const words = normalised(text).split(' ');
  return words.some((_, at) => at > 0 && startsCondition(words.slice(at)));
}

function startsCondition(words: readonly string[]): boolean {
  const begin = words.slice(words.findIndex((word) => !around.but.has(word)));
  const startsWith = (phrases: Pick<typeof courtesies, 'has'>, atMost: number) =>
    lengths.some((length) => length <= atMost && phrases.has(begin.slice(0, length).join(' ')));
  // The French "s'il te plaît" is none.
  return startsWith(around.condition, begin.length - 1) && !startsWith(courtesies, begin.length);
}

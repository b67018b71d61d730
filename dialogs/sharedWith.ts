import { isFiller } from './plainly';
import { around } from './texts/languages';

/** `kim lee` of "share it with Kim Lee". Takes words as they are compared. */
export function sharedWith(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => around.with.has(word));
  const who = at < 0 ? [] : words.slice(at + 1).filter((word) => !isFiller(word));
  return who.join(' ') || undefined;
}

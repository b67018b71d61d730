import { isWithin } from '../../src/understanding/mistakes';
import { mistypedFrom } from './mistyped';
import { normalised } from './normalised';
import { withoutThanks } from './replies';
import { around } from '../texts/languages';

/** The most words that name one of several. */
const wordsAtMost = 4;

/** The only one of these whose name, or a word of it, is one typing mistake away from what is said: "laptp", "main huose", "jonsa". */
export function nearly<Named extends { readonly name: string }>(
  said: string,
  items: readonly Named[],
): Named | undefined {
  const words = withoutThanks(normalised(said)).split(' ', wordsAtMost + 1);
  const telling = words.filter((word) => !around.article.has(word));
  if (telling.length === 0 || words.length > wordsAtMost) return undefined;
  const [one, ...others] = items.filter(({ name }) => {
    const named = normalised(name);
    const parts = telling.length === 1 ? named.split(' ') : [];
    return [named, ...parts].some(
      (part) => differsByALetter(part, telling.join(' ')) || differsByALetter(part, words.join(' ')),
    );
  });
  return others.length === 0 ? one : undefined;
}

function differsByALetter(named: string, said: string): boolean {
  const isLong = Math.min(named.length, said.length) >= mistypedFrom;
  return (
    named !== said &&
    isLong &&
    named[0] === said[0] &&
    Math.abs(named.length - said.length) < 2 &&
    isWithin(named, said, 1)
  );
}

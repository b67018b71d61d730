import type { Lexicon } from './lexicon';
import { meaningsOfText } from './meanings';
import { lexiconsFor } from './spoken';

/** Synonyms with one of these among them are kinds of one thing, rather than the same; so are more than a few. */
const categories = ['accessory', 'accessories', 'equipment', 'hardware', 'device', 'peripheral'];
const synonymsAtMost = 13;

interface Saying {
  readonly locale?: string | undefined;
  /** Whether the words must mean nothing else. */
  readonly isAll?: boolean;
}

/**
 * The only one of these names that the words mean without saying it, in whatever language either is. `undefined` if they mean none, or several.
 *
 * @example nameMeant('un casque', ['Monitor', 'Headset', 'Keyboard and mouse'], { locale: 'fr' }) // 'Headset'
 */
export function nameMeant(
  words: string,
  names: readonly string[],
  { locale, isAll = false }: Saying = {},
): string | undefined {
  for (const lexicon of lexiconsFor(words, locale)) {
    const said = [...meaningsOfText(words, lexicon)].filter((stem) => !lexicon.isWeak(stem));
    const same = sameThings(said, lexicon);
    const [meant, ...others] = names.flatMap((name) => {
      const named = meaningsOfText(name, lexicon);
      const groups = same.filter((group) => group.some((stem) => named.has(stem)));
      return groups.length === 0 ? [] : [{ name, named, groups }];
    });
    if (!meant || others.length > 0) continue;
    const { named, groups } = meant;
    // The first of them is what the others mean; "hotel" and "flight" only belong to the same.
    const means = ([head = '', ...rest]: readonly string[]) =>
      rest.length < synonymsAtMost &&
      (named.has(head) || (said.includes(head) && rest.some((stem) => named.has(stem))));
    if (!groups.some(means)) continue;
    // The words of a phrase are stems of their own, too.
    const known = new Set(groups.flat().flatMap((stem) => [stem, ...stem.split(' ')]));
    if (!isAll || said.every((stem) => known.has(stem))) return meant.name;
  }
  return undefined;
}

/** The synonyms that mean the same as one of these stems. */
function sameThings(said: readonly string[], lexicon: Lexicon): readonly (readonly string[])[] {
  const stems = new Set(said);
  const kinds = new Set(categories.map((word) => lexicon.stem(word)));
  return lexicon.synonymGroups.filter(
    (group) => group.some((stem) => stems.has(stem)) && !group.some((stem) => kinds.has(stem)),
  );
}

import { equipmentKinds } from './families';
import { kindsIn } from './kindsIn';
import type { Lexicon } from './lexicon';
import { meaningsOfText } from './meanings';
import { purposeOf } from './purpose';
import { lexiconsFor } from './spoken';

/**
 * Whether two parts of a sentence are two needs: one says that something fails, the other that something else is wanted. A fault with
 * its circumstances is one story instead.
 *
 * @example areApart('I need a new laptop', 'my badge does not work') // true
 */
export function areApart(one: string, other: string, locale?: string): boolean {
  const [kinds, others] = [kindsIn(one, locale), kindsIn(other, locale)];
  // A broken laptop and a new mouse are both equipment; toner is what the printer lacks.
  if ([...kinds].some((kind) => others.has(kind) && !equipmentKinds.has(kind))) return false;
  return lexiconsFor(`${one} ${other}`, locale).some((lexicon) => {
    const purposes = new Set([purposeOf(one, lexicon), purposeOf(other, lexicon)]);
    if (purposes.size < 2 || purposes.has(undefined)) return false;
    const [first, second] = [aboutIn(one, lexicon), aboutIn(other, lexicon)];
    const named = new Set(first.flatMap((stem) => [stem, ...lexicon.synonyms(stem)]));
    return first.length > 0 && second.length > 0 && !second.some((stem) => named.has(stem));
  });
}

/** What fails or is wanted, without the words that say so. */
export function aboutIn(part: string, lexicon: Lexicon): readonly string[] {
  const purposes = [...lexicon.faults, ...lexicon.wishes];
  // "Does not work" has "not work" in it.
  const says = (stem: string) => purposes.some((phrase) => ` ${stem} `.includes(` ${phrase} `));
  return [...meaningsOfText(part, lexicon)].filter((stem) => !lexicon.isWeak(stem) && !says(stem));
}

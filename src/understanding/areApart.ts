import { kindsIn } from './kindsIn';
import type { Lexicon } from './lexicon';
import { meaningsOfText } from './meanings';
import { purposeOf } from './purpose';
import { lexiconsFor } from './spoken';

/**
 * Whether two parts of what somebody says are two needs: in one something fails, in the other something is wanted, and what that is they
 * have not in common. What fails with something else is rather one story.
 *
 * @example areApart('I need a new laptop', 'my badge does not work') // true
 */
export function areApart(one: string, other: string, locale?: string): boolean {
  const [kinds, others] = [kindsIn(one, locale), kindsIn(other, locale)];
  if ([...kinds].some((kind) => others.has(kind))) return false;
  return lexiconsFor(`${one} ${other}`, locale).some((lexicon) => {
    const purposes = new Set([purposeOf(one, lexicon), purposeOf(other, lexicon)]);
    if (purposes.size < 2 || purposes.has(undefined)) return false;
    const [first, second] = [aboutIn(one, lexicon), aboutIn(other, lexicon)];
    const named = new Set(first.flatMap((stem) => [stem, ...lexicon.synonyms(stem)]));
    return first.length > 0 && second.length > 0 && !second.some((stem) => named.has(stem));
  });
}

/** What fails or is wanted, without what says that it does or is. */
function aboutIn(part: string, lexicon: Lexicon): readonly string[] {
  const purposes = new Set([...lexicon.faults, ...lexicon.wishes]);
  return [...meaningsOfText(part, lexicon)].filter((stem) => !lexicon.isWeak(stem) && !purposes.has(stem));
}

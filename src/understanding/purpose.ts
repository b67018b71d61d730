import type { KindPlaces } from './kindPlaces';
import type { Lexicon } from './lexicon';
import { isWithin } from './mistakes';
import { wordsOf } from './words';

const keys = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The kinds of what fails, and of what is wanted; the others are of both. */
const kindsOf = {
  fault: keys(
    'brokenDevice mobileBroken deskPhone printer softwareProblem outage meetingEquipment climate electricity plumbing cleaning elevator kitchen doors pest',
  ),
  wish: keys('laptop monitor accessories mobile loanDevice software supplies purchase meetingRoom catering event'),
} as const;

type Purpose = keyof typeof kindsOf;

/** Such a share of a type's kinds are most. */
const mostFrom = 0.6;
/** What a type is worth of its score where the sentence is for something else: who says that a laptop is slow orders none. */
export const otherPurpose = 0.6;

/** Whether what is wanted is of this kind. */
export function isWish(key: string): boolean {
  return kindsOf.wish.has(key);
}

/** Whether something fails or is wanted; `undefined` where a sentence says neither, or both: "it is broken, I need a new one". */
export function purposeOf(sentence: string, lexicon: Lexicon): Purpose | undefined {
  const stems = wordsOf(sentence, lexicon.fold).map((word) => lexicon.stem(word));
  const said = ` ${stems.join(' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${phrase} `));
  const isFault = says(lexicon.faults) || stems.some((stem) => lexicon.faults.some((fault) => isSlipOf(stem, fault)));
  if (isFault === says(lexicon.wishes)) return undefined;
  return isFault ? 'fault' : 'wish';
}

/** Shorter words are a letter away from too many others. */
const slipFrom = 5;

/** "Brokn": a letter more or less, or two swapped, within the word. Another letter makes another word: "stock" is not "stuck". */
function isSlipOf(word: string, known: string): boolean {
  const isAlike = word[0] === known[0] && word.at(-1) === known.at(-1) && word !== known;
  if (!isAlike || Math.min(word.length, known.length) < slipFrom || !isWithin(word, known, 1)) return false;
  return word.length !== known.length || [...word].toSorted().join('') === [...known].toSorted().join('');
}

/** What types are for, by their place in the catalogue, where most of their own kinds say the same. */
export function purposes(places: KindPlaces): ReadonlyMap<number, Purpose> {
  const kinds = new Map<number, string[]>();
  for (const [key, taken] of places) {
    const [place] = taken.places;
    if (taken.isOwn && place !== undefined) kinds.set(place, [...(kinds.get(place) ?? []), key]);
  }
  const result = new Map<number, Purpose>();
  for (const [place, own] of kinds) {
    for (const purpose of ['fault', 'wish'] as const) {
      const same = own.filter((key) => kindsOf[purpose].has(key));
      if (same.length >= mostFrom * own.length) result.set(place, purpose);
    }
  }
  return result;
}

import type { KindPlaces } from './kindPlaces';
import type { Lexicon } from './lexicon';
import { isWithin } from './mistakes';
import { wordsOf } from './words';

const keys = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Kinds about something that fails, and about something wanted; the others may be either. */
const kindsOf = {
  fault: keys(
    'brokenDevice mobileBroken deskPhone printer softwareProblem outage meetingEquipment climate electricity plumbing cleaning elevator kitchen doors pest',
  ),
  wish: keys('laptop monitor accessories mobile loanDevice software supplies purchase meetingRoom catering event'),
} as const;

type Purpose = keyof typeof kindsOf;

/** The share of a type's kinds that counts as most. */
const mostFrom = 0.6;
/** The factor for a type of another purpose: somebody whose laptop is slow is not ordering one. */
export const otherPurpose = 0.6;

/** Whether this kind is about something wanted. */
export function isWish(key: string): boolean {
  return kindsOf.wish.has(key);
}

/** Whether a sentence says that something fails or is wanted; `undefined` if it says neither or both: "it is broken, I need a new one". */
export function purposeOf(sentence: string, lexicon: Lexicon): Purpose | undefined {
  const stems = wordsOf(sentence, lexicon.fold).map((word) => lexicon.stem(word));
  const said = ` ${stems.join(' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${phrase} `));
  const isFault = says(lexicon.faults) || stems.some((stem) => lexicon.faults.some((fault) => isSlipOf(stem, fault)));
  if (isFault === says(lexicon.wishes)) return undefined;
  return isFault ? 'fault' : 'wish';
}

/** Shorter words are one letter away from too many others. */
const slipFrom = 5;

/** Accepts "brokn": a letter added, missing or swapped inside the word. A replaced letter makes another word: "stock" is not "stuck". */
function isSlipOf(word: string, known: string): boolean {
  const isAlike = word[0] === known[0] && word.at(-1) === known.at(-1) && word !== known;
  if (!isAlike || Math.min(word.length, known.length) < slipFrom || !isWithin(word, known, 1)) return false;
  return word.length !== known.length || [...word].toSorted().join('') === [...known].toSorted().join('');
}

/** The purpose of types, by place in the catalogue, if most of their own kinds share it. */
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

import type { FoundTypes, TypeHit } from './types';

/**
 * Chosen on sentences of other people, for scores of exactly this form (`docs/understanding.md`): the best hit may be
 * named alone from this score on, if the next is so much behind.
 */
const certainFrom = 0.6;
/**
 * If the sentence says one thing or two, of which others have any: more than a synonym, however rare it is, comes to. Two things meet by chance, too: "this
 * meeting could have been an email".
 */
const certainOfFewFrom = 0.76;
const few = 2;
const margin = 0.3;
/** Below it the best hit is a guess. */
const fitsFrom = 0.3;
/** Beside a good hit only what comes near it is plausible, beside a poor one somewhat less: of the best one's score. */
const plausibleFrom = { good: 0.6, poor: 0.45 } as const;
/** What having been raised before is worth: it decides between types that are equally near. */
const recentBonus = 0.02;

export interface Evidence {
  /** By place in the catalogue. */
  readonly scores: ReadonlyMap<number, number>;
  /** How many things the sentence says. */
  readonly meanings: number;
  /** Places of the types whose name was said in full. */
  readonly named: ReadonlySet<number>;
  /** Ids. */
  readonly recent: ReadonlySet<string>;
  /** Of the whole catalogue. */
  readonly ids: readonly string[];
  readonly limit: number;
}

/** Ranks. A name that was said in full comes first and is certain, unless two types have it. */
export function verdict({ scores, meanings, named, recent, ids, limit }: Evidence): FoundTypes {
  let most = 0;
  for (const score of scores.values()) most = Math.max(most, score);
  const ranked = [...new Set([...named, ...scores.keys()])]
    .map((place) => {
      const plain = (scores.get(place) ?? 0) + (named.has(place) ? most + 1 : 0);
      const typeId = ids[place] ?? '';
      return { place, typeId, plain, score: plain + (recent.has(typeId) ? recentBonus : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return { hits: [], plausible: [], certain: undefined, fits: false };
  const isAhead = second === undefined || first.plain * (1 - margin) >= second.plain;
  const enough = meanings > few || second === undefined ? certainFrom : certainOfFewFrom;
  const isCertain = named.size > 0 ? named.size === 1 : first.plain >= enough && isAhead;
  const ofHits = ranked.slice(0, limit);
  const least = first.plain * plausibleFrom[first.plain >= certainFrom ? 'good' : 'poor'];
  return {
    hits: ofHits.map(hitOf),
    // What was raised before is not more likely meant for that.
    plausible: ofHits.filter(({ plain }) => plain >= least).map(hitOf),
    certain: isCertain ? first.typeId : undefined,
    fits: first.plain >= fitsFrom,
  };
}

function hitOf({ typeId, score }: TypeHit): TypeHit {
  return { typeId, score };
}

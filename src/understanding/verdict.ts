import type { FoundTypes } from './types';

/**
 * Chosen on sentences of other people, for scores of exactly this form (`docs/understanding.md`): the best hit may be
 * named alone from this score on, if the next is so much behind.
 */
const certainFrom = 0.6;
/** If the sentence says one thing only: more than a synonym, however rare it is, comes to. */
const certainOfOneFrom = 0.76;
const margin = 0.3;
/** Below it the best hit is a guess. */
const fitsFrom = 0.3;
/** What having been raised before is worth. */
const recentBonus = 0.08;

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
  if (!first) return { hits: [], certain: undefined, fits: false };
  const isAhead = second === undefined || first.plain * (1 - margin) >= second.plain;
  const enough = meanings > 1 ? certainFrom : certainOfOneFrom;
  const isCertain = named.size > 0 ? named.size === 1 : first.plain >= enough && isAhead;
  return {
    hits: ranked.slice(0, limit).map(({ typeId, score }) => ({ typeId, score })),
    certain: isCertain ? first.typeId : undefined,
    fits: first.plain >= fitsFrom,
  };
}

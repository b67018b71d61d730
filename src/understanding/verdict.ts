import type { FoundTypes, TypeHit } from './types';

/**
 * Tuned on other people's sentences, for exactly this scoring (`docs/understanding.md`): from this score on the best hit may be named
 * alone, if the next one is far enough behind.
 */
const certainFrom = 0.6;
/**
 * The same for a sentence of one or two meanings that other types share to more than a little degree: more than any synonym alone
 * scores, however rare. Two meanings can meet by chance: "this meeting could have been an email".
 */
const certainOfFewFrom = 0.76;
const few = 2;
const little = 0.3;
const margin = 0.3;
/** Below this the best hit is a guess. */
const fitsFrom = 0.3;
/** Share of the best score from which a hit is plausible: close to it if it is good, less so if it is poor. */
const plausibleFrom = { good: 0.65, poor: 0.45 } as const;
/** Bonus, as a share of the kind's score, for a type that takes a kind the sentence is clearly of: affects ranking, not certainty. */
const kindBonus = 0.1;
/** If another type's kind fits this well compared with the best type, nothing is certain. */
const doubtFrom = 0.85;
/** Bonus for a type raised before: only breaks ties. */
const recentBonus = 0.02;

/** Places in the catalogue of the kinds that a sentence is clearly of. */
export interface ClearPlaces {
  /** The best kind's score; 0 if there is none. */
  readonly score: number;
  readonly all: ReadonlySet<number>;
  /** Those meant for that kind, not just likely to take it. */
  readonly own: ReadonlySet<number>;
}

export interface Evidence {
  /** By place in the catalogue. */
  readonly scores: ReadonlyMap<number, number>;
  /** The scores without the words for where something is; `undefined` if there are none, or no others. */
  readonly withoutPlace: ReadonlyMap<number, number> | undefined;
  /** Number of meanings in the sentence. */
  readonly meanings: number;
  /** Places of types that serve another purpose. */
  readonly otherwise: ReadonlySet<number>;
  /** Places of types whose full name was said. */
  readonly named: ReadonlySet<number>;
  /** For each language the sentence may be in. */
  readonly clear: readonly ClearPlaces[];
  /** Type ids. */
  readonly recent: ReadonlySet<string>;
  /** All ids in the catalogue. */
  readonly ids: readonly string[];
  readonly limit: number;
}

interface Ranked extends TypeHit {
  readonly place: number;
  /** The score of the sentence's own words. */
  readonly plain: number;
  /** Including the kind's bonus, but not that for earlier requests, which do not make it more likely to be meant. */
  readonly likely: number;
}

/** Ranks the types. One whose full name was said comes first and is certain, unless two share the name. */
export function verdict(evidence: Evidence): FoundTypes {
  const { scores, named, clear, recent, ids, limit } = evidence;
  const most = Math.max(0, ...scores.values());
  const ranked = [...new Set([...named, ...scores.keys()])]
    .map((place): Ranked => {
      const plain = (scores.get(place) ?? 0) + (named.has(place) ? most + 1 : 0);
      const kind = Math.max(0, ...clear.map(({ score, all }) => (all.has(place) ? score : 0)));
      const likely = plain + kindBonus * kind;
      const typeId = ids[place] ?? '';
      return { place, typeId, plain, likely, score: likely + (recent.has(typeId) ? recentBonus : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return { hits: [], plausible: [], certain: undefined, fits: false };
  const isCertain = named.size > 0 ? named.size === 1 : isCertainOf(first, ranked.slice(1), evidence);
  const ofHits = ranked.slice(0, limit);
  const least = first.likely * plausibleFrom[first.likely >= certainFrom ? 'good' : 'poor'];
  return {
    hits: ofHits.map(hitOf),
    plausible: ofHits.filter(({ likely }) => likely >= least).map(hitOf),
    certain: isCertain ? first.typeId : undefined,
    fits: first.likely >= fitsFrom,
  };
}

function isCertainOf(
  first: Ranked,
  others: readonly Ranked[],
  { meanings, clear, withoutPlace, otherwise }: Evidence,
): boolean {
  if (otherwise.has(first.place)) return false;
  const isAlone = others.every(({ likely }) => likely <= little * first.likely);
  const enough = meanings > few || isAlone ? certainFrom : certainOfFewFrom;
  const isAhead = others.every(({ plain }) => plain <= (1 - margin) * first.plain);
  const isElsewhere = clear.some(({ score, own }) => score > doubtFrom * first.plain && !own.has(first.place));
  const isPlaceAlone = withoutPlace !== undefined && !isFirstIn(withoutPlace, first.place);
  return first.plain >= enough && isAhead && !isElsewhere && !isPlaceAlone;
}

/** Whether no place scores more than this one, and it fits at all. */
function isFirstIn(scores: ReadonlyMap<number, number>, place: number): boolean {
  const own = scores.get(place) ?? 0;
  return own >= fitsFrom && own >= Math.max(...scores.values());
}

function hitOf({ typeId, score }: TypeHit): TypeHit {
  return { typeId, score };
}

import type { FoundTypes, TypeHit } from './types';

/**
 * Chosen on sentences of other people, for scores of exactly this form (`docs/understanding.md`): the best hit may be
 * named alone from this score on, if the next is so much behind.
 */
const certainFrom = 0.6;
/**
 * If the sentence says one thing or two, of which others have more than a little: more than a synonym, however rare it is, comes to. Two things meet by chance, too: "this
 * meeting could have been an email".
 */
const certainOfFewFrom = 0.76;
const few = 2;
const little = 0.3;
const margin = 0.3;
/** Below it the best hit is a guess. */
const fitsFrom = 0.3;
/** Beside a good hit only what comes near it is plausible, beside a poor one somewhat less: of the best one's score. */
const plausibleFrom = { good: 0.65, poor: 0.45 } as const;
/** What it is worth, of the kind's score, that a sentence is clearly of a kind taken there: it ranks, and makes nothing certain. */
const kindBonus = 0.1;
/** A kind that fits so well beside the best type, and is not that type's, leaves nothing certain. */
const doubtFrom = 0.85;
/** What having been raised before is worth: it decides between types that are equally near. */
const recentBonus = 0.02;

/** Where the kinds of need are taken that a sentence is clearly of, as places in the catalogue. */
export interface ClearPlaces {
  /** How well the best of them fits; 0 without any. */
  readonly score: number;
  readonly all: ReadonlySet<number>;
  /** Of them those that are for that kind, not just likely to take it. */
  readonly own: ReadonlySet<number>;
}

export interface Evidence {
  /** By place in the catalogue. */
  readonly scores: ReadonlyMap<number, number>;
  /** The same of the sentence without where something is; `undefined` where it says that not, or nothing else. */
  readonly withoutPlace: ReadonlyMap<number, number> | undefined;
  /** How many things the sentence says. */
  readonly meanings: number;
  /** Places of types that serve another purpose than the sentence. */
  readonly otherwise: ReadonlySet<number>;
  /** Places of the types whose name was said in full. */
  readonly named: ReadonlySet<number>;
  /** Of each language that the sentence may be in. */
  readonly clear: readonly ClearPlaces[];
  /** Ids. */
  readonly recent: ReadonlySet<string>;
  /** Of the whole catalogue. */
  readonly ids: readonly string[];
  readonly limit: number;
}

interface Ranked extends TypeHit {
  readonly place: number;
  /** What the sentence's own words come to. */
  readonly plain: number;
  /** With what its kind is worth. What was raised before is not more likely meant for that. */
  readonly likely: number;
}

/** Ranks. A name that was said in full comes first and is certain, unless two types have it. */
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

/** Whether nothing scores more than this place, and it fits at all. */
function isFirstIn(scores: ReadonlyMap<number, number>, place: number): boolean {
  const own = scores.get(place) ?? 0;
  return own >= fitsFrom && own >= Math.max(...scores.values());
}

function hitOf({ typeId, score }: TypeHit): TypeHit {
  return { typeId, score };
}

import { families } from './families';
import { isWish, purposes } from './purpose';

/** A type that may be a kind's, by its place in the catalogue, and how well its texts fit the kind's. */
export interface Nearness {
  readonly place: number;
  readonly score: number;
}

/** Below it no type of the catalogue is that kind's. */
const floor = 0.7;
/** A type whose texts fit another kind so much better is that one's: "Request parental leave" is no place for resignations. */
const ownFrom = 0.7;
/** The second type is the kind's as well if it is nearly as near. */
const nearlyAsNear = 0.85;
/** What a type's own nearness to the kind counts, beside that of the family's others. */
const nearnessShare = 2;

/** Where a catalogue takes a kind, as places of types. */
interface KindPlace {
  /** Whether the types are for that kind; else it is its family's, likely taken there. */
  readonly isOwn: boolean;
  /** One or two, the likeliest first. */
  readonly places: readonly number[];
}

/** By the kinds' keys; a kind that neither itself nor its family has a type for is left out. */
export type KindPlaces = ReadonlyMap<string, KindPlace>;

/**
 * From the types that each kind may be taken at, by its key, the nearest first. What is wanted is not taken where what fails is, as
 * long as there is another place for it: phones are mended there, and ordered elsewhere.
 */
export function kindPlaces(near: ReadonlyMap<string, readonly Nearness[]>): KindPlaces {
  const first = placed(near);
  const purposeAt = purposes(first);
  const isFault = (place: number | undefined) => place !== undefined && purposeAt.get(place) === 'fault';
  const isMisplaced = (key: string) => isWish(key) && isFault(first.get(key)?.places[0]);
  const elsewhere = [...near].map(
    ([key, types]) => [key, isMisplaced(key) ? types.filter(({ place }) => !isFault(place)) : types] as const,
  );
  const again = placed(new Map(elsewhere));
  return new Map([...first].map(([key, place]) => [key, (isMisplaced(key) && again.get(key)) || place]));
}

function placed(near: ReadonlyMap<string, readonly Nearness[]>): KindPlaces {
  const most = new Map<number, number>();
  for (const { place, score } of [...near.values()].flat()) most.set(place, Math.max(score, most.get(place) ?? 0));
  const best = new Map<string, Nearness>();
  for (const [key, [first]] of near) {
    if (first && first.score >= floor && first.score >= ownFrom * (most.get(first.place) ?? 0)) best.set(key, first);
  }
  const result = new Map<string, KindPlace>();
  for (const [key, types] of near) {
    const [first, second] = types;
    const place = best.get(key)?.place ?? familyPlace(key, types, best);
    if (place === undefined) continue;
    const isOwn = first !== undefined && first.place === place && first.score >= floor;
    const isSecond = isOwn && second !== undefined && second.score >= nearlyAsNear * first.score;
    result.set(key, { isOwn, places: isSecond ? [place, second.place] : [place] });
  }
  return result;
}

/** Of the types that the kind's family has, the one with the most of it, and of several the nearest. */
function familyPlace(key: string, near: readonly Nearness[], best: ReadonlyMap<string, Nearness>): number | undefined {
  const votes = new Map<number, number>();
  for (const relative of families.filter((keys) => keys.includes(key)).flat()) {
    const type = best.get(relative);
    if (type) votes.set(type.place, (votes.get(type.place) ?? 0) + type.score);
  }
  for (const { place, score } of near) {
    const vote = votes.get(place);
    if (vote !== undefined) votes.set(place, vote + nearnessShare * score);
  }
  const [first] = [...votes].toSorted(([, a], [, b]) => b - a);
  return first?.[0];
}

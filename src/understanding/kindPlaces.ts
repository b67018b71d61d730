import { families } from './families';
import { isWish, purposes } from './purpose';

/** A type that may match a kind: its place in the catalogue, and how well their texts fit. */
export interface Nearness {
  readonly place: number;
  readonly score: number;
}

/** Below this, no type of the catalogue matches the kind. */
const floor = 0.7;
/** A kind's fit must reach this share of the type's best kind: "Request parental leave" is not for resignations. */
const ownFrom = 0.7;
/** The second type matches as well if it scores this share of the first. */
const nearlyAsNear = 0.85;
/** The weight of a type's own score, beside those of the family's other kinds. */
const nearnessShare = 2;

/** The types that take a kind, by place in the catalogue. */
interface KindPlace {
  /** Whether the types are for that kind; otherwise they are its family's, and only likely to take it. */
  readonly isOwn: boolean;
  /** One or two, likeliest first. */
  readonly places: readonly number[];
}

/** By kind's key; kinds for which neither they nor their family have a type are missing. */
export type KindPlaces = ReadonlyMap<string, KindPlace>;

/**
 * Chooses among each kind's candidate types, by key and nearest first. Something wanted is not taken at a type for faults if there is
 * another: phones are repaired in one place and ordered in another.
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

/** The type that most of the kind's family uses; among several, the nearest. */
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

import type { RequestKind } from './types';
import { kindPlaces, type KindPlaces, type Nearness } from './kindPlaces';
import { exampleWeight, type View, type ViewBuilder } from './view';

/** The weight of examples relative to titles. */
const examplesShare = 0.8;
/** The weight of examples at a kind's second type, or its family's. */
const secondShare = 0.7;

interface KindSeen {
  readonly builder: ViewBuilder;
  readonly view: View;
  readonly kind: RequestKind;
}

/** A kind in each language that has it. */
type SharedKind = readonly KindSeen[];

/**
 * Finds each kind's type by its titles and examples, in whichever language fits best, and adds the examples to that type in every
 * language, so that a German sentence finds a type with an English name. Returns the places of the kinds, by key. A generator, so
 * that callers can yield to others between steps.
 */
export function* addExamples(builders: readonly ViewBuilder[], size: number): Generator<void, KindPlaces> {
  const shared = new Map<string, KindSeen[]>();
  for (const builder of builders) {
    const view = builder.view(size);
    yield;
    for (const kind of builder.lexicon.language.kinds) {
      shared.set(kind.key, [...(shared.get(kind.key) ?? []), { builder, view, kind }]);
    }
  }
  // Views see what is added later, so all kinds are looked up first.
  const near = new Map<string, readonly Nearness[]>();
  for (const [key, kind] of shared) {
    near.set(key, nearest(kind));
    yield;
  }
  const taken = kindPlaces(near);
  for (const [key, { isOwn, places }] of taken) {
    const kind = shared.get(key) ?? [];
    for (const [at, place] of places.entries()) {
      addTo(place, kind, exampleWeight * (isOwn && at === 0 ? 1 : secondShare));
    }
    yield;
  }
  return taken;
}

/** The matching places, best first. */
function nearest(kind: SharedKind): Nearness[] {
  const titles = highest(kind.flatMap(({ view, kind: { titles: all } }) => all.map((title) => scores(view, title))));
  const examples = highest(kind.map(({ view, kind: { examples: all } }) => scores(view, all.join(' '))));
  return [...new Set([...titles.keys(), ...examples.keys()])]
    .map((place) => ({ place, score: (titles.get(place) ?? 0) + examplesShare * (examples.get(place) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
}

function scores(view: View, text: string): ReadonlyMap<number, number> {
  return view.scores(view.meanings(text), { typos: false });
}

function highest(all: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const one of all) {
    for (const [place, score] of one) if ((best.get(place) ?? 0) < score) best.set(place, score);
  }
  return best;
}

function addTo(place: number, kind: SharedKind, weight: number): void {
  for (const { builder, kind: own } of kind) {
    for (const example of own.examples) builder.addText(place, example, weight);
  }
}

import { clearKinds, type ClearKinds } from './clearKinds';
import type { KindPlaces } from './kindPlaces';
import { addExamples } from './kinds';
import type { Lexicon } from './lexicon';
import { otherPurpose, purposeOf, purposes } from './purpose';
import { spokenIn } from './spoken';
import type { FindOptions, FoundTypes, TypeText } from './types';
import { verdict, type ClearPlaces } from './verdict';
import { createViewBuilder, type View, type ViewBuilder } from './view';
import { withoutPlaces } from './withoutPlaces';
import { wordsOf } from './words';

/** Finds the types that fit a sentence. */
export type Search = (words: string, options?: FindOptions) => FoundTypes;

/** In a sentence of at most so many words a single word may be a type's name; in a longer one it rather belongs to something else. */
const wordsRoundName = 6;

/**
 * Reads a catalogue and returns its search in these languages. A generator, so that callers can yield to others between steps.
 * `compared` is called for each letter-by-letter comparison of two words.
 */
export function* searchOf(
  types: readonly TypeText[],
  readers: readonly Lexicon[],
  compared: (() => void) | undefined,
): Generator<void, Search> {
  const { names, views, places } = yield* read(types, readers, compared);
  const purposeAt = purposes(places);
  const ids = types.map(({ id }) => id);

  return (words, { language, recent = [], limit = 20 } = {}) => {
    const spoken = spokenIn(views, words, language);
    const lexicons = spoken.map(({ lexicon }) => lexicon);
    const whole = new Map<number, number>();
    const elsewhere = new Map<number, number>();
    const said = new Set<number>();
    let meanings = 0;
    for (const { view, gists, lexicon } of spoken) {
      const own = view.meanings(words);
      meanings = Math.max(meanings, own.length);
      raise(whole, view.scores(own));
      const besides = view.meanings(withoutPlaces(words, lexicon, lexicons));
      if (besides.length < own.length && !besides.every((stem) => lexicon.isWeak(stem)))
        raise(elsewhere, view.scores(besides));
      const isName = own.length > 1 || wordsOf(words).length <= wordsRoundName;
      for (const place of (isName && gists.get(own.join(' '))) || []) said.add(place);
    }
    const exact = names.get(nameOf(words));
    const named = exact ? new Set(exact) : said;
    const clear = spoken.map(({ lexicon }) => placesOf(clearKinds(words, lexicon), places));
    const purpose = lexicons.map((lexicon) => purposeOf(words, lexicon)).find((one) => one !== undefined);
    const otherwise = new Set([...purposeAt].flatMap(([place, one]) => (purpose && one !== purpose ? [place] : [])));
    const withoutPlace = elsewhere.size > 0 ? elsewhere : undefined;
    const scores = lessened(withoutPlace ? between(whole, withoutPlace) : whole, otherwise);
    return verdict({ scores, withoutPlace, meanings, otherwise, named, clear, recent: new Set(recent), ids, limit });
  };
}

function raise(scores: Map<number, number>, others: ReadonlyMap<number, number>): void {
  for (const [at, score] of others) scores.set(at, Math.max(score, scores.get(at) ?? 0));
}

/** Averages both: where something is says less about the need than the rest does. */
function between(some: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): Map<number, number> {
  const all = new Set([...some.keys(), ...others.keys()]);
  return new Map([...all].map((at) => [at, ((some.get(at) ?? 0) + (others.get(at) ?? 0)) / 2]));
}

/** Lowers the scores of types that serve another purpose. */
function lessened(scores: ReadonlyMap<number, number>, otherwise: ReadonlySet<number>): Map<number, number> {
  return new Map([...scores].map(([at, score]) => [at, otherwise.has(at) ? otherPurpose * score : score]));
}

function placesOf({ keys, score }: ClearKinds, places: KindPlaces): ClearPlaces {
  const taken = [...keys].flatMap((key) => places.get(key) ?? []);
  return {
    score,
    all: new Set(taken.flatMap((kind) => kind.places)),
    own: new Set(taken.flatMap((kind) => (kind.isOwn ? kind.places : []))),
  };
}

interface Catalogue {
  /** Places by name. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly views: readonly NamedView[];
  readonly places: KindPlaces;
}

interface NamedView {
  readonly view: View;
  readonly lexicon: Lexicon;
  /** Places by the meaning of their name. */
  readonly gists: ReadonlyMap<string, readonly number[]>;
}

function* read(
  types: readonly TypeText[],
  lexicons: readonly Lexicon[],
  compared: (() => void) | undefined,
): Generator<void, Catalogue> {
  const builders: ViewBuilder[] = lexicons.map((lexicon) => createViewBuilder(lexicon, compared));
  const names = new Map<string, number[]>();
  const views: NamedView[] = [];
  for (const [place, type] of types.entries()) {
    for (const builder of builders) builder.addType(place, type);
    note(names, nameOf(type.name), place);
    yield;
  }
  const places = yield* addExamples(builders, types.length);
  for (const builder of builders) {
    const view = builder.view(types.length);
    const gists = new Map<string, number[]>();
    for (const [place, { name }] of types.entries()) {
      note(gists, view.meanings(name).join(' '), place);
      yield;
    }
    views.push({ view, lexicon: view.lexicon, gists });
  }
  return { names, views, places };
}

function note(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else if (key) places.set(key, [place]);
}

/** A name, normalised. One without letters or digits is compared as it is. */
function nameOf(text: string): string {
  return wordsOf(text).join(' ') || text.trim().slice(0, 200);
}

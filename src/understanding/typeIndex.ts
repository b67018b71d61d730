import { setImmediate as nextTurn } from 'node:timers/promises';
import { interpreted, type InterpretOptions, type Understood } from './interpret';
import type { Lexicon } from './lexicon';
import { searchOf, type Search } from './search';
import type { FindOptions, FoundTypes, TypeText } from './types';

/** A searchable catalogue of request types. Takes about as much memory as its texts, per language it is searched in. */
export interface TypeIndex {
  /**
   * Finds the types that fit a sentence. Never throws; of a long text only the first part is read. The first sentence in a further
   * language has the catalogue read again, synchronously.
   */
  find(words: string, options?: FindOptions): FoundTypes;
  /**
   * Same, with the `interpret` hook's opinion. Never rejects. Without a hook there is no delay, except for the first sentence in a
   * further language, for which the catalogue is read in slices.
   */
  understand(words: string, options?: FindOptions): Promise<Understood>;
}

export interface TypeIndexOptions extends InterpretOptions {
  readonly lexicons: readonly Lexicon[];
  /** A further language that a sentence may be in, given the person's locale. */
  readonly further?: (words: string, locale: string | undefined) => Lexicon | undefined;
  /** Called for each letter-by-letter comparison of two words. */
  readonly compared?: () => void;
}

/** Steps between two turns of the event loop. */
const slice = 20;

/** Reads a catalogue in slices, so that the event loop is not blocked. */
export async function createTypeIndex(types: readonly TypeText[], options: TypeIndexOptions): Promise<TypeIndex> {
  const { lexicons, further, compared } = options;
  const own = await inSlices(searchOf(types, lexicons, compared));
  const byId = new Map(types.map((type) => [type.id, type]));
  // Read on demand, so that bots without such users pay nothing.
  const searches = new Map<Lexicon, Search>();
  const reading = new Map<Lexicon, Promise<unknown>>();
  const searchIn = (lexicon: Lexicon) => searchOf(types, [lexicon, ...lexicons], compared);
  const kept = (lexicon: Lexicon, search: Search): Search => {
    searches.set(lexicon, search);
    return search;
  };

  const find = (words: string, given: FindOptions = {}): FoundTypes => {
    const lexicon = further?.(words, given.language);
    const search = lexicon ? (searches.get(lexicon) ?? kept(lexicon, atOnce(searchIn(lexicon)))) : own;
    return search(words, given);
  };
  return {
    find,
    async understand(words, given = {}) {
      const lexicon = further?.(words, given.language);
      if (lexicon && !searches.has(lexicon)) {
        const read = reading.get(lexicon) ?? inSlices(searchIn(lexicon)).then((search) => kept(lexicon, search));
        reading.set(lexicon, read);
        await read;
      }
      const found = find(words, given);
      const candidates = found.hits.flatMap(({ typeId, score }) => {
        const type = byId.get(typeId);
        return type ? [{ ...type, score }] : [];
      });
      const request = { words, language: given.language, candidates };
      return interpreted(found, request, (typeId) => byId.has(typeId), options);
    },
  };
}

async function inSlices<T>(reading: Generator<void, T>): Promise<T> {
  let reader = reading.next();
  for (let step = 1; !reader.done; step++) {
    if (step % slice === 0) await nextTurn();
    reader = reading.next();
  }
  return reader.value;
}

function atOnce<T>(reading: Generator<void, T>): T {
  let reader = reading.next();
  while (!reader.done) reader = reading.next();
  return reader.value;
}

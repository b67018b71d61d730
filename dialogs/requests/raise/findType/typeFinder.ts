import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Desk, RequestType } from '../../../../src/atlassian/serviceDesk';
import type { Session } from '../../../../src/login/session';
import {
  createUnderstanding,
  type TypeHit,
  type TypeIndex,
  type TypeText,
  type Understanding,
} from '../../../../src/understanding';
import { normalised } from '../../../reading/normalised';
import { searchWordsIn } from '../../../reading/wantedThing';
import { creatable, deskName, typeKey } from './typeChoices';

/** All request types the person may raise at their site, ready to be searched. */
interface Catalogue {
  readonly types: ReadonlyMap<string, RequestType>;
  readonly index: TypeIndex;
}

/** Types that fit the person's words. */
export interface FittingTypes {
  /** Likely types, the best first; at most five. */
  readonly types: readonly RequestType[];
  /** Types that fit less, for people who want none of those; at most five including them. */
  readonly others: readonly RequestType[];
  /** Whether the first one is clearly meant. */
  readonly isCertain: boolean;
  /** Whether even the first one is just a guess. */
  readonly isGuess: boolean;
  /** Values for the first one's fields, if a hook of the bot has read any from the words; not checked yet. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface FindTypesOptions {
  /** The person's locale, e.g. `de-DE`. */
  readonly locale?: string | undefined;
  /** The types they raised before. */
  readonly recent: readonly RequestType[] | Promise<readonly RequestType[]>;
  /** Search only this desk. */
  readonly deskId?: string | undefined;
}

const indexesAtMost = 50;

type Indexes = LRUCache<string, Promise<TypeIndex>>;

/** Used by all finders that are not given their own. */
const sharedUnderstanding = createUnderstanding();

/** Each keyed by a hash of its texts: most people at a site see the same types, and indexing them takes a tenth of a second. */
const indexes = new WeakMap<Understanding, Indexes>();

function indexesOf(understanding: Understanding): Indexes {
  const known = indexes.get(understanding) ?? new LRUCache({ max: indexesAtMost });
  indexes.set(understanding, known);
  return known;
}

const offeredAtMost = 5;
/** Hits that score less than this share of the best one's score are not worth offering. */
const worthOffering = 0.35;

/** Finds request types by words, across all desks of a site. */
export class TypeFinder {
  /** By the list of types that the service desk client caches, and for as long as it does. */
  private readonly catalogues = new WeakMap<readonly RequestType[], Promise<Catalogue>>();

  private readonly indexes: Indexes;

  /** @param understanding Finders with the same one share its indexes. */
  constructor(private readonly understanding: Understanding = sharedUnderstanding) {
    this.indexes = indexesOf(understanding);
  }

  /** Two parallel calls, unless the site's types and desks are cached. Throws `AtlassianError`. */
  async find(
    { serviceDesk }: Pick<Session, 'serviceDesk'>,
    words: string,
    { locale, recent: used, deskId }: FindTypesOptions,
  ): Promise<FittingTypes> {
    const [all, desks, recent] = await Promise.all([serviceDesk.allRequestTypes(), serviceDesk.desks(), used]);
    const reading = this.catalogues.get(all) ?? this.read(creatable(all), desks);
    const { types, index } = await unlessItFails(this.catalogues, all, reading);
    const limit = deskId === undefined ? {} : { limit: types.size };
    const isName = all.some(({ name }) => normalised(name) === normalised(words));
    const found = await index.understand(isName ? words : searchWordsIn(words), {
      language: locale,
      recent: recent.map(typeKey),
      ...limit,
    });
    const isThere = ({ typeId }: TypeHit) => deskId === undefined || types.get(typeId)?.deskId === deskId;
    const there = found.hits.filter(isThere);
    const likely = found.plausible.filter(isThere);
    const plausible = new Set((likely.length > 0 ? likely : there).map(({ typeId }) => typeId));
    const isBest = there[0] === found.hits[0];
    // If the person names a desk and just one of its types is likely, that one is meant.
    const isCertain = deskId === undefined ? found.certain !== undefined : likely.length === 1;
    const least = (there[0]?.score ?? 0) * worthOffering;
    const hits = there.filter(({ score }) => score >= least).slice(0, offeredAtMost);
    const those = (isLikely: boolean) =>
      hits.flatMap(({ typeId }) => (plausible.has(typeId) === isLikely ? (types.get(typeId) ?? []) : []));
    return {
      types: those(true),
      others: those(false),
      isCertain,
      isGuess: !found.fits,
      values: isBest ? found.values : {},
    };
  }

  private async read(types: readonly RequestType[], desks: readonly Desk[]): Promise<Catalogue> {
    const texts = types.map((type) => {
      const { name, description, helpText } = type;
      return { id: typeKey(type), name, description, helpText, desk: deskName(desks, type) };
    });
    const index = await this.indexOf(texts);
    return { types: new Map(types.map((type) => [typeKey(type), type])), index };
  }

  private indexOf(texts: readonly TypeText[]): Promise<TypeIndex> {
    const key = createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
    return unlessItFails(this.indexes, key, this.indexes.get(key) ?? this.understanding.index(texts));
  }
}

interface Kept<K, V> {
  set(key: K, value: V): unknown;
  delete(key: K): unknown;
}

/** Keeps a promise for later callers; if it rejects, the next caller tries again. */
function unlessItFails<K, T>(kept: Kept<K, Promise<T>>, key: K, loading: Promise<T>): Promise<T> {
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}

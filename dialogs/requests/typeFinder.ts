import { LRUCache } from 'lru-cache';
import type { Desk, RequestType } from '../../src/atlassian/serviceDesk';
import type { Session } from '../../src/login/session';
import type { Understanding } from '../../src/understanding';

/** Everything that a person may raise at their site, ready to be searched. */
interface Catalogue {
  readonly types: ReadonlyMap<string, RequestType>;
  readonly index: Awaited<ReturnType<Understanding['index']>>;
}

/** What fits a person's words. */
export interface FittingTypes {
  /** Best first, at most five. */
  readonly types: readonly RequestType[];
  /** The first one is clearly meant. */
  readonly isCertain: boolean;
  /** Even the first one is no more than a guess. */
  readonly isGuess: boolean;
  /** What the words say about the first one's fields, if a hook of the bot's own has told; not checked yet. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface FindTypesOptions {
  /** The person's, e.g. `de-DE`. */
  readonly locale?: string | undefined;
  /** What they raised before. */
  readonly recent: readonly RequestType[];
}

const offeredAtMost = 5;
/** A hit of less than this part of the best one's score says nothing beside it. */
const worthOffering = 0.35;
/** As long as the service desk remembers its lists. Milliseconds. */
const keptFor = 5 * 60_000;
const keptAtMost = 500;

/** Finds request types by words, over all desks of a site; what it knows of a site is kept for an account at a time. */
export class TypeFinder {
  private readonly catalogues: LRUCache<string, Promise<Catalogue>>;

  constructor(private readonly understanding: Understanding) {
    this.catalogues = new LRUCache({ max: keptAtMost, ttl: keptFor });
  }

  /** Reads the site's types and desks, unless they are known: two calls side by side. Throws `AtlassianError`. */
  async find(session: Session, words: string, { locale, recent }: FindTypesOptions): Promise<FittingTypes> {
    const { types, index } = await this.catalogue(session);
    const found = await index.understand(words, { language: locale, recent: recent.map(typeKey) });
    const least = (found.hits[0]?.score ?? 0) * worthOffering;
    const hits = found.hits.filter(({ score }) => score >= least).slice(0, offeredAtMost);
    return {
      types: hits.flatMap(({ typeId }) => types.get(typeId) ?? []),
      isCertain: found.certain !== undefined,
      isGuess: !found.fits,
      values: found.values,
    };
  }

  private catalogue(session: Session): Promise<Catalogue> {
    const { account, site } = session;
    const key = JSON.stringify([account.accountId, site.cloudId]);
    const known = this.catalogues.get(key);
    if (known) return known;
    const reading = this.read(session);
    this.catalogues.set(key, reading);
    reading.catch(() => this.catalogues.delete(key));
    return reading;
  }

  private async read({ serviceDesk }: Session): Promise<Catalogue> {
    const [all, desks] = await Promise.all([serviceDesk.allRequestTypes(), serviceDesk.desks()]);
    const types = all.filter(({ canCreate }) => canCreate);
    const index = await this.understanding.index(
      types.map((type) => ({
        id: typeKey(type),
        name: type.name,
        description: type.description,
        helpText: type.helpText,
        desk: deskName(desks, type),
      })),
    );
    return { types: new Map(types.map((type) => [typeKey(type), type])), index };
  }
}

/** Names a request type at its site. */
export function typeKey({ id, deskId }: Pick<RequestType, 'id' | 'deskId'>): string {
  return `type:${deskId}:${id}`;
}

function deskName(desks: readonly Desk[], { deskId }: RequestType): string | undefined {
  return desks.find(({ id }) => id === deskId)?.name;
}

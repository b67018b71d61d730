import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { newSecret } from './logIn';
import type { Notice } from './notice';
import { saidSchema } from './texts/findings/findingIn';

/** A logged-in administrator's browser, as it was read from the store. */
export interface AdminSession {
  /** The key of its record. */
  readonly key: string;
  /** Against forgery, in every form. */
  readonly token: string;
  /** In a cookie for the callback: shows there that a test sign-in returned to the browser it began in. */
  readonly browser: string;
  /** The outcome of the last form, until it has been shown; `keep` saves it. */
  pending?: { readonly sectionId: string; readonly notice: Notice } | undefined;
  /** What sections keep for the next view, at any instance: JSON, by the section's id; `keep` saves it. */
  kept: Readonly<Record<string, unknown>>;
}

/** Returns what a section keeps in a session; `undefined` if there is nothing, or it does not fit the schema. */
export function keptIn<T>(session: AdminSession, sectionId: string, schema: z.ZodType<T>): T | undefined {
  return schema.safeParse(session.kept[sectionId]).data;
}

const keptSession = z.object({
  /** A hash of the id and the way in: neither a dump nor the time of a look-up reveals an id. */
  key: z.string(),
  token: z.string(),
  browser: z.string(),
  /** Epoch milliseconds, like the next one. */
  endsAt: z.number(),
  seenAt: z.number(),
  pending: z
    .object({
      sectionId: z.string(),
      notice: z.object({
        kind: z.enum(['good', 'warning', 'bad']),
        text: z.string(),
        details: z.array(z.string()).readonly().optional(),
        said: z.array(saidSchema).readonly().optional(),
      }),
    })
    .optional(),
  kept: z.record(z.string(), z.unknown()).default({}),
});

export const keptSessionsSchema = z.object({ sessions: z.array(keptSession) });

type KeptSessions = z.infer<typeof keptSessionsSchema>['sessions'];

/** Stores the sessions: where all instances share them, or in memory. */
export interface SessionStore {
  read(): Promise<KeptSessions>;
  /** Writes what `decide` returns; leaves them unchanged on `undefined`. */
  change(decide: (kept: KeptSessions) => KeptSessions | undefined): Promise<void>;
}

/** Keeps sessions in this process alone: a restart ends them all. */
export function sessionsInMemory(): SessionStore {
  let sessions: KeptSessions = [];
  return {
    read: async () => sessions,
    async change(decide) {
      sessions = decide(sessions) ?? sessions;
    },
  };
}

export interface Sessions {
  /** Begins a session. `id` goes into the cookie and nowhere else. */
  begin(): Promise<{ readonly id: string; readonly session: AdminSession }>;
  find(id: string): Promise<AdminSession | undefined>;
  /** All sessions that have not ended. */
  all(): Promise<readonly AdminSession[]>;
  /** Saves `pending`, or that there is none any more, and what sections keep. */
  keep(session: AdminSession): Promise<void>;
  /** Changes what a section keeps, from its current state; `undefined` leaves it. Called again if another write came first. */
  change(session: AdminSession, sectionId: string, change: (kept: unknown) => unknown): Promise<void>;
  end(id: string): Promise<void>;
}

const sessionsAtMost = 20;
/** Milliseconds without a request, and since the log-in. */
export const idleFor = 30 * 60_000;
export const lastsFor = 8 * 60 * 60_000;
/** The time of the last request is saved no more often than this, in milliseconds. */
const seenEvery = 60_000;

/**
 * A twenty-first session ends the oldest. All end when the password changes or, without one, with the process whose key let
 * them in. `now` returns epoch milliseconds.
 */
export function createSessions(store: SessionStore, password: string | undefined, now: () => number): Sessions {
  const wayIn = password ?? newSecret();
  const keyOf = (id: string) => createHash('sha256').update(`${id} ${wayIn}`).digest('base64url');
  const isLive = ({ endsAt, seenAt }: KeptSessions[number]) => endsAt > now() && seenAt + idleFor > now();

  const sessionOf = ({ key, token, browser, pending, kept }: KeptSessions[number]): AdminSession => ({
    key,
    token,
    browser,
    pending,
    kept,
  });

  const changeOne = (key: string, change: (kept: KeptSessions[number]) => KeptSessions[number]) =>
    store.change((kept) => kept.map((one) => (one.key === key ? change(one) : one)));

  return {
    async begin() {
      const id = newSecret();
      const begun = {
        key: keyOf(id),
        token: newSecret(),
        browser: newSecret(),
        endsAt: now() + lastsFor,
        seenAt: now(),
        kept: {},
      };
      await store.change((kept) => [...kept.filter(isLive).slice(1 - sessionsAtMost), begun]);
      return { id, session: sessionOf(begun) };
    },

    async find(id) {
      const key = keyOf(id);
      const found = (await store.read()).find((one) => one.key === key);
      if (!found || !isLive(found)) return undefined;
      if (found.seenAt + seenEvery <= now()) await changeOne(key, (one) => ({ ...one, seenAt: now() }));
      return sessionOf(found);
    },

    all: async () => (await store.read()).filter(isLive).map(sessionOf),

    keep: ({ key, pending, kept }) => changeOne(key, (one) => ({ ...one, pending, kept })),

    change: ({ key }, sectionId, change) =>
      changeOne(key, (one) => {
        const next = change(one.kept[sectionId]);
        return next === undefined ? one : { ...one, kept: { ...one.kept, [sectionId]: next } };
      }),

    async end(id) {
      await store.change((kept) => kept.filter(({ key }) => key !== keyOf(id)));
    },
  };
}

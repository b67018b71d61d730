import { createHash } from 'node:crypto';
import { newSecret } from './logIn';
import type { Notice } from './notice';

/** An administrator's browser that is logged in. */
export interface AdminSession {
  /** In every form. */
  readonly token: string;
  /** In a cookie for the callback address: tells there that a test sign-in comes back to the browser that began it. */
  readonly browser: string;
  /** What the last form came to, until it has been shown. */
  pending?: { readonly sectionId: string; readonly notice: Notice } | undefined;
}

/** Sessions in memory: a restart ends them all. */
export interface Sessions {
  /** `id` goes into the cookie and nowhere else. */
  begin(): { readonly id: string; readonly session: AdminSession };
  find(id: string): AdminSession | undefined;
  end(id: string): void;
}

const sessionsAtMost = 20;
/** Milliseconds without a request, and since the log-in. */
export const idleFor = 30 * 60_000;
export const lastsFor = 8 * 60 * 60_000;

interface Kept {
  readonly session: AdminSession;
  readonly endsAt: number;
  readonly seenAt: number;
}

/** `now` returns epoch milliseconds. The oldest session ends where there would be more than twenty. */
export function createSessions(now: () => number): Sessions {
  // By the id's hash: neither a dump of the memory nor the time of a look-up tells an id.
  const kept = new Map<string, Kept>();
  const isLive = ({ endsAt, seenAt }: Kept) => endsAt > now() && seenAt + idleFor > now();

  return {
    begin() {
      for (const [key, known] of kept) if (!isLive(known)) kept.delete(key);
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= sessionsAtMost) kept.delete(oldest);
      const id = newSecret();
      const session: AdminSession = { token: newSecret(), browser: newSecret() };
      kept.set(keyOf(id), { session, endsAt: now() + lastsFor, seenAt: now() });
      return { id, session };
    },
    find(id) {
      const known = kept.get(keyOf(id));
      if (!known || !isLive(known)) return undefined;
      kept.set(keyOf(id), { ...known, seenAt: now() });
      return known.session;
    },
    end: (id) => void kept.delete(keyOf(id)),
  };
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

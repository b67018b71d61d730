/** The scopes that a sign-in was granted. */
interface Granted {
  /** Includes `offline_access` if there was a refresh token. */
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Remembers what the last sign-in was granted, since the start. */
export interface GrantLog {
  record(scopes: readonly string[]): void;
  last(): Granted | undefined;
}

/** `now` returns epoch milliseconds. */
export function createGrantLog(now: () => number): GrantLog {
  let last: Granted | undefined;
  return {
    record(scopes) {
      // Atlassian may omit the scopes it granted; that says nothing about them.
      if (scopes.some((scope) => scope !== 'offline_access')) last = { scopes: [...scopes], at: now() };
    },
    last: () => last,
  };
}

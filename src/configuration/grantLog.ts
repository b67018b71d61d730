/** What a sign-in was granted. */
interface Granted {
  /** With `offline_access` where there was a refresh token. */
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
      // Atlassian may leave out what it granted: that says nothing.
      if (scopes.some((scope) => scope !== 'offline_access')) last = { scopes: [...scopes], at: now() };
    },
    last: () => last,
  };
}

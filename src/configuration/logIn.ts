import { randomBytes } from 'node:crypto';
import { isSame } from '../platform/isSame';
import { createWrongTries } from './wrongTries';

/** `pause`: milliseconds after which a password is looked at again; this one was not. */
export type LogInOutcome = 'in' | 'wrong' | { readonly pause: number };

/** Milliseconds. */
export const keyLives = 15 * 60_000;

/** The way in: a key that works once or, where one is configured, a password that stays. */
export interface LogIn {
  readonly hasPassword: boolean;
  /** A key that is good for 15 minutes; the one before it is good no more. With a password there is none. */
  newKey(): string | undefined;
  /** Nobody guesses 256 bits: wrong ones cost nothing, so that nobody can use them up for somebody else. */
  useKey(key: string): Exclude<LogInOutcome, object>;
  /** `address`: where the browser is, to count its wrong tries by. */
  usePassword(password: string, address: string): LogInOutcome;
}

/** `now` returns epoch milliseconds. */
export function createLogIn(password: string | undefined, now: () => number): LogIn {
  const wrongTries = createWrongTries(now);
  let key: { readonly secret: string; readonly until: number } | undefined;

  return {
    hasPassword: password !== undefined,
    newKey() {
      if (password !== undefined) return undefined;
      key = { secret: newSecret(), until: now() + keyLives };
      return key.secret;
    },
    useKey(given) {
      if (key === undefined || key.until <= now() || !isSame(key.secret, given)) return 'wrong';
      key = undefined;
      return 'in';
    },
    usePassword(given, address) {
      const pause = wrongTries.pause(address);
      // Whoever has to wait does not learn whether it would have been right.
      if (pause > 0) return { pause };
      if (!isSame(password ?? newSecret(), given)) {
        wrongTries.wrong(address);
        return 'wrong';
      }
      wrongTries.right(address);
      return 'in';
    },
  };
}

/** 32 random bytes in base64url: a key, a session's id, a form's token. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

import { randomBytes } from 'node:crypto';
import { isSame } from '../platform/isSame';
import { createWrongTries } from './wrongTries';

/** `pause`: milliseconds until a password is checked again; this one was not. */
export type LogInOutcome = 'in' | 'wrong' | { readonly pause: number };

/** Milliseconds. */
export const keyLives = 15 * 60_000;

/** Logs administrators in: by a key that works once or, if one is configured, by a lasting password. */
export interface LogIn {
  readonly hasPassword: boolean;
  /** Returns a key good for 15 minutes, which replaces the one before; `undefined` if there is a password. */
  newKey(): string | undefined;
  /** Wrong tries are not counted, as 256 bits cannot be guessed: nobody can use up those of somebody else. */
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
      // During a pause nobody learns whether the password would have been right.
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

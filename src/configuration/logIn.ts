import { randomBytes } from 'node:crypto';
import { isSame } from '../platform/isSame';
import { createLockOut } from './lockOut';

export type LogInOutcome = 'in' | 'wrong' | 'locked';

/** The way in: a key that works once or, where one is configured, a password that stays. */
export interface LogIn {
  readonly hasPassword: boolean;
  /** The key that has not been used yet; a new one after it has been. With a password there is none. */
  key(): string | undefined;
  /** `address`: where the browser is, to count its wrong tries by. */
  useKey(key: string, address: string): LogInOutcome;
  usePassword(password: string, address: string): LogInOutcome;
}

/** `now` returns epoch milliseconds. */
export function createLogIn(password: string | undefined, now: () => number): LogIn {
  const lockOut = createLockOut(now);
  let key = newSecret();

  /** Whoever is locked out does not learn whether it would have been right. */
  function attempt(expected: string, given: string, address: string): LogInOutcome {
    if (lockOut.isLocked(address)) return 'locked';
    if (isSame(expected, given)) return 'in';
    lockOut.wrong(address);
    return 'wrong';
  }

  return {
    hasPassword: password !== undefined,
    key: () => (password === undefined ? key : undefined),
    useKey(given, address) {
      // With a password nobody is told the key: it is compared all the same, so that wrong ones count.
      const outcome = attempt(key, given, address);
      if (outcome === 'in') key = newSecret();
      return outcome;
    },
    usePassword: (given, address) => attempt(password ?? newSecret(), given, address),
  };
}

/** 32 random bytes in base64url: a key, a session's id, a form's token. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

import { LRUCache } from 'lru-cache';
import type { Account, Profile } from '../atlassian/types';
import { entriesAtMost } from '../platform/entriesAtMost';
import { loadOnce } from '../platform/loadOnce';

const profilesAtMost = 10_000;
/** Milliseconds. Atlassian counts what is kept for longer than a day as stored. */
const knownFor = 12 * 60 * 60_000;

/** Profiles in the memory of this process, from the sign-in or read when they are needed. @internal */
export interface Profiles {
  /** Remembers the profile that a sign-in has brought. */
  know(profile: Profile): void;
  forget(account: Account): void;
  /** `read`: asks Atlassian with the account's own token; only called if the profile is not known. */
  of(account: Account, read: () => Promise<Profile>): Promise<Profile>;
}

/** @internal */
export function createProfiles(): Profiles {
  const known = new LRUCache<string, Promise<Profile>>({ ...entriesAtMost(profilesAtMost), ttl: knownFor });

  return {
    know: (profile) => void known.set(profile.accountId, Promise.resolve(profile)),
    forget: ({ accountId }) => void known.delete(accountId),
    of: ({ accountId }, read) => loadOnce(known, accountId, read),
  };
}

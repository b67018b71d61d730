import { LRUCache } from 'lru-cache';
import type { Account, Profile } from '../atlassian/types';
import { entriesAtMost } from '../platform/entriesAtMost';
import { loadOnce } from '../platform/loadOnce';

const profilesAtMost = 10_000;
/** Milliseconds. Atlassian counts what is kept for longer than a day as stored. */
const knownFor = 12 * 60 * 60_000;

/** Who accounts are, in this process's memory: from the sign-in, or read where somebody wants to know. @internal */
export interface Profiles {
  /** What a sign-in has brought. */
  know(profile: Profile): void;
  forget(account: Account): void;
  /** `read`: asks Atlassian with the account's own token; not called where it is known. */
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

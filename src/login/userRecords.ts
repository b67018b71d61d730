import type { z } from 'zod/v4';
import { recordKeys, userShards } from '../records/recordKeys';
import type { Records } from '../records/records';
import type { ReadyChange } from '../records/together';
import { asKept, isAsKept, nothingKept, type Keeps } from './keeping';
import type { recordedUserSchema, userShardSchema } from './schemas';
import { digest, type Subject } from './subject';
import { isSameUser, normalUserName } from '../audit/userName';

/** Users in one record: some 40,000 in all before the first record is full. */
const usersAtMost = 200;
/** Waiting users among them: strangers displace one another, but never anybody registered or blocked. */
const waitingAtMost = 40;

export type RecordedUser = z.infer<typeof recordedUserSchema>;

/** All chats in which something about the user may be stored. */
export function allChatsOf({ chats, refusedIn = [] }: RecordedUser): readonly Subject[] {
  return [...new Set([...chats, ...refusedIn])];
}

type Shard = z.infer<typeof userShardSchema>;
type DecideOnUser = (known: RecordedUser | undefined) => RecordedUser | undefined;

/** The users by name. An e-mail address is the same in upper and lower case. */
export interface UserRecords {
  /** All users, in no particular order. Reads every record. */
  all(): Promise<readonly RecordedUser[]>;
  find(userName: string): Promise<RecordedUser | undefined>;
  /**
   * Writes what `decide` makes of a user, who may be new; `undefined` leaves the record as it is. `full`: not written, because
   * there is no room for one more.
   */
  change(userName: string, decide: DecideOnUser): Promise<'done' | 'full'>;
  /** As `change`, but prepared and not yet written. */
  ready(userName: string, decide: DecideOnUser): Promise<ReadyChange | undefined>;
  /** Removes a user if `decide` returns true for the record as it is now. */
  remove(userName: string, decide: (known: RecordedUser) => boolean): Promise<boolean>;
  /** Removes from one record what may no longer be stored; resolves to whether there was anything. */
  tidy(shard: string): Promise<boolean>;
}

export function createUserRecords(records: Records<Shard>, keeps: Keeps = nothingKept): UserRecords {
  /** As this version stores them, whichever version wrote them. */
  const kept = (users: readonly RecordedUser[]): Shard => ({ users: users.map((user) => asKept(user, keeps)) });

  return {
    async all() {
      const shards = await Promise.all(userShards.map((shard) => records.read(recordKeys.users(shard))));
      return shards.flatMap((shard) => shard?.users ?? []);
    },

    find: async (userName) => userIn((await records.read(keyOf(userName)))?.users ?? [], userName),

    async change(userName, decide) {
      let outcome: 'done' | 'full' = 'done';
      await records.change(keyOf(userName), (shard) => {
        const next = withUser(shard?.users ?? [], userName, decide);
        outcome = next === 'full' ? 'full' : 'done';
        return next === 'full' ? undefined : next && kept(next);
      });
      return outcome;
    },

    ready: (userName, decide) =>
      records.ready(keyOf(userName), (shard) => {
        const next = withUser(shard?.users ?? [], userName, decide);
        return next === 'full' ? undefined : next && kept(next);
      }),

    async remove(userName, decide) {
      const { written } = await records.change(keyOf(userName), (shard) => {
        const known = userIn(shard?.users ?? [], userName);
        return shard && known && decide(known) ? kept(shard.users.filter((user) => user !== known)) : undefined;
      });
      return written;
    },

    async tidy(shard) {
      const { written } = await records.change(recordKeys.users(shard), (current) =>
        current?.users.some((user) => !isAsKept(user, keeps)) ? kept(current.users) : undefined,
      );
      return written;
    },
  };
}

/** `undefined` if nothing changes. */
function withUser(
  users: readonly RecordedUser[],
  userName: string,
  decide: DecideOnUser,
): readonly RecordedUser[] | 'full' | undefined {
  const known = userIn(users, userName);
  const next = decide(known);
  if (!next) return undefined;
  const others = users.filter((user) => user !== known);
  return withOneMore(others, next) ?? 'full';
}

/** The users with one more; if there are too many waiting, without those who have waited longest. `undefined` if there is no room. */
function withOneMore(others: readonly RecordedUser[], next: RecordedUser): RecordedUser[] | undefined {
  const isWaiting = ({ status }: RecordedUser) => status === 'waiting';
  const kept = others.filter((user) => !isWaiting(user));
  if (kept.length >= usersAtMost) return undefined;
  const waiting = others.filter(isWaiting).toSorted((one, other) => other.since - one.since);
  const room = Math.min(usersAtMost - kept.length - 1, isWaiting(next) ? waitingAtMost - 1 : waitingAtMost);
  return [...kept, ...waiting.slice(0, room), next];
}

/** By a hash of the name. */
function keyOf(userName: string): string {
  return recordKeys.users(digest('user', normalUserName(userName)).slice(0, 2));
}

function userIn(users: readonly RecordedUser[], userName: string): RecordedUser | undefined {
  return users.find((user) => isSameUser(user.userName, userName));
}

import { recordKeys } from '../records/recordKeys';
import type { Records } from '../records/records';
import type { Sealing } from '../records/sealing';
import { failed, holdLifetime, type Flow } from './flow';
import type { Grants } from './grants';
import { isAsKept, type Keeps } from './keeping';
import { flowSchema, grantRecordSchema, userShardSchema } from './schemas';
import type { Subject } from './subject';
import type { UserRecords } from './userRecords';

/** @internal */
export interface TidyOptions {
  readonly sealing: Sealing;
  readonly flows: Records<Flow>;
  readonly grants: Grants;
  readonly users: UserRecords;
  readonly keeps: Keeps;
  readonly now: () => number;
}

/** Removes from a record what may no longer be stored; resolves to whether there was anything. `at`: when it was last written. @internal */
export type Tidy = (key: string, sealed: string, at: number) => Promise<boolean>;

/**
 * Removes names and addresses that an earlier version or another setting has left, and what Atlassian granted to abandoned
 * sign-ins.
 *
 * @internal
 */
export function createTidy({ sealing, flows, grants, users, keeps, now }: TidyOptions): Tidy {
  function isOver(flow: Flow, at: number): boolean {
    if (flow.stage === 'held') return flow.expiresAt <= now();
    // A person who had given the right code would have been served since.
    return flow.stage === 'confirmed' && at + holdLifetime <= now();
  }

  const after = (key: string, start: string) => (key.startsWith(start) ? key.slice(start.length) : undefined);

  return async (key, sealed, at) => {
    if (after(key, recordKeys.flow('')) !== undefined) {
      const flow = flowSchema.safeParse(sealing.open(key, sealed)).data;
      if (!flow || !isOver(flow, at)) return false;
      const { written } = await flows.change(key, (current) =>
        current && current.id === flow.id && isOver(current, at) ? failed(current, 'expired') : undefined,
      );
      return written;
    }
    const subject = after(key, recordKeys.grant(''));
    if (subject !== undefined) {
      const grant = grantRecordSchema.safeParse(sealing.open(key, sealed)).data;
      return grant?.stage === 'active' && !isAsKept(grant.account, keeps) && grants.tidy(subject as Subject);
    }
    const shard = after(key, recordKeys.users(''));
    if (shard === undefined) return false;
    const { users: some = [] } = userShardSchema.safeParse(sealing.open(key, sealed)).data ?? {};
    return some.some((user) => !isAsKept(user, keeps)) && users.tidy(shard);
  };
}

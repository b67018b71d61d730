import type { z } from 'zod/v4';
import type { Account, CloudId, Tokens } from '../atlassian/types';
import type { Grant } from './flow';
import { asKept, isAsKept, type Keeps } from './keeping';
import { recordKeys } from '../records/recordKeys';
import type { Records, Turn } from '../records/records';
import type { ReadyChange } from '../records/together';
import type { grantRecordSchema } from './schemas';
import type { Subject } from './subject';

type GrantRecord = z.infer<typeof grantRecordSchema>;
export type ActiveGrant = Extract<GrantRecord, { stage: 'active' }>;

/** Whose grant it is. */
export function accountOf({ account: { accountId, type, status } }: ActiveGrant): Account {
  return { accountId, type, status };
}

export interface Grants {
  read(subject: Subject, turn?: Turn): Promise<GrantRecord | undefined>;
  /** Writes an empty record, or a tombstone again, so that it outlives a sign-in that begins now. */
  prepare(subject: Subject): Promise<void>;
  epoch(subject: Subject, turn?: Turn): Promise<number>;
  /** Makes a confirmed grant the subject's. False when the subject has signed out since `epoch`. */
  attach(subject: Subject, flowId: string, epoch: number, grant: Grant): Promise<boolean>;
  /** As `attach`, but prepared and not yet written. */
  readyToAttach(subject: Subject, flowId: string, epoch: number, grant: Grant): Promise<ReadyChange | undefined>;
  chooseSite(subject: Subject, site: CloudId): Promise<boolean>;
  /** Only if the grant comes from this flow, not from a later one. */
  replaceSites(subject: Subject, flowId: string, sites: Grant['sites']): Promise<void>;
  /** Takes the lease for a refresh, if it is free and the tokens are still those given. */
  lease(subject: Subject, accessToken: string, by: string, now: number, until: number): Promise<boolean>;
  /** Extends the lease, if it is still ours. */
  extend(subject: Subject, by: string, until: number): Promise<void>;
  /** Stores the tokens of a refresh. False if the lease is no longer ours because the subject has signed out. */
  renew(subject: Subject, by: string, tokens: Tokens): Promise<boolean>;
  /** Notes that Atlassian refuses an access token it has just issued. */
  refuse(subject: Subject, accessToken: string): Promise<void>;
  /** Returns the lease without new tokens. */
  release(subject: Subject, by: string): Promise<void>;
  /** Leaves a tombstone; returns the grant that was there. */
  end(
    subject: Subject,
    stage: 'signedOut' | 'ended',
    onlyIf?: (grant: ActiveGrant) => boolean,
  ): Promise<ActiveGrant | undefined>;
  /** Removes from an active grant what is no longer to be kept. True if there was anything. */
  tidy(subject: Subject): Promise<boolean>;
  /** Replaces a record that no key opens by a tombstone. False if there is no such record. */
  letGo(subject: Subject): Promise<boolean>;
}

export interface GrantsOptions {
  readonly records: Records<GrantRecord>;
  readonly keeps: Keeps;
  /** Called with a grant that is about to become somebody's, with everything the sign-in has brought. */
  readonly onAttached?: ((grant: Grant) => void) | undefined;
  readonly now: () => number;
}

export function createGrants({ records, keeps, onAttached, now }: GrantsOptions): Grants {
  const key = recordKeys.grant;
  /** As this version stores it, whichever version wrote it. */
  const kept = (grant: ActiveGrant): ActiveGrant => ({ ...grant, account: asKept(grant.account, keeps) });

  /** Changes an active grant. False if there is none or `decide` leaves it as it is. */
  async function update(subject: Subject, decide: (grant: ActiveGrant) => ActiveGrant | undefined): Promise<boolean> {
    const { written } = await records.change(key(subject), (current) => {
      const next = current?.stage === 'active' ? decide(current) : undefined;
      return next && kept(next);
    });
    return written;
  }

  function attaching(flowId: string, epoch: number, grant: Grant) {
    const site = grant.sites.length === 1 ? grant.sites[0]?.cloudId : undefined;
    return (current: GrantRecord | undefined): GrantRecord | undefined => {
      if ((current?.epoch ?? 0) !== epoch) return undefined;
      onAttached?.(grant);
      return kept({ ...grant, stage: 'active', epoch: epoch + 1, flowId, site, signedInAt: now() });
    };
  }

  return {
    read: (subject, turn) => records.read(key(subject), turn),
    async prepare(subject) {
      await records.change(key(subject), (current) =>
        current?.stage === 'active' ? undefined : (current ?? { stage: 'signedOut', epoch: 0 }),
      );
    },

    epoch: async (subject, turn) => (await records.read(key(subject), turn))?.epoch ?? 0,

    async attach(subject, flowId, epoch, grant) {
      const { value } = await records.change(key(subject), attaching(flowId, epoch, grant));
      return value?.stage === 'active' && value.flowId === flowId;
    },

    readyToAttach: (subject, flowId, epoch, grant) => records.ready(key(subject), attaching(flowId, epoch, grant)),

    chooseSite: (subject, site) =>
      update(subject, (grant) => (grant.sites.some(({ cloudId: id }) => id === site) ? { ...grant, site } : undefined)),

    async replaceSites(subject, flowId, sites) {
      await update(subject, (grant) => {
        if (grant.flowId !== flowId) return undefined;
        const still = sites.some(({ cloudId: id }) => id === grant.site);
        return { ...grant, sites, site: still ? grant.site : undefined };
      });
    },

    lease: (subject, accessToken, by, at, until) =>
      update(subject, (grant) => {
        const free = grant.lease === undefined || grant.lease.until <= at;
        return free && grant.tokens.accessToken === accessToken ? { ...grant, lease: { by, until } } : undefined;
      }),

    async extend(subject, by, until) {
      await update(subject, (grant) => (grant.lease?.by === by ? { ...grant, lease: { by, until } } : undefined));
    },

    renew: (subject, by, tokens) =>
      update(subject, (grant) =>
        grant.lease?.by === by
          ? { ...grant, tokens: { ...tokens, scopes: [...tokens.scopes] }, lease: undefined, refusedAt: undefined }
          : undefined,
      ),

    async refuse(subject, accessToken) {
      await update(subject, (grant) =>
        grant.tokens.accessToken === accessToken ? { ...grant, refusedAt: now() } : undefined,
      );
    },

    async release(subject, by) {
      await update(subject, (grant) => (grant.lease?.by === by ? { ...grant, lease: undefined } : undefined));
    },

    tidy: (subject) => update(subject, (grant) => (isAsKept(grant.account, keeps) ? undefined : grant)),

    // No epoch was ever this high, so no earlier sign-in fits it.
    letGo: (subject) => records.letGo(key(subject), { stage: 'signedOut', epoch: now() }),

    async end(subject, stage, onlyIf = () => true) {
      let ended: ActiveGrant | undefined;
      await records.change(key(subject), (current) => {
        if (!current) return undefined;
        const epoch = current.epoch + 1;
        ended = current.stage === 'active' && onlyIf(current) ? current : undefined;
        if (ended) return { stage, epoch };
        // Signing out also ends a sign-in that is being confirmed at this very moment.
        return stage === 'signedOut' ? { ...current, epoch } : undefined;
      });
      return ended;
    },
  };
}

import { randomBytes } from 'node:crypto';
import { isSame } from '../platform/isSame';
import { cappedChat } from './cappedChat';
import type { Failure } from './failures';
import type { createConfirmAtOnce } from './confirmAtOnce';
import { core, failed, flowKey, flowLifetime, isAwaited, personOf, slotOf, type Chat, type Flow } from './flow';
import type { Grants } from './grants';
import type { IdempotencyKeys } from './idempotencyKeys';
import type { Records, Turn } from '../records/records';
import type { Registrations } from './registrations';
import type { Subject } from './subject';
import type { Tickets } from './tickets';

const attemptsAtMost = 5;
/** Wrong codes of one subject within `wrongCodesWithin` milliseconds, over all its sign-ins. */
const wrongCodesAtMost = 50;
const wrongCodesWithin = 60 * 60_000;
/** Milliseconds after which a turn must have ended. */
export const turnLength = 15_000;
/** Sign-ins of one subject that may be begun within an hour: each is written, and most come to nothing. */
const begunAtMost = 30;

/** Where a sign-in stands. */
export type SignInStatus =
  | { readonly kind: 'waiting'; readonly otherBrowser: boolean }
  /** Atlassian has granted; the code is awaited. */
  | { readonly kind: 'held' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'failed'; readonly reason: Failure };

export type Confirmation =
  /** `elsewhere`: another turn goes on with it, and this one says nothing. Exactly one turn gets it without. */
  | { readonly kind: 'signedIn'; readonly elsewhere?: true }
  /** Nothing is held yet: no attempt was spent. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'failed'; readonly reason: Failure };

/** `too-many-codes`, `too-many-sign-ins`: not begun, and not before an hour has passed. */
export type Begun = { readonly flowId: string; readonly link: string } | 'too-many-codes' | 'too-many-sign-ins';

/** What the chat sees of a sign-in: begin, look, confirm, cancel. @internal */
export interface SignIn {
  /** Starts a sign-in, in place of any earlier one. `link` is the ticket for the sign-in link. */
  begin(subject: Subject, chat: Chat): Promise<Begun>;
  /** `chat`: as it is now; from then on it is told there how the sign-in goes. */
  status(subject: Subject, flowId: string, chat?: Chat, turn?: Turn): Promise<SignInStatus>;
  /** The sign-in that awaits its code from this subject in this conversation. */
  awaitingCode(subject: Subject, conversationId: string, turn?: Turn): Promise<string | undefined>;
  /**
   * Makes the held grant the subject's if the code is the one the browser shows. If that has been done already, another turn may go
   * on with it after 15 seconds: the one before must have died.
   */
  confirm(subject: Subject, flowId: string, conversationId: string, code: string, turn?: Turn): Promise<Confirmation>;
  /** Ends this sign-in if it is still the subject's newest; without `flowId`, whichever is under way. One that has succeeded stays. */
  cancel(subject: Subject, flowId?: string): Promise<void>;
}

/** @internal */
export interface SignInOptions {
  /** Present if the storage is atomic. */
  readonly confirmAtOnce?: ReturnType<typeof createConfirmAtOnce> | undefined;
  readonly flows: Records<Flow>;
  readonly grants: Grants;
  readonly registrations: Registrations;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly tickets: Tickets;
  /** Ends the grant that this flow has brought, and prevents one that is on its way from becoming the subject's. */
  readonly discardGrant: (subject: Subject, flowId: string) => Promise<unknown>;
  readonly now: () => number;
}

/** @internal */
export function createSignIn(options: SignInOptions): SignIn {
  const { confirmAtOnce, flows, grants, registrations, idempotencyKeys, tickets, discardGrant, now } = options;

  const recent = (times: readonly number[] = []) => times.filter((at) => at > now() - wrongCodesWithin);

  /**
   * A crash may have come between the right code and the grant: whoever looks next finishes it. `claimed`: this turn goes on with
   * the sign-in if it is the one that finishes it.
   */
  async function settle(flow: Flow | undefined, claimed?: { readonly at: number }) {
    if (flow?.stage !== 'confirmed') return { flow, isClaimed: false };
    const { subject } = flow;
    // Before the grant is there: blocking a user ends what is listed, and refuses what is not.
    const admission = await registrations.enter(personOf(flow.grant), subject);
    const admitted = admission === 'admitted';
    const attached = admitted && (await grants.attach(subject, flow.id, flow.epoch, flow.grant));
    const reason = admitted ? 'cancelled' : admission;
    const { written, value } = await flows.change(flowKey(slotOf(subject)), (current) => {
      if (current?.stage !== 'confirmed' || current.id !== flow.id) return undefined;
      if (!attached) return failed(current, reason);
      return { ...core(current), stage: 'done', browser: current.browser, claimedAt: claimed?.at };
    });
    return { flow: value, isClaimed: claimed !== undefined && written && attached };
  }

  async function settled(subject: Subject, turn: Turn | undefined): Promise<Flow | undefined> {
    return (await settle(await flows.read(flowKey(slotOf(subject)), turn))).flow;
  }

  /** Lets one turn go on with a sign-in that is done, over all instances. */
  async function claim(subject: Subject, id: string): Promise<Confirmation> {
    const { written } = await flows.change(flowKey(slotOf(subject)), (flow) => {
      if (flow?.stage !== 'done' || flow.id !== id) return undefined;
      const isTaken = flow.claimedAt !== undefined && flow.claimedAt > now() - turnLength;
      return isTaken ? undefined : { ...flow, claimedAt: now() };
    });
    return written ? { kind: 'signedIn' } : { kind: 'signedIn', elsewhere: true };
  }

  async function move(subject: Subject, id: string, chat: Chat): Promise<void> {
    await flows.change(flowKey(slotOf(subject)), (flow) =>
      flow?.id === id && flow.stage !== 'done' && flow.stage !== 'failed'
        ? { ...flow, chat: cappedChat(chat) }
        : undefined,
    );
  }

  function statusOf(flow: Flow | undefined, id: string): SignInStatus {
    if (!flow) return { kind: 'failed', reason: 'expired' };
    if (flow.id !== id) return { kind: 'failed', reason: 'replaced' };
    switch (flow.stage) {
      case 'begun':
        if (flow.expiresAt <= now()) return { kind: 'failed', reason: 'expired' };
        return { kind: 'waiting', otherBrowser: flow.otherBrowser };
      case 'exchanging':
        // Nobody is left to finish it: the code is spent, so the sign-in has to start again.
        if (flow.expiresAt <= now()) return { kind: 'failed', reason: 'unavailable' };
        return { kind: 'waiting', otherBrowser: false };
      case 'held':
        return flow.expiresAt <= now() ? { kind: 'failed', reason: 'expired' } : { kind: 'held' };
      case 'confirmed':
        return { kind: 'held' };
      case 'done':
        return { kind: 'signedIn' };
      case 'failed':
        return { kind: 'failed', reason: flow.reason };
    }
  }

  return {
    async begin(subject, chat) {
      const slot = slotOf(subject);
      const id = randomBytes(16).toString('base64url');
      const kept = cappedChat(chat);
      let refused: 'too-many-codes' | 'too-many-sign-ins' = 'too-many-codes';
      const began = flows.change(flowKey(slot), (current) => {
        const [wrongCodes, begins] = [recent(current?.wrongCodes), recent(current?.begins)];
        refused = wrongCodes.length >= wrongCodesAtMost ? 'too-many-codes' : 'too-many-sign-ins';
        if (wrongCodes.length >= wrongCodesAtMost || begins.length >= begunAtMost) return undefined;
        const verifier = randomBytes(32).toString('base64url');
        const expiresAt = now() + flowLifetime;
        const correlationId = randomBytes(9).toString('base64url');
        return {
          id,
          subject,
          chat: kept,
          wrongCodes,
          begins: [...begins, now()],
          correlationId,
          stage: 'begun',
          verifier,
          expiresAt,
          otherBrowser: false,
        };
      });
      // At the same time, so that an engine may commit them together: nobody has the link before all of them are stored.
      const writes = [began, grants.prepare(subject), idempotencyKeys.prepare(subject)] as const;
      // Nobody begins again while one of them is still being written.
      await Promise.allSettled(writes);
      const [{ written }] = await Promise.all(writes);
      return written ? { flowId: id, link: tickets.issue('link', { slot, flowId: id }) } : refused;
    },

    async status(subject, id, chat, turn) {
      const flow = await settled(subject, turn);
      if (flow?.id === id && chat && hasMoved(flow.chat, chat)) await move(subject, id, chat);
      return statusOf(flow, id);
    },

    async awaitingCode(subject, conversationId, turn) {
      const flow = await settled(subject, turn);
      const waits = flow?.stage === 'held' && flow.expiresAt > now() && flow.chat.conversationId === conversationId;
      return waits ? flow.id : undefined;
    },

    async confirm(subject, id, conversationId, code, turn) {
      const key = flowKey(slotOf(subject));
      const epoch = await grants.epoch(subject, turn);
      if (await confirmAtOnce?.({ subject, id, conversationId, code, epoch })) return { kind: 'signedIn' };
      // The attempt is counted by the same write that tells right from wrong: no answer leaks before it counts.
      const { value } = await flows.change(key, (flow) => {
        if (!isAwaited(flow, id, conversationId)) return undefined;
        if (flow.expiresAt <= now()) return failed(flow, 'expired');
        if (isSame(flow.code, code)) {
          return { ...core(flow), stage: 'confirmed', browser: flow.browser, epoch, grant: flow.grant };
        }
        const attempts = flow.attempts + 1;
        const wrongCodes = [...recent(flow.wrongCodes), now()];
        const mayTryAgain = attempts < attemptsAtMost && wrongCodes.length < wrongCodesAtMost;
        return mayTryAgain ? { ...flow, attempts, wrongCodes } : failed({ ...flow, wrongCodes }, 'too-many-codes');
      });
      if (isAwaited(value, id, conversationId)) {
        const left = Math.min(attemptsAtMost - value.attempts, wrongCodesAtMost - value.wrongCodes.length);
        return { kind: 'wrong', attemptsLeft: left };
      }
      const { flow, isClaimed } = await settle(value, { at: now() });
      const status = statusOf(flow, id);
      if (status.kind === 'signedIn') return isClaimed ? { kind: 'signedIn' } : claim(subject, id);
      return status.kind === 'failed' ? status : { kind: 'waiting' };
    },

    async cancel(subject, id) {
      let before: Flow | undefined;
      await flows.change(flowKey(slotOf(subject)), (flow) => {
        before = id === undefined || flow?.id === id ? flow : undefined;
        return !before || before.stage === 'done' || before.stage === 'failed'
          ? undefined
          : failed(before, 'cancelled');
      });
      // The right code has come before: whoever is making its grant the subject's this moment must not.
      const mayBeOnItsWay =
        before?.stage === 'confirmed' || (before?.stage === 'failed' && before.reason === 'cancelled');
      if (before && mayBeOnItsWay) await discardGrant(subject, before.id);
    },
  };
}

/** Channels may change the address at which a conversation is reached. */
function hasMoved(from: Chat, to: Chat): boolean {
  return from.conversationId === to.conversationId && from.reference['serviceUrl'] !== to.reference['serviceUrl'];
}

import { LRUCache } from 'lru-cache';
import { entriesAtMost } from '../platform/entriesAtMost';
import { rehearsalChannel } from '../platform/rehearsalChannel';
import { metrics } from '../telemetry/metrics';
import type { AuditEntry, Refusal } from '../audit/event';
import type { Failure } from './failures';
import type { Flow } from './flow';
import type { Records } from '../records/records';

/**
 * One step of a sign-in. Holds no secret and no name.
 * - `begun`: the chat was sent the card.
 * - `linkOpened`: a browser, or a link preview, was led to Atlassian for the first time, as far as this instance knows.
 * - `callback`: Atlassian's redirect came back from a browser that had opened the link.
 * - `otherBrowser`: it came back from one that had not, for the first time.
 * - `held`: Atlassian has granted access; the code has yet to be typed.
 * - `wrongCode`: a wrong code was given, which used up an attempt.
 * - `confirmed`: the code was right.
 * - `finished`: it is over. An abandoned sign-in is reported when the same person begins another.
 */
export type SignInEvent = {
  /** The same in all events of one sign-in. Random. */
  readonly correlationId: string;
  readonly channelId: string;
} & (
  | {
      readonly step: 'begun' | 'linkOpened' | 'callback' | 'otherBrowser' | 'held' | 'wrongCode' | 'confirmed';
      readonly outcome?: never;
    }
  | {
      readonly step: 'finished';
      readonly outcome: 'signedIn' | Failure;
      /** What Atlassian said where it refused: its error, the scopes that are missing. */
      readonly refusal?: Refusal;
    }
);

type Step = SignInEvent extends infer E
  ? E extends SignInEvent
    ? Omit<E, 'correlationId' | 'channelId'>
    : never
  : never;

/** @internal */
export interface SignInEvents {
  /** The same records, with their changes reported: once across all instances, by the one whose write won. */
  watch(flows: Records<Flow>): Records<Flow>;
  readonly linkOpened: (flow: Flow) => void;
}

/** Links whose opening has been reported: opening one again and again must not fill a log. */
const openedAtMost = 10_000;

/** Ends that need no audit entry: nobody was let in or refused. */
const idle: ReadonlySet<string> = new Set(['expired', 'replaced', 'cancelled']);

/** @internal */
export interface SignInEventsOptions {
  readonly onEvent: (event: SignInEvent) => void;
  readonly audit: (entry: AuditEntry) => void;
  readonly now: () => number;
}

/** @internal */
export function createSignInEvents({ onEvent, audit, now }: SignInEventsOptions): SignInEvents {
  const opened = new LRUCache<string, true>(entriesAtMost(openedAtMost));

  function report(flow: Flow, step: Step, before?: Flow): void {
    const { correlationId, chat } = flow;
    const { channelId } = chat;
    if (channelId !== rehearsalChannel) {
      if (step.step === 'begun') metrics.signInStarted();
      if (step.step === 'finished') metrics.signInFinished(step.outcome);
    }
    onEvent({ correlationId, channelId, ...step });
    if (step.step !== 'finished' || idle.has(step.outcome)) return;
    const by = userNameIn(flow) ?? userNameIn(before);
    const who = by === undefined ? { chatUser: chat.userName, chat: flow.subject } : { by };
    const { outcome, refusal } = step;
    const said = { outcome: outcome === 'signedIn' ? 'done' : outcome, ...(refusal ? { refusal } : {}) };
    audit({ act: 'signIn', ...who, channelId, correlationId, ...said });
  }

  function reportChange(before: Flow | undefined, after: Flow): void {
    if (before && before.id !== after.id && !isOver(before)) {
      report(before, { step: 'finished', outcome: hasExpired(before, now()) ? 'expired' : 'replaced' });
    }
    const same = before?.id === after.id ? before : undefined;
    for (const step of stepsBetween(same, after)) report(after, step, same);
  }

  return {
    watch: (flows) => ({
      ...flows,
      async change(key, decide) {
        let before: Flow | undefined;
        const changed = await flows.change(key, (current) => {
          before = current;
          return decide(current);
        });
        if (changed.written && changed.value) reportChange(before, changed.value);
        return changed;
      },
      async ready(key, decide) {
        let [before, after]: (Flow | undefined)[] = [];
        const ready = await flows.ready(key, (current) => {
          before = current;
          return (after = decide(current));
        });
        return (
          ready && {
            ...ready,
            kept(eTag) {
              ready.kept(eTag);
              if (after) reportChange(before, after);
            },
          }
        );
      },
    }),
    linkOpened(flow) {
      if (opened.has(flow.id)) return;
      opened.set(flow.id, true);
      report(flow, { step: 'linkOpened' });
    },
  };
}

function stepsBetween(before: Flow | undefined, after: Flow): readonly Step[] {
  // Only the address of the conversation has changed.
  if (before?.stage === after.stage && before.chat !== after.chat) return [];
  switch (after.stage) {
    case 'begun':
      return [{ step: before ? 'otherBrowser' : 'begun' }];
    case 'exchanging':
      return [{ step: 'callback' }];
    case 'held':
      return [{ step: before?.stage === 'held' ? 'wrongCode' : 'held' }];
    case 'confirmed':
      return [{ step: 'confirmed' }];
    case 'done':
      // Written again when a turn takes the sign-in up.
      if (before?.stage === 'done') return [];
      return [
        ...(before?.stage === 'held' ? [{ step: 'confirmed' } as const] : []),
        { step: 'finished', outcome: 'signedIn' },
      ];
    case 'failed': {
      const { reason: outcome, refusal } = after;
      const end: Step = { step: 'finished', outcome, ...(refusal ? { refusal } : {}) };
      // Declined: there is no exchange between the callback and the end.
      if (before?.stage === 'begun' && after.browser !== undefined) return [{ step: 'callback' }, end];
      return after.reason === 'too-many-codes' ? [{ step: 'wrongCode' }, end] : [end];
    }
  }
}

/** Who it is, as far as Atlassian has said. */
function userNameIn(flow: Flow | undefined): string | undefined {
  if (flow?.stage === 'failed') return flow.userName;
  return flow && 'grant' in flow ? flow.grant.userName : undefined;
}

function isOver({ stage }: Flow): boolean {
  return stage === 'done' || stage === 'failed';
}

function hasExpired(flow: Flow, at: number): boolean {
  return 'expiresAt' in flow && flow.expiresAt <= at;
}

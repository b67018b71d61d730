import { outermostState } from '../outermost';
import type { TurnContext } from '../sdk';
import { timeOf } from '../timeOf';
import type { RequestDraft } from './requestDraft';

const keptNow = Symbol('a draft was kept in this turn');

/** Milliseconds. */
const keptFor = 7 * 24 * 60 * 60_000;

/** What a person had typed when they left a request. */
interface Unfinished {
  readonly draft: RequestDraft;
  /** The account and site it is meant for. */
  readonly access: unknown;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** Keeps the newest draft of a conversation for a week. Files are not in it: Atlassian drops them after an hour. */
export function keepUnfinished(context: TurnContext, draft: RequestDraft, access: unknown): void {
  const kept: Unfinished = { draft: { ...draft, files: {} }, access, since: timeOf(context) };
  outermostState({ context }).unfinished = kept;
  context.turnState.set(keptNow, true);
}

/** Whether that was in this turn. */
export function isKeptNow(context: TurnContext): boolean {
  return context.turnState.has(keptNow);
}

/** The draft that was left, if it is for this account and site. */
export function unfinishedDraft(context: TurnContext, access: unknown): RequestDraft | undefined {
  const kept = outermostState({ context }).unfinished as Unfinished | undefined;
  return kept && kept.access === access && timeOf(context) - kept.since < keptFor ? kept.draft : undefined;
}

export function forgetUnfinished(context: TurnContext): void {
  delete outermostState({ context }).unfinished;
}

import { answerList, answerText } from '../../../src/atlassian/requestForm';
import type { Person } from '../../../src/atlassian/serviceDesk';
import type { SentFiles } from '../../chatFiles';
import { isLeftUntaken } from '../../forms/leftForm';
import { slot } from '../../outermost';
import type { DialogContext, TurnContext } from '../../sdk';
import { textsOf } from '../../texts/languages';
import { timeOf } from '../../timeOf';
import { cleanText } from '../../untrustedText';
import type { SaidNeed } from './createRequestOptions';
import { isWorthKeeping, type RequestDraft } from './requestDraft';
import type { ShowRequestOptions } from '../follow/showRequestOptions';
import { takesWords } from '../../reading/commands';
import type { TypeFound } from './findType/typeFound';

const keptNow = Symbol('a draft was kept in this turn');
const saidNow = Symbol('words that were kept in this turn');

/** Milliseconds. */
const keptFor = 7 * 24 * 60 * 60_000;
const keptAtMost = 3;
export const longestShown = 80;

/** What is offered again: a draft, the words for a need that has not led to a request yet, or what was typed for an existing request. */
export type Resumable =
  | { readonly kind: 'draft'; readonly draft: RequestDraft }
  | ({ readonly kind: 'words' } & Pick<KeptNeed, 'words' | 'attachments'>)
  | ({ readonly kind: 'forRequest' } & Pick<KeptForRequest, 'words' | 'options'>);

/** What a person had typed when they left a request. */
interface Unfinished {
  readonly draft: RequestDraft;
  /** The account and site it is meant for. */
  readonly access: unknown;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** What a person needs, if it has not led to a request yet. */
interface KeptNeed extends SaidNeed {
  readonly words: string;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** A comment, or the reason for a decision or a change of status. */
interface KeptForRequest {
  readonly words: string;
  readonly options: ShowRequestOptions;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Whether the person is to be told of it once they have what they asked for meanwhile. */
  readonly isToBeTold?: boolean;
}

const slots = {
  // Earlier versions kept a single draft, not a list.
  draft: slot<Unfinished | readonly Unfinished[]>('unfinished'),
  words: slot<KeptNeed>('said'),
  forRequest: slot<KeptForRequest>('forRequest'),
} as const;

/**
 * Keeps the newest drafts of a conversation, for a week each. Their files are dropped, as Atlassian keeps those only for an hour, and so are all
 * people but those chosen in answers.
 */
export function keepUnfinished(context: TurnContext, draft: RequestDraft, access: unknown): void {
  const chosen = new Set(Object.values(draft.answers).flatMap((answer) => answerList(answer)));
  const isChosen = ({ accountId }: Person) => chosen.has(accountId);
  const { me, people } = draft;
  const left = { ...draft, files: {}, me: me && isChosen(me) ? me : undefined, people: people.filter(isChosen) };
  const kept: Unfinished = { draft: left, access, since: timeOf(context) };
  const others = unfinishedIn(context).filter((one) => one.draft.id !== draft.id);
  slots.draft.set({ context }, [kept, ...others].slice(0, keptAtMost));
  context.turnState.set(keptNow, true);
}

/** The drafts still kept, newest first. */
function unfinishedIn(context: TurnContext): readonly Unfinished[] {
  return [slots.draft.get({ context }) ?? []].flat().filter((one) => isKept(context, one));
}

function isKept(context: TurnContext, { since }: { readonly since: number }): boolean {
  return timeOf(context) - since < keptFor;
}

/** Whether a draft was kept in this turn. */
export function isKeptNow(context: TurnContext): boolean {
  return context.turnState.has(keptNow);
}

/** Keeps for a week what the person said they need, until they say what they need the next time. */
export function keepWords(dc: DialogContext, { words, attachments }: SaidNeed): void {
  if (words === undefined) return;
  slots.words.set(dc, { words, attachments, since: timeOf(dc.context) });
  dc.context.turnState.set(saidNow, { words, attachments } satisfies SaidNeed);
}

/** The same for words that were not said in this turn. */
export function keepEarlierWords(context: TurnContext, words: string): void {
  // Kept already, with the files that came with them.
  if (saidIn(context)?.words === words) return;
  slots.words.set({ context }, { words, since: timeOf(context) });
}

/** The words last kept in this turn. They say more than those with which the person began, if they have added to them. */
export function keptWordsNow({ turnState }: TurnContext): SaidNeed {
  return turnState.get<SaidNeed | undefined>(saidNow) ?? {};
}

/** Keeps for a week what was typed for an existing request, if anything was: it is shown before it is sent. */
export function keepForRequest(dc: DialogContext, options: ShowRequestOptions): void {
  const { command = 'request', text: words } = options;
  if (words !== undefined && takesWords.has(command))
    slots.forRequest.set(dc, { words, options: { ...options, asksFirst: true }, since: timeOf(dc.context) });
}

/** Has the person told, by `takeToBeTold`, of what is kept for an existing request. */
export function tellOfKept(context: TurnContext): void {
  const kept = forRequestIn(context);
  if (kept) slots.forRequest.set({ context }, { ...kept, isToBeTold: true });
}

/** What the person is to be told of, once. */
export function takeToBeTold(context: TurnContext): string | undefined {
  const kept = forRequestIn(context);
  if (kept?.isToBeTold !== true) return undefined;
  slots.forRequest.set({ context }, { ...kept, isToBeTold: false });
  return kept.words;
}

function saidIn(context: TurnContext): KeptNeed | undefined {
  const said = slots.words.get({ context });
  return said && isKept(context, said) ? said : undefined;
}

function forRequestIn(context: TurnContext): KeptForRequest | undefined {
  const forRequest = slots.forRequest.get({ context });
  return forRequest && isKept(context, forRequest) ? forRequest : undefined;
}

/** The drafts that were left for this account and site, newest first, then the words that were kept, and those for an existing request. */
export function resumableIn(context: TurnContext, access: unknown): readonly Resumable[] {
  return withWordsLeft(
    context,
    unfinishedIn(context).filter((one) => one.access === access),
  );
}

/** The same, whichever account it is for. */
export function leftIn(context: TurnContext): readonly Resumable[] {
  return withWordsLeft(context, unfinishedIn(context));
}

function withWordsLeft(context: TurnContext, drafts: readonly Unfinished[]): readonly Resumable[] {
  const [said, typed] = [saidIn(context), forRequestIn(context)];
  return [
    ...drafts.map(({ draft }) => ({ kind: 'draft', draft }) as const),
    ...(said ? [{ kind: 'words', words: said.words, attachments: said.attachments } as const] : []),
    ...(typed ? [{ kind: 'forRequest', words: typed.words, options: typed.options } as const] : []),
  ];
}

/** A short name of what was left. */
export function nameOf(left: Resumable): string {
  return left.kind === 'draft' ? left.draft.type.name : cleanText(left.words, longestShown);
}

/** Files sent with its words. A draft has to upload them again, since Atlassian no longer has them. */
export function sentFor(left: Exclude<Resumable, { readonly kind: 'forRequest' }>): SentFiles {
  return (left.kind === 'draft' ? left.draft.begunWith?.attachments : left.attachments) ?? [];
}

/** The reply when a draft is cancelled: that it is kept, if so, and which input the client did not send. */
export function cancelledMessage(context: TurnContext, draft: RequestDraft | undefined): string {
  const { create, talk, form, gap } = textsOf(context.activity);
  if (!draft || !isWorthKeeping(draft)) return talk.cancelled;
  return isLeftUntaken(context) ? `${create.cancelledKept}${gap}${form.notKept}` : create.cancelledKept;
}

/** Whether the draft has the type that was found, and began with the same words. */
export function isSameNeed({ type, begunWith }: RequestDraft, { type: found, said }: TypeFound): boolean {
  return type.deskId === found.deskId && type.typeId === found.typeId && begunWith?.words === said.words;
}

export function forget(context: TurnContext, kind: Resumable['kind']): void {
  slots[kind].set({ context }, undefined);
}

/** Forgets this one; the others are still kept. */
export function forgetOne(context: TurnContext, left: Resumable): void {
  if (left.kind !== 'draft') return forget(context, left.kind);
  const others = unfinishedIn(context).filter(({ draft }) => draft.id !== left.draft.id);
  slots.draft.set({ context }, others);
}

/** Forgets what was typed for an existing request if it is being done after all. */
export function forgetForRequest(context: TurnContext, { key, text }: ShowRequestOptions): void {
  const kept = forRequestIn(context);
  if (kept?.options.key === key && kept.words === text) forget(context, 'forRequest');
}

/** Short names of everything left, whichever account it is for. */
export function leftNames(context: TurnContext): readonly string[] {
  return leftIn(context).map(nameOf);
}

/** The words in which the person may ask for each thing left: of its name, and of the summary shown beside that. */
export function leftWords(context: TurnContext): readonly string[] {
  return leftIn(context).map((left) =>
    left.kind === 'draft'
      ? `${left.draft.type.name} ${answerText(left.draft.answers['summary'])}`
      : left.words.slice(0, longestShown),
  );
}

/** Makes the draft at this place of `leftWords` the newest, which is offered first. */
export function bringForward(context: TurnContext, place: number): void {
  const drafts = unfinishedIn(context);
  const meant = drafts[place];
  if (meant) slots.draft.set({ context }, [meant, ...drafts.filter((one) => one !== meant)]);
}

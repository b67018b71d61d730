import type { Fact } from '../../../adaptiveCard';
import type { ChoiceOptions } from '../../../choiceDialog';
import type { Choice } from '../../../choices';
import { relayedComment } from '../../../reading/relayedComment';
import { spokenIn } from '../../../texts/languages';
import type { Texts } from '../../../texts/texts';
import type { ShownRequest } from '../createRequestOptions';
import type { KnownRequest } from '../../follow/requestsAbout';
import type { ShowRequestOptions } from '../../follow/showRequestOptions';

/** Existing requests that what was said may be about. */
export interface KnownRequests {
  /** The request that is shown, if the words may be a comment on it. */
  readonly comment: (ShownRequest & { readonly words: string }) | undefined;
  /** Those that the words may say are no longer needed. */
  readonly unneeded: readonly KnownRequest[];
  /** Those that the words may ask about. */
  readonly askedAfter: readonly KnownRequest[];
}

/** What was said is about an existing request: begin a `ShowRequestDialog` with these options. */
export interface AboutRequest {
  readonly status: 'aboutRequest';
  readonly options: ShowRequestOptions;
}

const commentId = 'comment';
const asWrittenId = 'commentAsWritten';
const closePrefix = 'close:';
const showPrefix = 'show:';

/** The choices that act on these requests. */
export function requestChoices(t: Texts, { comment, unneeded, askedAfter }: KnownRequests): readonly Choice[] {
  const { find, request } = t;
  const alsoCalled = spokenIn(t).request.comment;
  return [
    ...askedAfter.map(({ key, summary }) => ({ id: showPrefix + key, name: request.showAgain(key), detail: summary })),
    ...(comment ? [{ id: commentId, name: find.commentOn(comment.key), alsoCalled, calledAs: ['add'] as const }] : []),
    ...(comment && toldIn(comment.words) !== undefined
      ? [{ id: asWrittenId, name: find.commentAsWritten(comment.key), detail: comment.words }]
      : []),
    ...unneeded.map(({ key, summary }) => ({ id: closePrefix + key, name: find.close(key), detail: summary })),
  ];
}

/** The text of the comment, shown before it is sent. */
export function commentFact(t: Texts, { words }: NonNullable<KnownRequests['comment']>): Fact {
  const told = toldIn(words);
  return told === undefined ? { name: t.find.youWrote, value: words } : { name: t.tools.comment, value: told };
}

/** Asks whether what the person wants the desk to know should be added as a comment. */
export function commentQuestion(t: Texts, comment: NonNullable<KnownRequests['comment']>): ChoiceOptions {
  const [first, ...rest] = requestChoices(t, { comment, unneeded: [], askedAfter: [] });
  return {
    question: t.find.commentSure(comment.key),
    facts: [commentFact(t, comment)],
    choices: first ? [{ ...first, means: ['yes'] }, ...rest] : [],
    acceptsText: true,
  };
}

/** The options for the chosen one of `requestChoices`; a comment contains these words, or just the part that is for the desk. */
export function aboutRequest(
  choiceId: string,
  shown: string | undefined,
  words: string | undefined,
): ShowRequestOptions | undefined {
  const told = choiceId === commentId && words !== undefined ? (toldIn(words) ?? words) : words;
  if (shown !== undefined && (choiceId === commentId || choiceId === asWrittenId))
    return { key: shown, command: 'comment', text: told };
  if (choiceId.startsWith(showPrefix)) return { key: choiceId.slice(showPrefix.length) };
  return choiceId.startsWith(closePrefix) ? { key: choiceId.slice(closePrefix.length), command: 'move' } : undefined;
}

/**
 * The message for the desk in words that ask to pass one on: `I am in Berlin` of "please tell them that I am in Berlin". `undefined` if
 * the first line asks for no such thing.
 */
export function toldIn(words: string): string | undefined {
  const [first = '', ...more] = words.split('\n');
  const told = relayedComment(first);
  return told === undefined ? undefined : [told, ...more.map((line) => relayedComment(line) ?? line)].join('\n');
}

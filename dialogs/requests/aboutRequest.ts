import type { Fact } from '../adaptiveCard';
import type { ChoiceOptions } from '../choiceDialog';
import type { Choice } from '../choices';
import { relayed } from '../reading/relayed';
import { spokenIn } from '../texts/languages';
import type { Texts } from '../texts/texts';
import type { ShownRequest } from './createRequestOptions';
import type { KnownRequest } from './requestsAbout';
import type { ShowRequestOptions } from './showRequestOptions';

/** Requests that what was said may be about. */
export interface KnownRequests {
  /** The words are a comment on the one that is shown. */
  readonly comment: (ShownRequest & { readonly words: string }) | undefined;
  /** They are not needed any more. */
  readonly unneeded: readonly KnownRequest[];
  /** They are asked after. */
  readonly askedAfter: readonly KnownRequest[];
}

/** What was said is about a request that there is: a `ShowRequestDialog` that is begun with these options does it. */
export interface AboutRequest {
  readonly status: 'aboutRequest';
  readonly options: ShowRequestOptions;
}

const commentId = 'comment';
const asWrittenId = 'commentAsWritten';
const closePrefix = 'close:';
const showPrefix = 'show:';

/** What may be done with them. */
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

/** What a comment would say, as it is shown before that. */
export function commentFact(t: Texts, { words }: NonNullable<KnownRequests['comment']>): Fact {
  const told = toldIn(words);
  return told === undefined ? { name: t.find.youWrote, value: words } : { name: t.tools.comment, value: told };
}

/** Whether what somebody asks to tell is to be a comment. */
export function commentQuestion(t: Texts, comment: NonNullable<KnownRequests['comment']>): ChoiceOptions {
  const [first, ...rest] = requestChoices(t, { comment, unneeded: [], askedAfter: [] });
  return {
    question: t.find.commentSure(comment.key),
    facts: [commentFact(t, comment)],
    choices: first ? [{ ...first, means: ['yes'] }, ...rest] : [],
    acceptsText: true,
  };
}

/** What one of those choices does; a comment says these words, or what they ask to tell. */
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

/** What a desk is to be told, as `relayed` has it, of what was said line by line, the first of which asks to tell it. */
export function toldIn(words: string): string | undefined {
  const [first = '', ...more] = words.split('\n');
  const told = relayed(first);
  return told === undefined ? undefined : [told, ...more.map((line) => relayed(line) ?? line)].join('\n');
}

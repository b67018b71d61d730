import type { Choice } from '../choices';
import { spokenIn } from '../texts/languages';
import type { Texts } from '../texts/texts';
import type { ShownRequest } from './createRequestOptions';
import type { ShowRequestOptions } from './showRequestDialog';
import type { UnneededRequest } from './unneededRequests';

/** Requests that what was said may be about. */
export interface KnownRequests {
  /** The words are a comment on the one that is shown. */
  readonly comment: (ShownRequest & { readonly words: string }) | undefined;
  /** They are not needed any more. */
  readonly unneeded: readonly UnneededRequest[];
}

const commentId = 'comment';
const closePrefix = 'close:';

/** What may be done with them. */
export function requestChoices(t: Texts, { comment, unneeded }: KnownRequests): readonly Choice[] {
  const { find } = t;
  const alsoCalled = spokenIn(t).request.comment;
  return [
    ...(comment ? [{ id: commentId, name: find.commentOn(comment.key), alsoCalled }] : []),
    ...unneeded.map(({ key, summary }) => ({ id: closePrefix + key, name: find.close(key), detail: summary })),
  ];
}

/** What one of those choices does; a comment says these words. */
export function aboutRequest(
  choiceId: string,
  shown: string | undefined,
  words: string | undefined,
): ShowRequestOptions | undefined {
  if (choiceId === commentId && shown !== undefined) return { key: shown, command: 'comment', text: words };
  return choiceId.startsWith(closePrefix) ? { key: choiceId.slice(closePrefix.length), command: 'move' } : undefined;
}

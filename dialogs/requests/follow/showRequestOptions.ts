import type { RequestCommand } from '../../texts/words';
import type { CommentOptions } from './actions/commentDialog';

export interface ShowRequestOptions extends Pick<CommentOptions, 'attachments' | 'asksFirst'> {
  readonly key: string;
  /** What to do with it at once; default `request`: show it. */
  readonly command?: RequestCommand | undefined;
  /**
   * The text of a comment, the reason for a decision or a change of status, a rating ("4", "4, quick work"), or whom to share with. When showing the
   * request: the question about its progress, as asked.
   */
  readonly text?: string | undefined;
  /** For a change of status, all that was said: it may name the one that is wanted. Default: what is said in this turn. */
  readonly said?: string | undefined;
  /** Keys of further requests to do the same with, one after another. */
  readonly others?: readonly string[] | undefined;
  /** What to do after that, with another request. */
  readonly next?: ShowRequestOptions | undefined;
}

/** The next step, if something is to be done with more requests. */
export function nextOf({
  command,
  text,
  said,
  others: [key, ...others] = [],
  next,
}: Omit<ShowRequestOptions, 'key'>): ShowRequestOptions | undefined {
  return key === undefined ? next : { key, command, text, said, others, next };
}

/** Both, one after the other. */
export function inTurn(
  first: ShowRequestOptions | undefined,
  then: ShowRequestOptions | undefined,
): ShowRequestOptions | undefined {
  return first ? { ...first, next: inTurn(first.next, then) } : then;
}

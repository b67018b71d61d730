import type { RequestCommand } from '../texts/words';
import type { CommentOptions } from './actions/commentDialog';

export interface ShowRequestOptions extends Pick<CommentOptions, 'attachments'> {
  readonly key: string;
  /** What to do with it at once; default `request`: show it. */
  readonly command?: RequestCommand | undefined;
  /** Of a comment: what it says; of a decision or a change of status: why; of sharing: whom with; of showing it: when it will be done, as it was asked. */
  readonly text?: string | undefined;
  /** With which requests the same is done after this one: their keys. */
  readonly others?: readonly string[] | undefined;
}

/** What is done next, where the same is to be done with others, too. */
export function nextOf({
  command,
  text,
  others: [key, ...others] = [],
}: Omit<ShowRequestOptions, 'key'>): ShowRequestOptions | undefined {
  return key === undefined ? undefined : { key, command, text, others };
}

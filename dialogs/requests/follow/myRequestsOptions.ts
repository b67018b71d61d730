import type { RequestQuery } from '../../../src/atlassian/serviceDesk';
import type { ListFilter } from '../../texts/words';
import type { ListPage } from './listBehind';
import type { ShowRequestOptions } from './showRequestOptions';

export interface MyRequestsOptions {
  /** `all`: the person's own and those shared with them, the default. `approvals`: what waits for their approval. */
  readonly list?: NonNullable<RequestQuery['list']>;
  /** The same filters as the chat understands; default `open`. */
  readonly filter?: ListFilter | undefined;
  /** What the requests are about. */
  readonly words?: string | undefined;
  /** Just the requests with these keys, at most eight. */
  readonly keys?: readonly string[];
  /** Everything the person said: taken as what they need if no request matches. */
  readonly said?: string | undefined;
  /** Asks which one, because something is to be done with it. */
  readonly asksWhich?: boolean;
  /** What to do with the one the person chooses. Default: show it. */
  readonly chosenFor?: ChosenFor | undefined;
}

/** Options of the list inside the assistant. */
export interface ListedOptions extends MyRequestsOptions {
  /** The page to return to. */
  readonly page?: ListPage;
  /** Whether what is to be done is meant for each of those listed. */
  readonly isOfAll?: boolean;
}

export type ChosenFor = Pick<ShowRequestOptions, 'command' | 'text' | 'said' | 'next'>;

import type { RequestQuery } from '../../src/atlassian/serviceDesk';
import type { ListFilter } from '../texts/words';
import type { ListPage } from './listBehind';
import type { ShowRequestOptions } from './showRequestOptions';

export interface MyRequestsOptions {
  /** `all`: the person's own and those shared with them, the default. `approvals`: what waits for their approval. */
  readonly list?: NonNullable<RequestQuery['list']>;
  /** As the words of the chat have it; default `open`. */
  readonly filter?: ListFilter | undefined;
  /** What the requests are about. */
  readonly words?: string | undefined;
  /** All that was said: what the person needs, where there are none. */
  readonly said?: string | undefined;
  /** Something is to be done with one of them: asks which. */
  readonly asksWhich?: boolean;
  /** What is done with the one that is chosen. Default: it is shown. */
  readonly chosenFor?: ChosenFor | undefined;
}

/** Of the assistant's list. */
export interface ListedOptions extends MyRequestsOptions {
  /** The page that was left. */
  readonly page?: ListPage;
}

export type ChosenFor = Pick<ShowRequestOptions, 'command' | 'text'>;

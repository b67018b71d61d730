import type { RequestType } from '../../../../src/atlassian/serviceDesk';
import type { SentFiles } from '../../../chatFiles';
import type { CreateRequestOptions } from '../createRequestOptions';

export interface FindTypeOptions {
  /** The types the person used last; offered first. Default: those of their latest requests. */
  readonly recent?: readonly RequestType[] | undefined;
  /** What the person said they need: searched for at once. */
  readonly words?: string | undefined;
  /** See `CreateRequestOptions.about`. */
  readonly about?: CreateRequestOptions['about'];
  /** Files that go with the words. */
  readonly attachments?: SentFiles | undefined;
  /** The desk to browse, if it is known and nothing was said. */
  readonly deskId?: string | undefined;
}

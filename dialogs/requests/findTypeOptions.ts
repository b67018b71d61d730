import type { RequestType } from '../../src/atlassian/serviceDesk';
import type { SentFiles } from '../chatFiles';
import type { CreateRequestOptions } from './createRequestOptions';

export interface FindTypeOptions {
  /** What the person used last; offered first. Default: what their latest requests tell. */
  readonly recent?: readonly RequestType[] | undefined;
  /** What the person said they need: looked for at once. */
  readonly words?: string | undefined;
  /** See `CreateRequestOptions.about`. */
  readonly about?: CreateRequestOptions['about'];
  /** Files that go with the words. */
  readonly attachments?: SentFiles | undefined;
  /** Of which desk, where that is known and nothing was said. */
  readonly deskId?: string | undefined;
}

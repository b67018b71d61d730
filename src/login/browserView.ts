import type { Failure } from './failures';
import type { Chat } from './flow';

/** What the browser is shown. */
type BrowserView =
  /** Redirects to Atlassian and sets the cookie that the callback will require. */
  | { readonly kind: 'authorize'; readonly url: string; readonly cookie: string; readonly flowId: string }
  /** Redirects to the callback's own address without a query, so that code and state leave the address bar. */
  | { readonly kind: 'settled'; readonly flowId: string }
  | {
      readonly kind: 'code';
      readonly flowId: string;
      readonly code: string;
      readonly chat: Chat;
      readonly account: string;
    }
  | { readonly kind: 'done'; readonly flowId: string; readonly chat: Chat }
  | { readonly kind: 'failed'; readonly reason: Failure };

export interface BrowserResult {
  readonly view: BrowserView;
  /** The chat to resume, because its sign-in has moved on. */
  readonly resume?: Chat;
}

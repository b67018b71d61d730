import { login } from './login/loginDialog';
import type { SignInOptions } from './login/signInDialog';
import { site, type SiteOptions } from './login/siteDialog';
import { createRequest, type CreateRequestOptions } from './requests/createRequestDialog';
import { myRequests, type MyRequestsOptions } from './requests/myRequestsDialog';
import { request, type ShowRequestOptions } from './requests/showRequestDialog';
import type { DialogContext, DialogReason, DialogTurnResult } from './sdk';
import { child, TypedDialog, type Cancelled } from './typedDialog';

/** What a person has asked for: a dialog to begin once they are signed in. */
export type Task =
  | { readonly dialog: 'login'; readonly options?: SignInOptions }
  | { readonly dialog: 'switchSite'; readonly options: SiteOptions }
  | { readonly dialog: 'createRequest'; readonly options: CreateRequestOptions }
  | { readonly dialog: 'myRequests'; readonly options: MyRequestsOptions }
  | { readonly dialog: 'showRequest'; readonly options: ShowRequestOptions };

export const switchSite = site.as('switchSite');

export const signedIn = child<SignedInDialog>('signedIn', { done: true, cancelled: true });

/** Signs in unless that is done, and gives its place to what was asked for. */
export class SignedInDialog extends TypedDialog<Task, Task, { readonly status: 'done' } | Cancelled> {
  override async beginDialog(dc: DialogContext, options?: Task): Promise<DialogTurnResult> {
    const task = this.given(options);
    this.keep(dc, task);
    return login.begin(dc, (task.dialog === 'login' && task.options) || {});
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { context } = dc;
    const { status } = login.outcome(result);
    const task = this.stateOf(dc);
    if (status === 'connected' && task.dialog !== 'login') {
      await context.sendActivity('What you asked for needs **Log in with Jira (Cloud)**.');
    }
    if (status !== 'signedIn') return this.end(dc, { status: 'cancelled' });
    switch (task.dialog) {
      case 'login':
        return this.end(dc, { status: 'done' });
      case 'switchSite':
        return switchSite.replace(dc, task.options);
      case 'createRequest':
        return createRequest.replace(dc, task.options);
      case 'myRequests':
        return myRequests.replace(dc, task.options);
      case 'showRequest':
        return request.replace(dc, task.options);
    }
  }
}

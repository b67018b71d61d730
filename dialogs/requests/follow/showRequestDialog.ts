import type { ChatFiles } from '../../chatFiles';
import { SignedInSteps } from '../../login/signedInSteps';
import type { Sessions } from '../../logins';
import { search, SearchDialog } from '../../forms/searchDialog';
import type { DialogContext } from '../../sdk';
import { sessionEndings } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { approval, ApprovalDialog } from './actions/approvalDialog';
import { attach, AttachDialog } from './actions/attachDialog';
import { comment, CommentDialog } from './actions/commentDialog';
import { move, MoveDialog } from './actions/moveDialog';
import { rate, RateDialog } from './actions/rateDialog';
import { share, ShareDialog } from './actions/shareDialog';
import { standing, StandingDialog } from './actions/standingDialog';
import type { ShownRequest } from '../raise/createRequestOptions';
import { files, FilesSteps } from '../files/filesSteps';
import { RequestViews } from './requestViews';
import type { ShowRequestOptions } from './showRequestOptions';
import type { ShowRequestState } from './actionSteps';
import { ShowRequestSteps } from './showRequestSteps';

/**
 * Shows one request and does with it what Atlassian lets the person do: comment, attach, change its status, approve, share, mute, rate. Begin
 * it with `ShowRequestOptions`. It stays active until another dialog begins or the person talks about something else, which ends it with
 * `elsewhere`; if it cannot go on, it ends with a `SessionEnding`. Given the whole login, it signs in by itself.
 */
export class ShowRequestDialog extends SignedInSteps<ShowRequestOptions> {
  private readonly steps: ShowRequestSteps;

  constructor(id: string, sessions: Sessions, chatFiles?: ChatFiles) {
    const views = new RequestViews();
    const steps = new ShowRequestSteps('steps', sessions, views, chatFiles);
    super(id, sessions, steps, ['key']);
    this.steps = steps;
    this.addDialog(new CommentDialog(comment.id, sessions, views, chatFiles));
    this.addDialog(new AttachDialog(attach.id, sessions, views));
    this.addDialog(new MoveDialog(move.id, sessions, views));
    this.addDialog(new ApprovalDialog(approval.id, sessions, views));
    this.addDialog(new ShareDialog(share.id, sessions, views));
    this.addDialog(new SearchDialog(search.id, sessions));
    this.addDialog(new RateDialog(rate.id, sessions, views));
    this.addDialog(new StandingDialog(standing.id, sessions, views));
    this.addDialog(new FilesSteps(files.id, sessions, chatFiles));
  }

  /** The request that is shown, if this is the active dialog and waits for what the person wants to do with it. */
  showing(dc: DialogContext): Readonly<ShownRequest> | undefined {
    return dc.activeDialog?.id === this.id ? this.steps.showing(this.createChildContext(dc).activeDialog) : undefined;
  }

  /** Whether the request waits for an answer or a decision of the person, which may be a single word. */
  awaitsAnswer(dc: DialogContext): boolean {
    const shown: ShowRequestState | undefined = this.showing(dc);
    return shown?.awaits === 'answer' || shown?.awaits === 'decision';
  }

  /** Like `showing`, but also while something is being done with the request. */
  shownIn(dc: DialogContext): Readonly<ShownRequest> | undefined {
    return dc.activeDialog?.id === this.id ? this.steps.shownIn(this.createChildContext(dc).stack) : undefined;
  }
}

export const request = child<ShowRequestSteps>('showRequest', {
  elsewhere: true,
  ...sessionEndings,
});

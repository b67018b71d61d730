import { ChoiceDialog } from '../choiceDialog';
import type { ChatFiles } from '../chatFiles';
import type { Sessions } from '../logins';
import { ComponentDialog, type DialogInstance } from '../sdk';
import { ApprovalDialog } from './actions/approvalDialog';
import { AttachDialog } from './actions/attachDialog';
import { CommentDialog } from './actions/commentDialog';
import { MoveDialog } from './actions/moveDialog';
import { RateDialog } from './actions/rateDialog';
import { ShareDialog } from './actions/shareDialog';
import { FilesDialog } from './filesDialog';
import { RequestCardDialog, type ShowRequestOptions } from './requestCardDialog';

export type { ShowRequestOptions } from './requestCardDialog';

/**
 * Shows one request, and does with it what Atlassian lets the person do: comment, attach, change its status, approve,
 * share, mute, rate. Begin it with `ShowRequestOptions`. It goes on until something else begins.
 */
export class ShowRequestDialog extends ComponentDialog<ShowRequestOptions> {
  constructor(id: string, sessions: Sessions, chatFiles?: ChatFiles) {
    super(id);
    this.addDialog(new RequestCardDialog('card', sessions));
    this.addDialog(new CommentDialog('comment', sessions));
    this.addDialog(new AttachDialog('attach', sessions));
    this.addDialog(new MoveDialog('move', sessions));
    this.addDialog(new ApprovalDialog('approval', sessions));
    this.addDialog(new ShareDialog('share', sessions));
    this.addDialog(new RateDialog('rate', sessions));
    this.addDialog(new FilesDialog('files', sessions, chatFiles));
    this.addDialog(new ChoiceDialog('choice'));
    this.initialDialogId = 'card';
  }
}

/** Whether a `ShowRequestDialog` shows this request and waits for what the person wants with it. */
export function isShowing(instance: DialogInstance | undefined, key: string): boolean {
  const stack: readonly DialogInstance[] = instance?.state?.dialogs?.dialogStack ?? [];
  const top = stack.at(-1);
  return top?.id === 'card' && top.state?.at?.key === key;
}

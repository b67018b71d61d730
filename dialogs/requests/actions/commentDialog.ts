import { isCancel } from '../../commands';
import { plainMessage } from '../../plainMessage';
import { userText } from '../../userInput';
import { Dialog, type DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export const comment = child<CommentDialog>('comment', requestActionStatuses);

/** Asks for a comment and adds it to the request. */
export class CommentDialog extends RequestAction<RequestActionOptions> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    this.keep(turn.dc, { key });
    await turn.context.sendActivity(plainMessage(`What would you like to say on ${key}? Or say "cancel".`));
    return Dialog.EndOfTurn;
  }

  protected override async onMessage(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const text = userText(turn.context.activity);
    if (isCancel(turn.context.activity)) return this.end(turn.dc, { status: 'cancelled' });
    if (text === '') return Dialog.EndOfTurn;
    if (!(await this.isFirst(turn))) return this.end(turn.dc, { status: 'cancelled' });
    await turn.session.serviceDesk.comment(key, text);
    return this.done(turn, `I added your comment to ${key}.`);
  }
}

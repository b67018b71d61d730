import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { files } from '../filesDialog';
import { takeWaiting } from '../sentFiles';
import { withAttachments } from '../requestViews';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export const attach = child<AttachDialog>('attach', requestActionStatuses);

/** Takes files from the chat and attaches them. Needs `FilesSteps` in the same set. */
export class AttachDialog extends RequestAction<RequestActionOptions> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const shown = await this.shown(turn, key);
    const { deskId, link } = shown.request ?? (await turn.session.serviceDesk.request(key));
    this.keep(turn.dc, { key });
    const attachments = takeWaiting(turn.context);
    return files.begin(turn.dc, { deskId, required: true, canLeave: true, portal: link, attachments });
  }

  protected override async goOn(turn: Turn, { key }: RequestActionOptions, result: unknown): Promise<DialogTurnResult> {
    const outcome = files.outcome(result);
    if (outcome.status === 'back' || outcome.status === 'said') return this.end(turn.dc, { status: 'cancelled' });
    if (outcome.status !== 'files') return this.end(turn.dc, outcome);
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const ids = outcome.files.map(({ id }) => id);
    const attached = await this.beside(turn, key, turn.session.serviceDesk.attach(key, ids));
    const text = textsOf(turn.context.activity).request.attached(outcome.files.length, key);
    return this.done(turn, text, withAttachments(attached));
  }
}

import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import type { FilesOutcome } from '../filesDialog';
import { RequestAction, type RequestActionOptions } from './requestAction';

/** Takes files from the chat and attaches them. Needs a `FilesDialog` called `files` beside it. */
export class AttachDialog extends RequestAction<RequestActionOptions> {
  protected override async start(turn: Turn, { key = '' }: Partial<RequestActionOptions>): Promise<DialogTurnResult> {
    const { deskId } = await turn.session.serviceDesk.request(key);
    this.keep(turn, { key });
    return turn.dc.beginDialog('files', { deskId, required: true });
  }

  protected override async goOn(
    turn: Turn,
    { key }: RequestActionOptions,
    outcome: FilesOutcome,
  ): Promise<DialogTurnResult> {
    if (outcome.status !== 'files') return this.end(turn, outcome.status);
    if (!(await this.isFirst(turn))) return this.end(turn, 'cancelled');
    await turn.session.serviceDesk.attach(
      key,
      outcome.files.map(({ id }) => id),
    );
    return this.done(turn, `I attached ${outcome.files.length === 1 ? 'your file' : 'your files'} to ${key}.`);
  }
}

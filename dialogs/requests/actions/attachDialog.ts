import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { files } from '../filesDialog';
import { takeWaiting } from '../sentFiles';
import { withAttachments } from '../requestViews';
import { comment } from './commentDialog';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

interface State extends RequestActionOptions {
  /** The files, once they are to be attached. */
  readonly ids?: readonly string[];
}

const left = { status: 'cancelled' } as const;

export const attach = child<AttachDialog>('attach', requestActionStatuses);

/** Takes files from the chat and attaches them; words with them become a comment. Needs `FilesSteps` and `CommentDialog` in the same set. */
export class AttachDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const shown = await this.shown(turn, key);
    const { deskId, link } = shown.request ?? (await turn.session.serviceDesk.request(key));
    this.keep(turn.dc, { key });
    const attachments = takeWaiting(turn.context);
    const options = { required: true, canLeave: true, acceptsRemarks: true };
    return files.begin(turn.dc, { ...options, deskId, portal: link, attachments });
  }

  protected override async goOn(turn: Turn, { key, ids }: State, result: unknown): Promise<DialogTurnResult> {
    if (ids) return choice.outcome(result).status === 'chosen' ? this.attach(turn, key, ids) : this.end(turn.dc, left);
    const outcome = files.outcome(result);
    if (outcome.status === 'said') {
      const { text, sent: attachments } = outcome;
      return comment.replace(turn.dc, { key, text, attachments, asksFirst: true });
    }
    if (outcome.status === 'back') return this.end(turn.dc, left);
    if (outcome.status !== 'files') return this.end(turn.dc, outcome);
    return this.attach(
      turn,
      key,
      outcome.files.map(({ id }) => id),
    );
  }

  private attach(turn: Turn, key: string, ids: readonly string[]): Promise<DialogTurnResult> {
    this.keep(turn.dc, { key, ids });
    const add = () => this.beside(turn, key, turn.session.serviceDesk.attach(key, ids));
    const text = textsOf(turn.context.activity).request.attached(ids.length, key);
    return this.once(turn, 'yes', add, (attached) => this.done(turn, text, withAttachments(attached)));
  }
}

import type { SentFiles } from '../../chatFiles';
import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { files } from '../filesDialog';
import { takeWaiting } from '../sentFiles';
import type { ShowRequestOptions } from '../showRequestOptions';
import { withAttachments } from '../requestViews';
import { comment } from './commentDialog';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

interface State extends RequestActionOptions {
  /** The files, once they are to be attached. */
  readonly ids?: readonly string[];
  /** The same files as the channel sent them: Atlassian keeps those of a sign-in that has ended from the next one. */
  readonly sent?: SentFiles;
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

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { key } = state;
    if (state.ids)
      return choice.outcome(result).status === 'chosen' ? this.attach(turn, state) : this.end(turn.dc, left);
    const outcome = files.outcome(result);
    if (outcome.status === 'said') {
      const { text, sent: attachments } = outcome;
      return comment.replace(turn.dc, { key, text, attachments, asksFirst: true });
    }
    if (outcome.status === 'back') return this.end(turn.dc, left);
    if (outcome.status !== 'files') return this.end(turn.dc, outcome);
    const { files: uploaded, sent = [] } = outcome;
    return this.attach(turn, { key, ids: uploaded.map(({ id }) => id), sent });
  }

  protected override again({ key, sent: attachments = [] }: State): ShowRequestOptions {
    return attachments.length > 0 ? { key, command: 'comment', attachments } : { key, command: 'attach' };
  }

  private attach(turn: Turn, { key, ids = [], sent = [] }: State): Promise<DialogTurnResult> {
    this.keep(turn.dc, { key, ids, sent });
    const add = () => this.beside(turn, key, turn.session.serviceDesk.attach(key, ids));
    const text = textsOf(turn.context.activity).request.attached(ids.length, key);
    return this.once(turn, 'yes', add, (attached) => this.done(turn, text, withAttachments(attached)));
  }
}

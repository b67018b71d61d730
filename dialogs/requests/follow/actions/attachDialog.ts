import type { SentFiles } from '../../../chatFiles';
import { choice, confirmation } from '../../../choiceDialog';
import { plainMessage } from '../../../plainMessage';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import { files } from '../../files/filesSteps';
import { sentNames, takeWaiting, waitForWords, waitingIn } from '../../files/sentFiles';
import type { ShowRequestOptions } from '../showRequestOptions';
import { unchanged, withAttachments } from '../requestViews';
import { comment } from './commentDialog';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface AttachOptions extends RequestActionOptions {
  /** Whether to ask first if the files that wait are for this request. */
  readonly asksFirst?: boolean | undefined;
}

interface State extends AttachOptions {
  /** The files, once they are to be attached. */
  readonly ids?: readonly string[];
  /** The same files as the channel sent them: Atlassian keeps those of a sign-in that has ended from the next one. */
  readonly sent?: SentFiles;
}

const left = { status: 'cancelled' } as const;

export const attach = child<AttachDialog>('attach', requestActionStatuses);

/** Takes files from the chat and attaches them; words with them become a comment. Needs `FilesSteps` and `CommentDialog` in the same set. */
export class AttachDialog extends RequestAction<State, AttachOptions> {
  protected override start(turn: Turn, { key, asksFirst = false }: AttachOptions): Promise<DialogTurnResult> {
    if (!asksFirst) return this.take(turn, key);
    this.keep(turn.dc, { key, asksFirst });
    const t = textsOf(turn.context.activity);
    const question = t.files.attachTo(sentNames(t.comma, waitingIn(turn.context)), key);
    return choice.begin(turn.dc, {
      ...confirmation(t, question, t.files.yesAttach),
      givesWay: true,
      acceptsFiles: true,
    });
  }

  /** Takes the files that wait; asks for more unless `endsOnceTaken`. */
  private async take(turn: Turn, key: string, { endsOnceTaken = false } = {}): Promise<DialogTurnResult> {
    const shown = await this.shown(turn, key);
    const { deskId, link } = shown.request ?? (await turn.session.serviceDesk.request(key));
    this.keep(turn.dc, { key });
    const attachments = takeWaiting(turn.context);
    const options = { required: true, canLeave: true, acceptsRemarks: true };
    return files.begin(turn.dc, { ...options, deskId, portal: link, attachments, endsOnceTaken });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { key } = state;
    if (state.asksFirst) {
      const answer = choice.outcome(result);
      if (answer.status === 'chosen' && answer.id === 'yes') return this.take(turn, key, { endsOnceTaken: true });
      if (answer.status === 'said') {
        // More files came: the question names them, too.
        const told = waitForWords(turn.context, undefined, () => '').trim();
        if (told !== '') await turn.context.sendActivity(plainMessage(told));
        return this.start(turn, state);
      }
      return this.done(turn, waitForWords(turn.context, takeWaiting(turn.context)), unchanged);
    }
    if (state.ids)
      return choice.outcome(result).status === 'chosen' ? this.attach(turn, state) : this.end(turn.dc, left);
    const outcome = files.outcome(result);
    if (outcome.status === 'said') {
      const { text, sent: attachments } = outcome;
      const other = this.otherSaid(turn, { key, sent: attachments }, outcome);
      if (other) return other;
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

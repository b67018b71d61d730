import type { TemporaryAttachment } from '../../../src/atlassian/serviceDesk';
import type { ChatFiles, SentFiles } from '../../chatFiles';
import { isRemark } from '../../reading/aboutDraft';
import { attachInsteadIn, isOnlyOfFiles } from '../../reading/attachingIn';
import { localeOf } from '../../dates';
import { innermost } from '../../innermost';
import { fileLimits, limitsInWords } from '../../forms/fileLimits';
import { LiveCard } from '../../liveCard';
import type { Sessions } from '../../logins';
import { saysWrongRequest } from '../../reading/otherMeant';
import { leavesDraft, leavesOut, replyIn } from '../../reading/replies';
import { plainMessage } from '../../plainMessage';
import {
  Dialog,
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../../sdk';
import { SessionDialog, type SessionEnding, sessionEndings, type Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { userText } from '../../reading/userInput';
import { goesOn, keepsForLater, wishIn } from '../../reading/wishIn';
import { filesQuestion, mayGoOn, pressedInWords, questionLeft, type FilesState } from './filesQuestion';
import { portalOf } from '../raise/requestDraft';
import { filesWithout } from './filesWithout';
import { sentNames, takeSent, waitForWords } from './sentFiles';
import { takeFiles } from './takeFiles';

export interface FilesOptions {
  /** The desk to upload the files to. */
  readonly deskId: string;
  /** Whether at least one file is required. */
  readonly required?: boolean;
  /** The least number of files; default 1 if `required`, else 0. */
  readonly least?: number;
  /** The greatest number of files; default 20. */
  readonly most?: number;
  /** What the files are for. Default: not mentioned. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Files already uploaded. */
  readonly files?: readonly TemporaryAttachment[];
  /** Files sent earlier, to be taken at once. */
  readonly attachments?: SentFiles | undefined;
  /** Whether it ends once all of those have been taken, rather than asks for more. */
  readonly endsOnceTaken?: boolean;
  /** Whether a sentence ends the dialog with `said`, for its caller to deal with. Default: the person is told that it was no file. */
  readonly acceptsRemarks?: boolean;
  /** Whether "no" ends it even if a file is required. If it is interrupted, files sent so far are kept waiting. */
  readonly canLeave?: boolean;
  /** Link for adding files that this chat cannot take. Default: the site's portal. */
  readonly portal?: string | undefined;
}

/** `back`: to the previous step, with the files so far. `said`: the person wrote a sentence instead. `sent`: as the channel sent them. */
interface Files<Status extends 'files' | 'back' | 'said'> {
  readonly status: Status;
  readonly files: readonly TemporaryAttachment[];
}

/** How the person answered when asked for files. */
export type FilesAsked =
  | (Files<'files'> & { readonly sent?: SentFiles })
  | Files<'back'>
  | (Files<'said'> & { readonly text: string; readonly sent: SentFiles });

export type FilesOutcome = FilesAsked | SessionEnding;

export const files = child<FilesSteps>('files', {
  files: true,
  back: true,
  said: true,
  ...sessionEndings,
});

/** Whether files that have come are about to be attached to a request. */
export function isAttaching(dc: DialogContext): boolean {
  const asking = innermost(dc);
  const state = asking?.id === files.id ? (asking.state.at as FilesState) : undefined;
  return state?.canLeave === true && state.sent.length > 0;
}

/** Uploads the files that a person sends in the chat to Atlassian; ends with a `FilesOutcome`. */
export class FilesSteps extends SessionDialog<FilesOptions, FilesState, FilesOutcome> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  protected override async start(
    turn: Turn,
    { deskId, name = '', description = '', portal, files: before = [], attachments = [], ...options }: FilesOptions,
  ): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const { least, most } = fileLimits({ required: options.required ?? false });
    const state: FilesState = {
      deskId,
      about: [name, description].filter(Boolean),
      least: options.least ?? least,
      most: options.most ?? most,
      acceptsRemarks: options.acceptsRemarks ?? false,
      portal: portal ?? portalOf(session.site),
      canLeave: options.canLeave ?? false,
      sent: [],
      files: before,
    };
    this.keep(turn.dc, state);
    const sent = [...attachments, ...takeSent(context)];
    if (!this.chatFiles || sent.length === 0) return this.ask(turn, state);
    const came = await this.take(turn, state, this.chatFiles, sent);
    if (!came) return Dialog.EndOfTurn;
    const { state: taken } = came;
    if (options.endsOnceTaken === true && came.isWhole)
      return this.end(turn.dc, { status: 'files', files: taken.files, sent: taken.sent });
    return this.ask(turn, taken, came.told);
  }

  protected override async onMessage(turn: Turn, before: FilesState): Promise<DialogTurnResult> {
    const { context } = turn;
    if (!this.chatFiles?.has(context)) return this.readText(turn, before);
    const came = await this.take(turn, before, this.chatFiles, takeSent(context));
    if (!came) return Dialog.EndOfTurn;
    // Words about files that did not all come may no longer hold.
    const mayRead = came.isWhole && userText(context.activity) !== '';
    return mayRead ? this.readText(turn, came.state, came.told) : this.ask(turn, came.state, came.told);
  }

  /** `told`: what to say of files that came with the words. */
  private async readText(turn: Turn, state: FilesState, told?: string): Promise<DialogTurnResult> {
    const { context } = turn;
    const t = textsOf(context.activity);
    const text = pressedInWords(t, state, userText(context.activity));
    const reply = replyIn(text);
    if (reply === 'cancel' || leavesDraft(text) || keepsForLater(text))
      return this.finish(turn, t.files.cancelled, { status: 'cancelled' });
    if (state.canLeave && saysWrongRequest(text)) {
      // The request that is meant may be named next.
      if (state.sent.length > 0) await turn.context.sendActivity(plainMessage(waitForWords(turn.context, state.sent)));
      return this.finish(turn, t.choice.back, { status: 'back', files: [] });
    }
    if (reply === 'back') return this.finish(turn, t.choice.back, { status: 'back', files: state.files });
    const remaining = filesWithout(state.files, text);
    if (remaining && state.files.length > 0) {
      const sent = state.sent.filter((one) => remaining.some(({ name }) => name === one.name));
      this.keep(turn.dc, { ...state, files: remaining, sent });
      return this.ask(turn, { ...state, files: remaining }, t.talk.allRight);
    }
    // "Later", "without".
    const isNone = leavesOut(text) || wishIn(text) === 'leave' || remaining !== undefined;
    if (state.canLeave && state.files.length === 0 && isNone)
      return this.finish(turn, t.files.none, { status: 'back', files: [] });
    // Without any files, or with them, "yes" says that they have files; then it says that these are all.
    const isAll = reply === 'yes' && state.files.length > 0 && told === undefined;
    const isDone = reply === 'done' || isNone || isAll || goesOn(t, text);
    if (isDone && mayGoOn(state))
      return this.finish(turn, sentNames(t.comma, state.files) || t.files.none, {
        status: 'files',
        files: state.files,
        ...(state.sent.length > 0 && { sent: state.sent }),
      });
    const isAside = told !== undefined && isOnlyOfFiles(text);
    if (!isDone && !isAside && state.acceptsRemarks && isRemark(text, localeOf(context.activity))) {
      LiveCard.of(turn.dc).close();
      return this.end(turn.dc, { status: 'said', text, files: state.files, sent: state.sent });
    }
    const wrong = reply === 'yes' ? undefined : t.files.noFile;
    return this.ask(turn, state, told ?? ((isDone && limitsInWords(t, state)) || wrong));
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await show(context, this.stateIn(instance));
  }

  /** When interrupted, keeps the files waiting and says so, so that nobody believes them attached. */
  override async endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    const left = this.keptIn(instance);
    if (reason !== DialogReason.cancelCalled || !left?.canLeave || left.sent.length === 0) return;
    const told = waitForWords(context, left.sent);
    if (attachInsteadIn(userText(context.activity)) === undefined) await context.sendActivity(plainMessage(told));
  }

  private async ask({ dc }: Turn, state: FilesState, text?: string): Promise<DialogTurnResult> {
    await show(dc.context, state, text);
    return Dialog.EndOfTurn;
  }

  /** `isWhole`: whether all files have come. `undefined` if the channel has delivered their message before. */
  private async take(turn: Turn, state: FilesState, chatFiles: ChatFiles, sent: SentFiles) {
    const { files: t } = textsOf(turn.context.activity);
    const { deskId, files: before, most } = state;
    const came = await takeFiles(turn, chatFiles, { deskId, before, most, have: t.have, sent });
    if (!came) return undefined;
    const next = { ...state, files: came.files, sent: [...state.sent, ...sent] };
    this.keep(turn.dc, next);
    return { state: next, told: came.said, isWhole: came.files.length - before.length === sent.length };
  }

  private finish({ dc }: Turn, text: string, outcome: FilesOutcome): Promise<DialogTurnResult> {
    LiveCard.of(dc).close(textsOf(dc.context.activity).files.summary(text));
    return this.end(dc, outcome);
  }
}

function show(context: TurnContext, state: FilesState, text?: string): Promise<void> {
  const { activity } = context;
  return LiveCard.of({ context }).show(filesQuestion(activity, state), questionLeft(textsOf(activity), state), text);
}

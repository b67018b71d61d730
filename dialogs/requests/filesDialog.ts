import type { TemporaryAttachment } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, line } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import type { ChatFiles } from '../chatFiles';
import { LiveCard } from '../liveCard';
import { plainMessage } from '../plainMessage';
import type { Sessions } from '../logins';
import { leavesOut, replyIn } from '../replies';
import { userText, textButton } from '../userInput';
import { Dialog, type Activity, type DialogInstance, type DialogTurnResult, type TurnContext } from '../sdk';
import { SessionDialog, type SessionEnding, sessionEndings, type Turn } from '../sessionDialog';
import { replyOf, spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child } from '../typedDialog';
import { portalOf } from './requestDraft';
import { filesAtMost, namesOf, takeFiles } from './takeFiles';

export interface FilesOptions {
  /** The desk that is to get the files. */
  readonly deskId: string;
  /** Whether there has to be one. */
  readonly required?: boolean;
  /** Where files go that this chat does not take. Default: the site's portal. */
  readonly portal?: string | undefined;
}

/** `back`: to the step before, with what has come so far. */
interface Files<Status extends 'files' | 'back'> {
  readonly status: Status;
  readonly files: readonly TemporaryAttachment[];
}

export type FilesOutcome = Files<'files'> | Files<'back'> | SessionEnding;

interface State {
  readonly deskId: string;
  readonly required: boolean;
  readonly portal: string;
  readonly files: readonly TemporaryAttachment[];
}

export const files = child<FilesSteps>('files', {
  files: true,
  back: true,
  ...sessionEndings,
});

/** Takes the files a person sends into the chat and hands them to Atlassian; ends with a `FilesOutcome`. */
export class FilesSteps extends SessionDialog<FilesOptions, State, FilesOutcome> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  protected override async start(
    turn: Turn,
    { deskId, required = false, portal }: FilesOptions,
  ): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const state: State = { deskId, required, portal: portal ?? portalOf(session.site), files: [] };
    this.keep(turn.dc, state);
    return this.chatFiles?.has(context) ? this.take(turn, state, this.chatFiles) : this.ask(turn, state);
  }

  protected override async onMessage(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { context } = turn;
    if (this.chatFiles?.has(context)) return this.take(turn, state, this.chatFiles);
    const { files: t, choice: ways } = textsOf(context.activity);
    const text = userText(context.activity);
    const reply = replyIn(text);
    if (reply === 'cancel') return this.finish(turn, t.cancelled, { status: 'cancelled' });
    if (reply === 'back') return this.finish(turn, ways.back, { status: 'back', files: state.files });
    if ((reply === 'done' || leavesOut(text)) && (state.files.length > 0 || !state.required))
      return this.finish(turn, namesOf(state.files) || t.none, { status: 'files', files: state.files });
    return this.ask(turn, state, t.noFile);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await show(context, this.stateIn(instance));
  }

  private async ask({ dc }: Turn, state: State, text?: string): Promise<DialogTurnResult> {
    await show(dc.context, state, text);
    return Dialog.EndOfTurn;
  }

  private async take(turn: Turn, state: State, chatFiles: ChatFiles): Promise<DialogTurnResult> {
    const { files: t } = textsOf(turn.context.activity);
    const came = await takeFiles(turn, chatFiles, state.deskId, state.files, t.have);
    if (!came) return Dialog.EndOfTurn;
    const next = { ...state, files: came.files };
    this.keep(turn.dc, next);
    return this.ask(turn, next, came.said);
  }

  private finish({ dc }: Turn, text: string, outcome: FilesOutcome): Promise<DialogTurnResult> {
    LiveCard.of(dc).close(textsOf(dc.context.activity).files.summary(text));
    return this.end(dc, outcome);
  }
}

function show(context: TurnContext, state: State, text?: string): Promise<void> {
  return LiveCard.of({ context }).show(question(context.activity, state), textsOf(context.activity).create.files, text);
}

function question(activity: Partial<Activity>, { files: taken, required, portal }: State): Partial<Activity> {
  const t = textsOf(activity);
  const names = namesOf(taken);
  const { adaptiveCards, clipAtMost } = channelOf(activity.channelId ?? '');
  const text =
    taken.length > 0
      ? taken.length < filesAtMost
        ? t.files.sendMore(names)
        : t.files.theMost(names)
      : required
        ? t.files.needed
        : t.files.wanted;
  const ways = [
    ...(taken.length > 0
      ? [{ title: t.files.done, say: 'done' }]
      : required
        ? []
        : [{ title: t.files.none, say: 'skip' }]),
    { title: t.choice.back, say: 'back' },
    { title: t.choice.cancel, say: 'cancel' },
  ];
  if (!adaptiveCards)
    return plainMessage(`${text} ${t.choice.say(ways.map(({ say }) => t.quoted(wordFor(t, say))).join(', '))}`);
  const limit = clipAtMost === undefined ? [] : [line(t.files.byClip(clipAtMost), { isSubtle: true })];
  const elsewhere = clipAtMost === undefined ? [] : [{ type: 'Action.OpenUrl', title: t.card.openPortal, url: portal }];
  return adaptiveCard([line(text), ...limit], [...ways.map(({ title, say }) => textButton(title, say)), ...elsewhere]);
}

/** How a reply is said in the language of these texts. */
function wordFor(t: Texts, say: string): string {
  const reply = replyOf.get(say);
  return (reply && spokenIn(t).replies[reply][0]) ?? say;
}

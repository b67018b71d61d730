import { AtlassianError } from '../../src/atlassian/errors';
import type { TemporaryAttachment, Upload } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, line } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import type { ReceivedFile } from '../../src/channel/receivedFile';
import type { ChatFiles } from '../chatFiles';
import { errorMessage } from '../errorMessages';
import { LiveCard } from '../liveCard';
import { plainMessage } from '../plainMessage';
import type { Sessions } from '../logins';
import { leavesOut, replyIn } from '../replies';
import { userText, textButton } from '../userInput';
import { Dialog, type Activity, type DialogInstance, type DialogTurnResult, type TurnContext } from '../sdk';
import { SessionDialog, type SessionEnding, type Turn } from '../sessionDialog';
import { replyOf, spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child } from '../typedDialog';
import { cleanText } from '../untrustedText';

export interface FilesOptions {
  /** The desk that is to get the files. */
  readonly deskId: string;
  /** Whether there has to be one. */
  readonly required?: boolean;
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
  readonly files: readonly TemporaryAttachment[];
}

const filesAtMost = 20;

export const files = child<FilesDialog>('files', {
  files: true,
  back: true,
  cancelled: true,
  signedOut: true,
  failed: true,
});

/** Takes the files a person sends into the chat and hands them to Atlassian; ends with a `FilesOutcome`. */
export class FilesDialog extends SessionDialog<FilesOptions, State, FilesOutcome> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  protected override async start(turn: Turn, { deskId, required = false }: FilesOptions): Promise<DialogTurnResult> {
    const { context } = turn;
    const state: State = { deskId, required, files: [] };
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
    const { context, session } = turn;
    // Channels deliver twice.
    if (!(await session.once(`files:${context.activity.conversation.id}:${context.activity.id}`)))
      return Dialog.EndOfTurn;
    const received = await chatFiles.receive(context);
    const sent = received.filter((one) => one.kind === 'file');
    const uploads = sent.slice(0, filesAtMost - state.files.length);
    const beyond = sent.slice(uploads.length);
    const { taken, failure } = await upload(turn, state.deskId, uploads);
    const all = [...state.files, ...taken];
    this.keep(turn.dc, { ...state, files: all });
    const { files: t } = textsOf(context.activity);
    const said = [
      ...(taken.length === 0 ? [] : [t.have(namesOf(taken))]),
      ...failure,
      ...received.filter((one) => one.kind === 'refused').map((one) => explainRefusal(t, one)),
      ...(beyond.length === 0 ? [] : [t.leftOut(filesAtMost, namesOf(beyond))]),
    ];
    return this.ask(turn, { ...state, files: all }, said.join('\n'));
  }

  private finish({ dc }: Turn, text: string, outcome: FilesOutcome): Promise<DialogTurnResult> {
    LiveCard.of(dc).close(textsOf(dc.context.activity).files.summary(text));
    return this.end(dc, outcome);
  }
}

function show(context: TurnContext, state: State, text?: string): Promise<void> {
  return LiveCard.of({ context }).show(question(context.activity, state), textsOf(context.activity).create.files, text);
}

function question(activity: Partial<Activity>, { files: taken, required }: State): Partial<Activity> {
  const t = textsOf(activity);
  const names = namesOf(taken);
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
  if (!channelOf(activity.channelId ?? '').adaptiveCards)
    return plainMessage(`${text} ${t.choice.say(ways.map(({ say }) => t.quoted(wordFor(t, say))).join(', '))}`);
  return adaptiveCard(
    [line(text)],
    ways.map(({ title, say }) => textButton(title, say)),
  );
}

/** How a reply is said in the language of these texts. */
function wordFor(t: Texts, say: string): string {
  const reply = replyOf.get(say);
  return (reply && spokenIn(t).replies[reply][0]) ?? say;
}

function explainRefusal(t: Texts['files'], { name, reason }: Extract<ReceivedFile, { kind: 'refused' }>): string {
  const file = cleanText(name, 100);
  switch (reason) {
    case 'too-large':
      return t.tooLarge(file);
    case 'too-many':
      return t.tooMany(file);
    case 'unreachable':
      return t.unreachable(file);
    case 'not-allowed':
      return t.notAllowed(file);
  }
}

/** What cannot be handed over now is told; the files before it, and what they belong to, are kept. */
async function upload(
  { session, context }: Turn,
  deskId: string,
  uploads: readonly Upload[],
): Promise<{ readonly taken: readonly TemporaryAttachment[]; readonly failure: readonly string[] }> {
  if (uploads.length === 0) return { taken: [], failure: [] };
  try {
    return { taken: await session.serviceDesk.uploadTemporary(deskId, uploads), failure: [] };
  } catch (error) {
    // One that arrived all the same does no harm: nothing refers to it, and Atlassian drops it.
    const isUnknown = error instanceof AtlassianError && error.code === 'unknown-outcome';
    const t = textsOf(context.activity);
    const why = isUnknown ? t.files.noAnswer : errorMessage(t, error);
    return { taken: [], failure: [`${why} ${t.files.notYet(namesOf(uploads))}`] };
  }
}

function namesOf(attachments: readonly { readonly name: string }[]): string {
  return attachments.map(({ name }) => cleanText(name, 100)).join(', ');
}

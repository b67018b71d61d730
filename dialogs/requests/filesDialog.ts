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
    const text = userText(context.activity);
    const reply = replyIn(text);
    if (reply === 'cancel') return this.finish(turn, 'Cancelled', { status: 'cancelled' });
    if (reply === 'back') return this.finish(turn, 'Back', { status: 'back', files: state.files });
    if ((reply === 'done' || leavesOut(text)) && (state.files.length > 0 || !state.required))
      return this.finish(turn, namesOf(state.files) || 'No files', { status: 'files', files: state.files });
    return this.ask(turn, state, 'That was no file.');
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
    const said = [
      ...(taken.length === 0 ? [] : [`I have ${namesOf(taken)}.`]),
      ...failure,
      ...received.filter((one) => one.kind === 'refused').map(explainRefusal),
      ...(beyond.length === 0 ? [] : [`${filesAtMost} files are the most: I left out ${namesOf(beyond)}.`]),
    ];
    return this.ask(turn, { ...state, files: all }, said.join('\n'));
  }

  private finish({ dc }: Turn, text: string, outcome: FilesOutcome): Promise<DialogTurnResult> {
    LiveCard.of(dc).close(`Files: ${text}`);
    return this.end(dc, outcome);
  }
}

function show(context: TurnContext, state: State, text?: string): Promise<void> {
  return LiveCard.of({ context }).show(question(context.activity.channelId, state), 'Files', text);
}

function question(channelId: string, { files: taken, required }: State): Partial<Activity> {
  const text =
    taken.length > 0
      ? `Files: ${namesOf(taken)}. ${taken.length < filesAtMost ? 'Send more, or go on.' : 'These are the most.'}`
      : required
        ? 'This needs a file. Send it to me here, in one message or several.'
        : 'Do you have files for this, a screenshot perhaps? Send them to me here, in one message or several.';
  const ways = [
    ...(taken.length > 0 ? [{ title: 'Done', say: 'done' }] : required ? [] : [{ title: 'No files', say: 'skip' }]),
    { title: 'Back', say: 'back' },
    { title: 'Cancel', say: 'cancel' },
  ];
  if (!channelOf(channelId).adaptiveCards)
    return plainMessage(`${text} Say ${ways.map(({ say }) => `"${say}"`).join(' or ')}.`);
  return adaptiveCard(
    [line(text)],
    ways.map(({ title, say }) => textButton(title, say)),
  );
}

function explainRefusal({ name, reason }: Extract<ReceivedFile, { kind: 'refused' }>): string {
  const file = `"${cleanText(name, 100)}"`;
  switch (reason) {
    case 'too-large':
      return `${file} is too large: 25 MB is the most that Jira takes. Please send a smaller one, or add it in the portal.`;
    case 'too-many':
      return `I take 20 files in a message: ${file} was one too many. Please send it in another.`;
    case 'unreachable':
      return `I could not get ${file} from the chat. Please send it again.`;
    case 'not-allowed':
      return `I may not fetch ${file} from where it is kept. Please send it as a file of its own.`;
  }
}

/** What cannot be handed over now is told; the files before it, and what they belong to, are kept. */
async function upload(
  { session }: Turn,
  deskId: string,
  uploads: readonly Upload[],
): Promise<{ readonly taken: readonly TemporaryAttachment[]; readonly failure: readonly string[] }> {
  if (uploads.length === 0) return { taken: [], failure: [] };
  try {
    return { taken: await session.serviceDesk.uploadTemporary(deskId, uploads), failure: [] };
  } catch (error) {
    // One that arrived all the same does no harm: nothing refers to it, and Atlassian drops it.
    const isUnknown = error instanceof AtlassianError && error.code === 'unknown-outcome';
    const said = isUnknown ? 'Atlassian did not answer.' : errorMessage(error);
    return { taken: [], failure: [`${said} I do not have ${namesOf(uploads)} yet.`] };
  }
}

function namesOf(attachments: readonly { readonly name: string }[]): string {
  return attachments.map(({ name }) => cleanText(name, 100)).join(', ');
}

import { AtlassianError } from '../../src/atlassian/errors';
import type { TemporaryAttachment, Upload } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, line, replaceCard } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import type { ReceivedFile } from '../../src/channel/receivedFile';
import type { ChatFiles } from '../chatFiles';
import { errorMessage } from '../errorMessages';
import { isCancel } from '../commands';
import { plainMessage } from '../plainMessage';
import type { Sessions } from '../logins';
import { leavesOut, replyIn } from '../replies';
import { userText, textButton } from '../userInput';
import { Dialog, type Activity, type DialogTurnResult } from '../sdk';
import { SessionDialog, type SessionEnding, type Turn } from '../sessionDialog';
import { child } from '../typedDialog';
import { cleanText } from '../untrustedText';

export interface FilesOptions {
  /** The desk that is to get the files. */
  readonly deskId: string;
  /** Whether there has to be one. */
  readonly required?: boolean;
}

interface Files {
  readonly status: 'files';
  readonly files: readonly TemporaryAttachment[];
}

export type FilesOutcome = Files | SessionEnding;

interface State {
  readonly deskId: string;
  readonly required: boolean;
  readonly files: readonly TemporaryAttachment[];
  readonly messageId: string | undefined;
}

const filesAtMost = 20;

export const files = child<FilesDialog>('files', { files: true, cancelled: true, signedOut: true, failed: true });

/** Takes the files a person sends into the chat and hands them to Atlassian; ends with a `FilesOutcome`. */
export class FilesDialog extends SessionDialog<FilesOptions, State, Files> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  protected override async start(turn: Turn, { deskId, required = false }: FilesOptions): Promise<DialogTurnResult> {
    const { context } = turn;
    const state: State = { deskId, required, files: [], messageId: undefined };
    this.keep(turn.dc, state);
    if (this.chatFiles?.has(context)) return this.take(turn, state, this.chatFiles);
    const sent = await context.sendActivity(question(context.activity.channelId, required));
    this.keep(turn.dc, { ...state, messageId: sent?.id });
    return Dialog.EndOfTurn;
  }

  protected override async onMessage(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { context } = turn;
    if (this.chatFiles?.has(context)) return this.take(turn, state, this.chatFiles);
    const text = userText(context.activity);
    if (isCancel(context.activity)) return this.finish(turn, state, 'Cancelled', { status: 'cancelled' });
    if ((replyIn(text) === 'done' || leavesOut(text)) && (state.files.length > 0 || !state.required))
      return this.finish(turn, state, namesOf(state.files) || 'No files', { status: 'files', files: state.files });
    await context.sendActivity(plainMessage('Please send me a file, or say "done".'));
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
    const lines = [
      ...(taken.length === 0 ? [] : [`I have ${namesOf(taken)}.`]),
      ...failure,
      ...received.filter((one) => one.kind === 'refused').map(explainRefusal),
      ...(beyond.length === 0 ? [] : [`${filesAtMost} files are the most: I left out ${namesOf(beyond)}.`]),
      all.length < filesAtMost ? 'Send more, or say "done".' : 'Say "done" to go on.',
    ];
    await context.sendActivity(plainMessage(lines.join('\n')));
    return Dialog.EndOfTurn;
  }

  private async finish(
    turn: Turn,
    { messageId }: State,
    text: string,
    outcome: FilesOutcome,
  ): Promise<DialogTurnResult> {
    await replaceCard(turn.context, adaptiveCard([line(`Files: ${text}`)]), messageId);
    return this.end(turn.dc, outcome);
  }
}

function question(channelId: string, required: boolean): Partial<Activity> {
  const text = required
    ? 'This needs a file. Send it to me here, in one message or several.'
    : 'Do you have files for this, a screenshot perhaps? Send them to me here, in one message or several.';
  if (!channelOf(channelId).adaptiveCards)
    return plainMessage(`${text} Then say "done"${required ? '' : ', or "skip"'}.`);
  const buttons = required
    ? [textButton('Done', 'done')]
    : [textButton('Done', 'done'), textButton('No files', 'skip')];
  return adaptiveCard([line(text)], buttons);
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

import type { ChatFiles, SentFiles } from '../../chatFiles';
import { fileLimits } from '../../forms/fileLimits';
import { plainMessage } from '../../plainMessage';
import { replyIn } from '../../reading/replies';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { userText } from '../../reading/userInput';
import type { CreateRequestState } from './createRequestState';
import { fileFields, filesFor, nextFileField, withFiles } from './draftFiles';
import type { RequestDraft } from './requestDraft';
import { attachTo, needSoFarIn } from './findType/needSoFar';
import { keptWith, takeSent } from '../files/sentFiles';
import { takeFiles } from '../files/takeFiles';

/** Adds files to the draft and tells the person; `undefined` if the channel has delivered their message before. */
export async function addFiles(
  turn: Turn,
  chatFiles: ChatFiles,
  draft: RequestDraft,
  sent: SentFiles,
): Promise<RequestDraft | undefined> {
  const { context } = turn;
  const { files: t } = textsOf(context.activity);
  const field = nextFileField(draft) ?? fileFields(draft).at(-1);
  if (!field) {
    await context.sendActivity(plainMessage(t.noPlace));
    return draft;
  }
  const { deskId } = draft.type;
  const { most } = fileLimits(field);
  const came = await takeFiles(turn, chatFiles, {
    deskId,
    before: filesFor(draft, field),
    most,
    have: t.goesAlong,
    sent,
  });
  if (came) await context.sendActivity(plainMessage(came.said));
  // If a file could not be fetched, its field stays open, so that the person is asked for it.
  return came && (came.files.length > 0 ? withFiles(draft, field.id, came.files) : draft);
}

/** Adds files that were sent before it was known that they belong to this draft. */
export async function addSentFiles(
  turn: Turn,
  chatFiles: ChatFiles | undefined,
  draft: RequestDraft,
  sent: SentFiles = [],
): Promise<RequestDraft> {
  return (chatFiles && sent.length > 0 && (await addFiles(turn, chatFiles, draft, sent))) || draft;
}

/** The draft with files as the channel sent them: a draft that is left uploads them again, since Atlassian drops them after an hour. */
export function withSent({ context }: Turn, draft: RequestDraft, sent: SentFiles = []): RequestDraft {
  if (sent.length === 0) return draft;
  const { files: attachments } = keptWith(textsOf(context.activity), draft.begunWith?.attachments ?? [], sent, String);
  return { ...draft, begunWith: { ...draft.begunWith, attachments } };
}

/** Keeps the files of this message with what was said of a need whose type is not known yet. */
export async function keepFilesForNeed(
  dc: DialogContext,
  steps: DialogInstance,
  state: Extract<CreateRequestState, { step: 'find' | 'resume' }>,
): Promise<DialogTurnResult> {
  const t = textsOf(dc.context.activity);
  const finding = dc.stack.at(1);
  const before = state.step === 'find' ? needSoFarIn(finding)?.attachments : state.options.attachments;
  const { files: attachments, told } = keptWith(t, before ?? [], takeSent(dc.context), t.files.have);
  await dc.context.sendActivity(plainMessage(told));
  if (state.step === 'resume') steps.state.at = { ...state, options: { ...state.options, attachments } };
  else if (finding) attachTo(finding, attachments);
  return goOnBeside(dc);
}

/** Text that came with the files goes to the open form; without any, the form is shown again below. */
export async function goOnBeside(dc: DialogContext): Promise<DialogTurnResult> {
  if (userText(dc.context.activity) !== '') return dc.continueDialog();
  await dc.repromptDialog();
  return Dialog.EndOfTurn;
}

/** A remark on the draft that came with the files; a reply is none, since it was meant for what was shown before them. */
export function remarkBeside({ context }: DialogContext): string | undefined {
  const words = userText(context.activity);
  return words === '' || replyIn(words) !== undefined ? undefined : words;
}

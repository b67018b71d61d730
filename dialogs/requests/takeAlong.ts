import type { ChatFiles } from '../chatFiles';
import { fileLimits } from '../forms/fileLimits';
import { plainMessage } from '../plainMessage';
import { replyIn } from '../replies';
import { Dialog, type DialogContext, type DialogTurnResult } from '../sdk';
import type { Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
import { userText } from '../userInput';
import { fileFields, filesFor, nextFileField, withFiles } from './draftFiles';
import type { RequestDraft } from './requestDraft';
import { takeFiles } from './takeFiles';

/** The draft with the files of this turn's message, and says so; `undefined` where the channel has delivered it before. */
export async function takeAlong(
  turn: Turn,
  chatFiles: ChatFiles,
  draft: RequestDraft,
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
  const came = await takeFiles(turn, chatFiles, { deskId, before: filesFor(draft, field), most, have: t.goesAlong });
  if (came) await context.sendActivity(plainMessage(came.said));
  return came && withFiles(draft, field.id, came.files);
}

/** What is said beside them is for the form that is open, which else comes again below. */
export async function goOnBeside(dc: DialogContext): Promise<DialogTurnResult> {
  if (userText(dc.context.activity) !== '') return dc.continueDialog();
  await dc.repromptDialog();
  return Dialog.EndOfTurn;
}

/** What is said beside them about the draft; a reply was meant for what was shown without them. */
export function remarkBeside({ context }: DialogContext): string | undefined {
  const words = userText(context.activity);
  return words === '' || replyIn(words) !== undefined ? undefined : words;
}

import type { ChatFiles } from '../chatFiles';
import { fileLimits } from '../forms/fileLimits';
import { plainMessage } from '../plainMessage';
import type { Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
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

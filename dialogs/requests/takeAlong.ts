import type { ChatFiles } from '../chatFiles';
import { plainMessage } from '../plainMessage';
import type { Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
import { fileField, type RequestDraft } from './requestDraft';
import { takeFiles } from './takeFiles';

/** The draft with the files of this turn's message, and says so; `undefined` where the channel has delivered it before. */
export async function takeAlong(
  turn: Turn,
  chatFiles: ChatFiles,
  draft: RequestDraft,
): Promise<RequestDraft | undefined> {
  const { context } = turn;
  const { files: t } = textsOf(context.activity);
  const came = fileField(draft)
    ? await takeFiles(turn, chatFiles, draft.type.deskId, draft.files, t.goesAlong)
    : { files: draft.files, said: t.noPlace };
  if (came) await context.sendActivity(plainMessage(came.said));
  return came && { ...draft, files: came.files };
}

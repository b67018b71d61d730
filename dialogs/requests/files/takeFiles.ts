import { AtlassianError } from '../../../src/atlassian/errors';
import type { TemporaryAttachment, Upload } from '../../../src/atlassian/serviceDesk';
import type { ReceivedFile } from '../../../src/channel/receivedFile';
import type { ChatFiles, SentFiles } from '../../chatFiles';
import { errorMessage } from '../../errorMessages';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { cleanText } from '../../untrustedText';
import { sentNames } from './sentFiles';

/** How to take files. */
export interface Taking {
  readonly deskId: string;
  /** Files already uploaded. */
  readonly before: readonly TemporaryAttachment[];
  /** The greatest number of files. */
  readonly most: number;
  /** Puts into words which files have come. */
  readonly have: (names: string) => string;
  /** The files to take. */
  readonly sent: SentFiles;
}

/**
 * Uploads files from the chat to a desk; `undefined` if the channel has delivered their message before. `files`: those already there and the
 * new ones; `said`: what to tell the person about the new ones.
 */
export async function takeFiles(
  turn: Pick<Turn, 'session' | 'context'>,
  chatFiles: ChatFiles,
  { deskId, before, most, have, sent: all }: Taking,
): Promise<{ readonly files: readonly TemporaryAttachment[]; readonly said: string } | undefined> {
  const { context, session } = turn;
  if (!(await session.once(`files:${context.activity.conversation.id}:${context.activity.id}`))) return undefined;
  const received = await chatFiles.receive(context, all);
  const sent = received.filter((one) => one.kind === 'file');
  const uploads = sent.slice(0, Math.max(0, most - before.length));
  const beyond = sent.slice(uploads.length);
  const { taken, failure } = await upload(turn, deskId, uploads);
  const t = textsOf(context.activity);
  const said = [
    ...(taken.length === 0 ? [] : [have(sentNames(t.comma, taken))]),
    ...failure,
    ...received.filter((one) => one.kind === 'refused').map((one) => explainRefusal(t.files, one)),
    ...(beyond.length === 0 ? [] : [t.files.leftOut(most, sentNames(t.comma, beyond))]),
  ];
  return { files: [...before, ...taken], said: said.filter(Boolean).join('\n') };
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

/** Uploads files. A failure is put into words; earlier files, and the draft or request they belong to, are kept. */
async function upload(
  { session, context }: Pick<Turn, 'session' | 'context'>,
  deskId: string,
  uploads: readonly Upload[],
): Promise<{ readonly taken: readonly TemporaryAttachment[]; readonly failure: readonly string[] }> {
  if (uploads.length === 0) return { taken: [], failure: [] };
  try {
    return { taken: await session.serviceDesk.uploadTemporary(deskId, uploads), failure: [] };
  } catch (error) {
    // If they did arrive, it does no harm: nothing refers to them, and Atlassian drops them.
    const isUnknown = error instanceof AtlassianError && error.code === 'unknown-outcome';
    const t = textsOf(context.activity);
    const why = isUnknown ? t.files.noAnswer : errorMessage(t, error);
    return { taken: [], failure: [`${why}${t.gap}${t.files.notYet(sentNames(t.comma, uploads))}`] };
  }
}

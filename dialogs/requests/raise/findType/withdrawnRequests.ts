import { AtlassianError } from '../../../../src/atlassian/errors';
import type { Session } from '../../../../src/login/session';
import { readCommand } from '../../../reading/readCommand';
import { isFiller, normalised } from '../../../reading/normalised';
import { withdrawnIn } from '../../../reading/withdrawnIn';
import type { ShownRequest } from '../createRequestOptions';
import { openRequestsAbout, type KnownRequest } from '../../follow/requestsAbout';

/** More words than this are hardly from a summary. */
const wordsAtMost = 4;
const offeredAtMost = 3;

/**
 * Finds the open requests that the words say are no longer needed, by their summaries: "cancel my parental leave". If Atlassian finds none, tries
 * the words in another order and then their meaning: "storniere meine Elternzeit". "It works again" means the request shown. Reads only if
 * the words say something like that.
 */
export async function withdrawnRequests(
  session: Session,
  words: string,
  shown: ShownRequest | undefined,
): Promise<readonly KnownRequest[]> {
  const command = readCommand(words);
  if (shown && command?.kind === 'word' && command.word === 'solved') return [{ key: shown.key }];
  const about = withdrawnIn(normalised(words))?.split(' ') ?? [];
  const telling = about.filter(tells).length;
  if (telling === 0 || telling > wordsAtMost) return [];
  const search = about.slice(about.findIndex(tells), about.findLastIndex(tells) + 1).join(' ');
  try {
    const { items } = await session.serviceDesk.myRequests({ list: 'mine', search, limit: offeredAtMost });
    return items.length > 0 ? items : (await openRequestsAbout(session, search)).slice(0, offeredAtMost);
  } catch (error) {
    if (error instanceof AtlassianError) return [];
    throw error;
  }
}

function tells(word: string): boolean {
  return !isFiller(word);
}

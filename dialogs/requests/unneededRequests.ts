import { AtlassianError } from '../../src/atlassian/errors';
import type { Session } from '../../src/login/session';
import { readCommand } from '../reading/kindCommands';
import { isFiller, plainly } from '../reading/plainly';
import { unneededIn } from '../reading/unneeded';
import type { ShownRequest } from './createRequestOptions';
import { openRequestsAbout, type KnownRequest } from './requestsAbout';

/** More of them are hardly what a summary says. */
const wordsAtMost = 4;
const offeredAtMost = 3;

/**
 * The open requests of which these words say that they are not needed any more, by their summaries: "cancel my parental leave", and
 * where none has them so in another order, or by what they mean: "storniere meine Elternzeit"; or the one that is shown: "it works again". Reads only
 * where the words say so.
 */
export async function unneededRequests(
  session: Session,
  words: string,
  shown: ShownRequest | undefined,
): Promise<readonly KnownRequest[]> {
  const command = readCommand(words);
  if (shown && command?.kind === 'word' && command.word === 'solved') return [{ key: shown.key }];
  const about = unneededIn(plainly(words))?.split(' ') ?? [];
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

import { AtlassianError } from '../../src/atlassian/errors';
import type { Session } from '../../src/login/session';
import { readCommand } from '../kindCommands';
import { isFiller, plainly } from '../plainly';
import { unneededIn } from '../unneeded';
import type { ShownRequest } from './createRequestOptions';

/** A request that may be closed, and what it is about where that was read. */
export interface UnneededRequest {
  readonly key: string;
  readonly summary?: string;
}

/** More of them are hardly what a summary says. */
const wordsAtMost = 3;
const offeredAtMost = 3;

/**
 * The open requests of which these words say that they are not needed any more, by their summaries: "cancel my parental leave"; or the
 * one that is shown: "it works again". Reads only where the words say so.
 */
export async function unneededRequests(
  { serviceDesk }: Session,
  words: string,
  shown: ShownRequest | undefined,
): Promise<readonly UnneededRequest[]> {
  const command = readCommand(words);
  if (shown && command?.kind === 'word' && command.word === 'solved') return [{ key: shown.key }];
  const about = unneededIn(plainly(words))?.split(' ') ?? [];
  const telling = about.filter(tells).length;
  if (telling === 0 || telling > wordsAtMost) return [];
  const search = about.slice(about.findIndex(tells), about.findLastIndex(tells) + 1);
  try {
    const { items } = await serviceDesk.myRequests({ list: 'mine', search: search.join(' '), limit: offeredAtMost });
    return items;
  } catch (error) {
    if (error instanceof AtlassianError) return [];
    throw error;
  }
}

function tells(word: string): boolean {
  return !isFiller(word);
}

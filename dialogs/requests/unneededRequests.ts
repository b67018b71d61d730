import { AtlassianError } from '../../src/atlassian/errors';
import type { Session } from '../../src/login/session';
import { kindsIn } from '../../src/understanding';
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
/** So much of what either is about is what both are about. */
const alikeFrom = 0.5;

/**
 * The open requests of which these words say that they are not needed any more, by their summaries: "cancel my parental leave", and
 * where none has the words by what they mean: "storniere meine Elternzeit"; or the one that is shown: "it works again". Reads only
 * where the words say so.
 */
export async function unneededRequests(
  { serviceDesk, account }: Session,
  words: string,
  shown: ShownRequest | undefined,
): Promise<readonly UnneededRequest[]> {
  const command = readCommand(words);
  if (shown && command?.kind === 'word' && command.word === 'solved') return [{ key: shown.key }];
  const about = unneededIn(plainly(words))?.split(' ') ?? [];
  const telling = about.filter(tells).length;
  if (telling === 0 || telling > wordsAtMost) return [];
  const search = about.slice(about.findIndex(tells), about.findLastIndex(tells) + 1).join(' ');
  try {
    const { items } = await serviceDesk.myRequests({ list: 'mine', search, limit: offeredAtMost });
    if (items.length > 0) return items;
    const meant = kindsIn(search);
    const recent = meant.size === 0 ? [] : await serviceDesk.recentRequests();
    return recent
      .filter(({ reporterId, statusCategory }) => reporterId === account.accountId && statusCategory !== 'done')
      .filter(({ summary }) => areAlike(meant, kindsIn(summary)))
      .slice(0, offeredAtMost);
  } catch (error) {
    if (error instanceof AtlassianError) return [];
    throw error;
  }
}

function areAlike(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const all = new Set([...some, ...others]);
  const both = [...some].filter((key) => others.has(key));
  return both.length > 0 && both.length >= alikeFrom * all.size;
}

function tells(word: string): boolean {
  return !isFiller(word);
}

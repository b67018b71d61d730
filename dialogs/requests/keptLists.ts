import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CustomerRequest, Page } from '../../src/atlassian/serviceDesk';
import { outermostState } from '../outermost';
import type { TurnContext } from '../sdk';
import type { Turn } from '../sessionDialog';
import type { RequestList } from './requestList';

const listsAtMost = 500;
/** Milliseconds. */
const oldestList = 60_000;

type Listed = Page<CustomerRequest>;

/**
 * Pages of lists as a conversation has shown them, for a minute, in this process; until the person does something with a request,
 * wherever that turn of theirs is run.
 */
export class KeptLists {
  private readonly pages = new LRUCache<string, Listed>({ max: listsAtMost, ttl: oldestList });

  get(turn: Turn, list: RequestList, from: number): Listed | undefined {
    return this.pages.get(nameOf(turn, list, from));
  }

  keep(turn: Turn, list: RequestList, from: number, page: Listed): void {
    this.pages.set(nameOf(turn, list, from), page);
  }
}

/** What has been listed is not so any more. */
export function listsChange(context: TurnContext): void {
  delete outermostState({ context }).lists;
}

function nameOf({ context, session: { account, site } }: Turn, list: RequestList, from: number): string {
  const state = outermostState({ context });
  state.lists ??= randomBytes(6).toString('base64url');
  return JSON.stringify([state.lists, account.accountId, site.cloudId, list.list, list.status, list.query, from]);
}

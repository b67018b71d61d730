import { AtlassianError } from '../../../src/atlassian/errors';
import type { CustomerRequest, Page, ServiceDesk } from '../../../src/atlassian/serviceDesk';
import { outermostState } from '../../outermost';
import type { TurnContext } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { rangeOf, type RequestList } from './requestList';
import { saysAllOf } from './requestsAbout';
import type { Age } from '../../texts/words';
import { newCacheKey, ConversationCache } from './conversationCache';

const listsAtMost = 500;
const comparedAtMost = 50;

type Listed = Page<CustomerRequest>;

/** Pages of lists as shown in a conversation, until the person does something with a request. */
export class KeptLists {
  private readonly pages = new ConversationCache<Listed>(listsAtMost);

  get(turn: Turn, list: RequestList, from: number): Listed | undefined {
    return this.pages.get(turn, outermostState(turn).lists, rangeOf(list, from), list.keys);
  }

  /** Reads the page anew. */
  async read(turn: Turn, list: RequestList, from: number): Promise<Listed> {
    const { serviceDesk } = turn.session;
    const page = list.keys ? await these(serviceDesk, list.keys) : await serviceDesk.myRequests(rangeOf(list, from));
    if (page.items.length > 0) this.keep(turn, list, from, page);
    return page;
  }

  /** The requests on the page as shown; read again if that is no longer known. */
  async shown(turn: Turn, list: RequestList, from: number): Promise<readonly CustomerRequest[]> {
    return (this.get(turn, list, from) ?? (await this.read(turn, list, from))).items;
  }

  /** The key of the request that was raised first, or last; `undefined` if the list has more than can be read at once. */
  async ofAge(turn: Turn, list: RequestList, age: Age): Promise<string | undefined> {
    const { serviceDesk } = turn.session;
    const all = list.keys
      ? await these(serviceDesk, list.keys)
      : await serviceDesk.myRequests({ ...rangeOf(list, 0), limit: comparedAtMost });
    const dated = all.items.flatMap(({ key, created }) =>
      created === undefined ? [] : [{ key, at: Date.parse(created) }],
    );
    const raised = dated.toSorted((one, other) => one.at - other.at);
    return all.isLast ? raised.at(age === 'oldest' ? 0 : -1)?.key : undefined;
  }

  /** The key of the only request on the page as shown whose summary has all these words. */
  onlyOneSaying(turn: Turn, list: RequestList, from: number, words: string): string | undefined {
    const items = this.get(turn, list, from)?.items ?? [];
    const [one, ...others] = items.filter(({ summary }) => saysAllOf(summary, words));
    return others.length === 0 ? one?.key : undefined;
  }

  private keep(turn: Turn, list: RequestList, from: number, page: Listed): void {
    const state = outermostState(turn);
    const mark = typeof state.lists === 'string' ? state.lists : newCacheKey();
    state.lists = mark;
    this.pages.keep(page, turn, mark, rangeOf(list, from), list.keys);
  }
}

/** Those of these requests that there are. Throws `not-found` if there are none. */
async function these(serviceDesk: ServiceDesk, keys: readonly string[]): Promise<Listed> {
  const found = await Promise.allSettled(keys.map((key) => serviceDesk.request(key)));
  const items = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = found.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const isMissing = (error: unknown) =>
    error instanceof AtlassianError && (error.code === 'not-found' || error.code === 'forbidden');
  const worst = failed.find((error) => !isMissing(error)) ?? (items.length === 0 ? failed[0] : undefined);
  if (worst !== undefined) throw worst;
  return { items, start: 0, next: items.length, isLast: true };
}

/** Drops the pages shown in this conversation: something has changed. */
export function listsChange(context: TurnContext): void {
  delete outermostState({ context }).lists;
}

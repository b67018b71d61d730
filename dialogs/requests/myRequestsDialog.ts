import { isDeepStrictEqual } from 'node:util';
import type { CustomerRequest, Page, RequestQuery } from '../../src/atlassian/serviceDesk';
import { channelOf } from '../../src/channel/channels';
import { LiveCard } from '../liveCard';
import type { Sessions } from '../logins';
import { plainMessage } from '../plainMessage';
import { commandText, userText } from '../userInput';
import { Dialog, type DialogTurnResult } from '../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, sessionEndings, type Turn } from '../sessionDialog';
import { listWordOf, textsOf } from '../texts/languages';
import { child } from '../typedDialog';
import { cleanText } from '../untrustedText';
import { parseRequestCommand } from './requestCommands';
import { request } from './showRequestDialog';
import { waitsForYou } from './status';
import { KeptLists } from './keptLists';
import { nothingIn, titleIn, requestListOf, showRequestList, type RequestList } from './requestList';

export interface MyRequestsOptions {
  /** `all`: the person's own and those shared with them, the default. `approvals`: what waits for their approval. */
  readonly list?: NonNullable<RequestQuery['list']>;
}

interface State {
  readonly list: RequestList;
  readonly keys: readonly string[];
  /** Where the next page begins. */
  readonly next: number | undefined;
}

const pageSize = 8;

/** More of them are hardly what a summary says, but something new. */
const wordsSearched = 3;

export const myRequests = child<MyRequestsSteps>('myRequests', {
  elsewhere: true,
  ...sessionEndings,
});

/**
 * Lists a person's requests page by page, by status, relation and words; a number or a key shows one. Words that no request
 * says end it with `elsewhere`.
 */
export class MyRequestsSteps extends SessionDialog<MyRequestsOptions, State, Elsewhere | SessionEnding> {
  private readonly lists = new KeptLists();

  /** `showId` is the id of the `ShowRequestDialog` in the same set. */
  constructor(
    id: string,
    sessions: Sessions,
    private readonly showId: string,
  ) {
    super(id, sessions);
  }

  protected override start(turn: Turn, { list = 'all' }: MyRequestsOptions): Promise<DialogTurnResult> {
    return this.page(turn, { list, status: 'open', query: undefined }, 0);
  }

  protected override async onMessage(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { list, keys, next } = state;
    const said = cleanText(userText(turn.context.activity), 100);
    if (said === '') return Dialog.EndOfTurn;
    const key = keys.find((known, index) => known === said.toUpperCase() || String(index + 1) === said);
    if (key !== undefined) return request.as(this.showId).replace(turn.dc, { key });
    const command = commandText(said);
    const asked = parseRequestCommand(command);
    if (asked) return request.as(this.showId).replace(turn.dc, asked);
    if (listWordOf.get(command) === 'more') {
      if (next !== undefined) return this.page(turn, list, next);
      await turn.context.sendActivity(textsOf(turn.context.activity).list.allOfThem);
      return Dialog.EndOfTurn;
    }
    const wanted = requestListOf(said, list);
    const text = userText(turn.context.activity);
    return wanted.query !== undefined && text.split(/\s+/, wordsSearched + 1).length > wordsSearched
      ? this.end(turn.dc, { status: 'elsewhere', text })
      : this.page(turn, wanted, 0);
  }

  /** What was shown a moment ago comes at once, where what is another now can take its place. */
  private async page(turn: Turn, list: RequestList, from: number): Promise<DialogTurnResult> {
    const { query } = list;
    const reading = turn.session.serviceDesk.myRequests({
      list: list.list,
      status: list.status,
      start: from,
      limit: pageSize,
      ...(query === undefined ? {} : { search: query }),
    });
    const { updatesMessages } = channelOf(turn.context.activity.channelId);
    const kept = updatesMessages ? this.lists.get(turn, list, from) : undefined;
    reading.catch(() => undefined);
    if (kept) await this.show(turn, list, kept);
    const found = await reading;
    if (found.items.length > 0) this.lists.keep(turn, list, from, found);
    return isDeepStrictEqual(kept, found) ? Dialog.EndOfTurn : this.show(turn, list, found);
  }

  private async show(turn: Turn, list: RequestList, found: Page<CustomerRequest>): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const { query } = list;
    const { isLast, next } = found;
    // What waits for the person comes first.
    const items = found.items.toSorted((a, b) => Number(waitsForYou(b)) - Number(waitsForYou(a)));
    if (query !== undefined && items.length === 0) {
      await context.sendActivity(plainMessage(nothingIn(textsOf(context.activity), list)));
      return this.end(turn.dc, { status: 'elsewhere', text: query });
    }
    const activity = showRequestList(context.activity, list, items, {
      hasMore: !isLast,
      accountId: session.account.accountId,
    });
    await LiveCard.of(turn.dc).show(activity, titleIn(textsOf(context.activity), list));
    this.keep(turn.dc, { list, keys: items.map(({ key }) => key), next: isLast ? undefined : next });
    return Dialog.EndOfTurn;
  }
}

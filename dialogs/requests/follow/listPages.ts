import { isDeepStrictEqual } from 'node:util';
import type { CustomerRequest, Page } from '../../../src/atlassian/serviceDesk';
import { channelOf } from '../../../src/channel/channels';
import { LiveCard } from '../../liveCard';
import type { Sessions } from '../../logins';
import { plainMessage } from '../../plainMessage';
import { Dialog, type DialogTurnResult } from '../../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, type Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { offerNext } from '../raise/nextNeed';
import { request } from './showRequestDialog';
import type { ShowRequestOptions } from './showRequestOptions';
import { waitsForYou } from '../status';
import { KeptLists } from './keptLists';
import { leadBack, type ListPage } from './listBehind';
import type { ChosenFor, ListedOptions } from './myRequestsOptions';
import { howAsked } from './listAsked';
import {
  isWhole,
  keyAndSummary,
  missingIn,
  nothingIn,
  onlyOne,
  pageSize,
  titleIn,
  showRequestList,
  yours,
  type RequestList,
} from './requestList';

export interface ListState {
  readonly list: RequestList;
  readonly keys: readonly string[];
  /** Where this page begins. */
  readonly from: number;
  /** Where the next page begins. */
  readonly next: number | undefined;
  readonly chosenFor: ChosenFor | undefined;
}

/** `said`: taken as what the person needs if the list is empty; `before`: where "back" leads if the only request is shown at once. */
interface PageOptions extends Pick<ListState, 'from' | 'chosenFor'> {
  readonly said?: string | undefined;
  readonly before?: ListPage | undefined;
}

/** The pages of a list of requests, and what leads from them. */
export abstract class ListPages extends SessionDialog<ListedOptions, ListState, Elsewhere | SessionEnding> {
  protected readonly lists = new KeptLists();

  /** `showId` is the id of the `ShowRequestDialog` in the same set. */
  constructor(
    id: string,
    sessions: Sessions,
    private readonly showId: string,
  ) {
    super(id, sessions);
  }

  /** Says something, and shows the list again below it where there are cards. */
  protected async stay(turn: Turn, { list, ...state }: ListState, text: string): Promise<DialogTurnResult> {
    await turn.context.sendActivity(text);
    return channelOf(turn.context.activity.channelId).adaptiveCards ? this.page(turn, list, state) : Dialog.EndOfTurn;
  }

  /** Shows the chosen request, or does with it what was asked; "back" returns to this page. */
  protected open(turn: Turn, before: ListPage | undefined, options: ShowRequestOptions): Promise<DialogTurnResult> {
    if (before) leadBack(turn, options.key, before);
    return request.as(this.showId).replace(turn.dc, options);
  }

  /** Goes back a page, or from a search or a desk to the whole list. */
  protected back(turn: Turn, state: ListState): Promise<DialogTurnResult> {
    const { list, from, chosenFor } = state;
    if (from > 0) return this.page(turn, list, { from: Math.max(0, from - pageSize), chosenFor });
    return isWhole(list)
      ? this.stay(turn, state, textsOf(turn.context.activity).talk.nothingToGoBackTo)
      : this.page(turn, yours, { from: 0, chosenFor });
  }

  /** Where messages can be updated, shows at once what was shown a moment ago, and replaces it if it has changed since. */
  protected async page(turn: Turn, list: RequestList, shown: PageOptions): Promise<DialogTurnResult> {
    const { from } = shown;
    const reading = this.lists.read(turn, list, from);
    const { updatesMessages } = channelOf(turn.context.activity.channelId);
    const kept = updatesMessages ? this.lists.get(turn, list, from) : undefined;
    reading.catch(() => undefined);
    const isShown = kept !== undefined && !onlyOne(list, kept);
    if (isShown) await this.show(turn, list, kept, { ...shown, said: undefined });
    const found = await reading;
    return isShown && isDeepStrictEqual(kept, found) ? Dialog.EndOfTurn : this.show(turn, list, found, shown);
  }

  private async show(
    turn: Turn,
    list: RequestList,
    found: Page<CustomerRequest>,
    { from, said, chosenFor, before }: PageOptions,
  ): Promise<DialogTurnResult> {
    const { context } = turn;
    const { accountId } = turn.session.account;
    const texts = textsOf(context.activity);
    const { isLast, next } = found;
    // Requests waiting for the person come first.
    const items = found.items.toSorted((a, b) => Number(waitsForYou(b)) - Number(waitsForYou(a)));
    if (list.query !== undefined && items.length === 0) {
      await context.sendActivity(plainMessage(nothingIn(texts, list)));
      return this.end(turn.dc, { status: 'elsewhere', text: said ?? list.query });
    }
    const only = onlyOne(list, found);
    const told = missingIn(texts, list, items) ?? (only && chosenFor && keyAndSummary(texts, only));
    if (told !== undefined) await context.sendActivity(plainMessage(told));
    if (only) return this.open(turn, before, { ...howAsked(said), ...chosenFor, key: only.key });
    const activity = showRequestList(context.activity, list, items, { from, hasMore: !isLast, accountId });
    await offerNext(context);
    await LiveCard.of(turn.dc).show(activity, titleIn(texts, list));
    this.keep(turn.dc, { list, keys: items.map(({ key }) => key), from, next: isLast ? undefined : next, chosenFor });
    return Dialog.EndOfTurn;
  }
}

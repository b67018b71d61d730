import { isDeepStrictEqual } from 'node:util';
import type { CustomerRequest, Page } from '../../src/atlassian/serviceDesk';
import { channelOf } from '../../src/channel/channels';
import { withoutElision } from '../../src/understanding';
import { LiveCard } from '../liveCard';
import { asksToWait, readCommand, spaced } from '../kindCommands';
import { ifKnown } from '../ifKnown';
import type { Sessions } from '../logins';
import { numbered } from '../ordinals';
import { plainMessage } from '../plainMessage';
import { plainly } from '../plainly';
import { replyIn } from '../replies';
import { wantedIn } from '../requesting';
import { commandText, userText } from '../userInput';
import { Dialog, type DialogContext, type DialogTurnResult } from '../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, sessionEndings, type Turn } from '../sessionDialog';
import { around, eachOf, listWordOf, textsOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';
import { child } from '../typedDialog';
import { cleanText } from '../untrustedText';
import { request } from './showRequestDialog';
import { waitsForYou } from './status';
import { decisionIn } from './decisionIn';
import { KeptLists } from './keptLists';
import { withKeys } from './looseKeys';
import type { ChosenFor, MyRequestsOptions } from './myRequestsOptions';
import { requestsAskedAfter, saysAllOf } from './requestsAbout';
import {
  filtered,
  keyAndSummary,
  nothingIn,
  queryIn,
  rangeOf,
  saying,
  titleIn,
  showRequestList,
  type RequestList,
} from './requestList';

interface State {
  readonly list: RequestList;
  readonly keys: readonly string[];
  /** Where this page begins. */
  readonly from: number;
  /** Where the next page begins. */
  readonly next: number | undefined;
  readonly chosenFor: ChosenFor | undefined;
}

/** Which page; `said`: what the person needs, where there are none. */
interface PageOptions extends Pick<State, 'from' | 'chosenFor'> {
  readonly said?: string | undefined;
}

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

  protected override async start(turn: Turn, options: MyRequestsOptions): Promise<DialogTurnResult> {
    const { list = 'all', filter, words, said, asksWhich = false, chosenFor } = options;
    if (said !== undefined && words !== undefined) {
      const { serviceDesk } = turn.session;
      const [{ clearly, perhaps }, types = []] = await Promise.all([
        requestsAskedAfter(turn.session, said),
        ifKnown(serviceDesk.allRequestTypes()),
      ]);
      if (types.some(({ name }) => plainly(name) === plainly(said)))
        return this.end(turn.dc, { status: 'elsewhere', text: said });
      if (clearly !== undefined) return request.as(this.showId).replace(turn.dc, { key: clearly });
      // What only means the same is not found in the list.
      if (perhaps.length > 0 && !perhaps.some(({ summary }) => saysAllOf(summary, words)))
        return this.end(turn.dc, { status: 'elsewhere', text: said });
    }
    if (asksWhich) await turn.context.sendActivity(textsOf(turn.context.activity).list.whichOne);
    const all: RequestList = { list, status: 'open', query: undefined };
    return this.page(turn, words === undefined ? filtered(all, filter) : saying(words), { from: 0, said, chosenFor });
  }

  protected override async onMessage(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { list, keys, next, chosenFor } = state;
    const typed = await withKeys(turn.session, userText(turn.context.activity));
    const said = cleanText(typed, 100);
    if (said === '') return LiveCard.of(turn.dc).isMissing ? this.page(turn, list, state) : Dialog.EndOfTurn;
    if (replyIn(said) === 'cancel') {
      await turn.context.sendActivity(textsOf(turn.context.activity).talk.cancelled);
      return this.end(turn.dc, { status: 'cancelled' });
    }
    const { talk, list: t } = textsOf(turn.context.activity);
    if (asksToWait(said)) return this.stay(turn, state, talk.wait);
    const command = commandText(said);
    const key = keys.find((known) => known === said.toUpperCase()) ?? numbered(command, keys);
    if (key !== undefined) return request.as(this.showId).replace(turn.dc, { ...chosenFor, key });
    const word = listWordOf.get(command);
    if (word === 'more')
      return next === undefined
        ? this.stay(turn, state, t.allOfThem)
        : this.page(turn, list, { from: next, chosenFor });
    if (word !== undefined) return this.page(turn, filtered(list, word), { from: 0, chosenFor });
    const about = readCommand(typed);
    const decided = list.list === 'approvals' && about?.kind !== 'request' && (await this.decided(turn, state, typed));
    if (decided) return decided;
    if (about?.kind === 'request') {
      const isChosen = about.command === 'request' && about.text === undefined;
      return request.as(this.showId).replace(turn.dc, isChosen ? { ...about, ...chosenFor } : about);
    }
    if (about?.kind === 'unnamed') return this.act(turn, about, command, state);
    const query = queryIn(said);
    if (list.list === 'approvals') {
      const [one, ...others] = await this.pointedAt(turn, state, query);
      if (one !== undefined && others.length === 0)
        return request.as(this.showId).replace(turn.dc, { ...chosenFor, key: one });
    }
    const text = userText(turn.context.activity);
    const isNew = wantedIn(text) !== undefined || text.split(/\s+/, wordsSearched + 1).length > wordsSearched;
    return isNew
      ? this.end(turn.dc, { status: 'elsewhere', text })
      : this.page(turn, saying(query), { from: 0, chosenFor });
  }

  protected override askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.stay(turn, this.stateOf(dc), text));
  }

  /** Says something; a card of the list comes below it again. */
  private async stay(turn: Turn, { list, ...state }: State, text: string): Promise<DialogTurnResult> {
    const { activity } = turn.context;
    await turn.context.sendActivity(text);
    return channelOf(activity.channelId).adaptiveCards ? this.page(turn, list, state) : Dialog.EndOfTurn;
  }

  /** "Approve the first one": with which of those that are listed something is to be done. */
  private async act(
    turn: Turn,
    { command, text }: ChosenFor & { readonly command: RequestCommand },
    said: string,
    { list, keys }: State,
  ): Promise<DialogTurnResult> {
    const named = telling(spaced(said)).flatMap((word) => numbered(word, keys) ?? []);
    const [key, ...others] = keys.length === 1 ? keys : named;
    if (key !== undefined && others.length === 0)
      return request.as(this.showId).replace(turn.dc, { key, command, text });
    return this.askWhich(turn, list, { command, text });
  }

  /** "Decline the laptop one, it is too expensive": that one is decided, or it is asked which; `undefined` where nothing listed is meant. */
  private async decided(turn: Turn, state: State, said: string): Promise<DialogTurnResult | undefined> {
    const { command, about = '', reason: text } = decisionIn(said) ?? {};
    if (command === undefined) return undefined;
    if (eachOf.has(about)) return this.askWhich(turn, state.list, { command, text }, 'oneByOne');
    const place = numbered(telling(about).join(' '), state.keys);
    const [key, ...others] = place === undefined ? await this.pointedAt(turn, state, about) : [place];
    if (key === undefined) return undefined;
    return others.length > 0
      ? this.askWhich(turn, state.list, { command, text })
      : request.as(this.showId).replace(turn.dc, { key, command, text });
  }

  private async askWhich(
    turn: Turn,
    list: RequestList,
    chosenFor: ChosenFor,
    question: 'whichOne' | 'oneByOne' = 'whichOne',
  ): Promise<DialogTurnResult> {
    await turn.context.sendActivity(textsOf(turn.context.activity).list[question]);
    return this.page(turn, list, { from: 0, chosenFor });
  }

  /** "The laptop one": those on this page whose summaries have these words. */
  private async pointedAt(turn: Turn, { list, keys, from }: State, words: string): Promise<readonly string[]> {
    const { items } = await turn.session.serviceDesk.myRequests(rangeOf(list, from));
    return items.flatMap(({ key, summary }) =>
      keys.includes(key) && saysAllOf(summary, withoutElision(words)) ? [key] : [],
    );
  }

  /** What was shown a moment ago comes at once, where what is another now can take its place. */
  private async page(turn: Turn, list: RequestList, shown: PageOptions): Promise<DialogTurnResult> {
    const { from } = shown;
    const reading = turn.session.serviceDesk.myRequests(rangeOf(list, from));
    const { updatesMessages } = channelOf(turn.context.activity.channelId);
    const kept = updatesMessages ? this.lists.get(turn, list, from) : undefined;
    reading.catch(() => undefined);
    if (kept) await this.show(turn, list, kept, { ...shown, said: undefined });
    const found = await reading;
    if (found.items.length > 0) this.lists.keep(turn, list, from, found);
    return isDeepStrictEqual(kept, found) ? Dialog.EndOfTurn : this.show(turn, list, found, shown);
  }

  private async show(
    turn: Turn,
    list: RequestList,
    found: Page<CustomerRequest>,
    { from, said, chosenFor }: PageOptions,
  ): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const { query } = list;
    const { isLast, next } = found;
    // What waits for the person comes first.
    const items = found.items.toSorted((a, b) => Number(waitsForYou(b)) - Number(waitsForYou(a)));
    if (query !== undefined && items.length === 0) {
      await context.sendActivity(plainMessage(nothingIn(textsOf(context.activity), list)));
      return this.end(turn.dc, { status: 'elsewhere', text: said ?? query });
    }
    const [only, ...more] = items;
    // "Comment on my printer ticket": what is to be done is done with that one.
    if (query !== undefined && only && more.length === 0 && chosenFor !== undefined && from === 0) {
      await context.sendActivity(plainMessage(keyAndSummary(textsOf(context.activity), only)));
      return request.as(this.showId).replace(turn.dc, { ...chosenFor, key: only.key });
    }
    const activity = showRequestList(context.activity, list, items, {
      hasMore: !isLast,
      accountId: session.account.accountId,
    });
    await LiveCard.of(turn.dc).show(activity, titleIn(textsOf(context.activity), list));
    this.keep(turn.dc, { list, keys: items.map(({ key }) => key), from, next: isLast ? undefined : next, chosenFor });
    return Dialog.EndOfTurn;
  }
}

/** "One" that is to be approved may be any of them. */
function telling(said: string): readonly string[] {
  return said.split(' ').filter((word) => !around.article.has(word));
}

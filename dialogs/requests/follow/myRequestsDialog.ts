import { isDeepStrictEqual } from 'node:util';
import type { CustomerRequest, Page } from '../../../src/atlassian/serviceDesk';
import { channelOf } from '../../../src/channel/channels';
import { LiveCard } from '../../liveCard';
import { asksToWait, readCommand } from '../../reading/kindCommands';
import type { Sessions } from '../../logins';
import { numbered } from '../../reading/ordinals';
import { plainMessage } from '../../plainMessage';
import { normalised } from '../../reading/normalised';
import { replyIn, withoutOpeners, withoutThanks } from '../../reading/replies';
import { saysOfOthers, saysWrongRequest } from '../../reading/otherMeant';
import { asksToRefresh, listWordIn } from '../../reading/listWordIn';
import { mayBeNeed } from '../../reading/wantedThing';
import { commandText, userText } from '../../reading/userInput';
import { wishIn } from '../../reading/wishIn';
import { Dialog, type DialogContext, type DialogTurnResult } from '../../sdk';
import { type Elsewhere, SessionDialog, type SessionEnding, sessionEndings, type Turn } from '../../sessionDialog';
import { eachOf, listWordOf, textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { offerNext } from '../raise/nextNeed';
import { cleanText } from '../../untrustedText';
import { request } from './showRequestDialog';
import type { ShowRequestOptions } from './showRequestOptions';
import { waitsForYou } from '../status';
import { meantOfListed, withKeyForPlace } from './whichListed';
import { deskSaid } from './deskSaid';
import { KeptLists } from './keptLists';
import { areJustSent } from '../files/sentFiles';
import { leadBack, type ListPage } from './listBehind';
import { withKeys } from '../normaliseKeys';
import type { ChosenFor, ListedOptions } from './myRequestsOptions';
import { howAsked, listAsked } from './listAsked';
import { openRequestsAbout } from './requestsAbout';
import { readLikely } from './requestViews';
import {
  filtered,
  isWhole,
  keyAndSummary,
  mayWaitFor,
  missingIn,
  nothingIn,
  onlyOne,
  pageSize,
  queryIn,
  saying,
  titleIn,
  showRequestList,
  yours,
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

/** `said`: taken as what the person needs if the list is empty; `before`: where "back" leads if the only request is shown at once. */
interface PageOptions extends Pick<State, 'from' | 'chosenFor'> {
  readonly said?: string | undefined;
  readonly before?: ListPage | undefined;
}

export const myRequests = child<MyRequestsSteps>('myRequests', { elsewhere: true, ...sessionEndings });

/**
 * Lists a person's requests page by page, filtered by status, relation or words; a number or a key shows one. Ends with `elsewhere` if no
 * request has the words.
 */
export class MyRequestsSteps extends SessionDialog<ListedOptions, State, Elsewhere | SessionEnding> {
  private readonly lists = new KeptLists();

  /** `showId` is the id of the `ShowRequestDialog` in the same set. */
  constructor(
    id: string,
    sessions: Sessions,
    private readonly showId: string,
  ) {
    super(id, sessions);
  }

  /** Whether the person was asked which of those listed something is to be done with. */
  asksWhich({ activeDialog }: DialogContext): boolean {
    const state = activeDialog?.id === this.id ? this.stateIn(activeDialog) : undefined;
    return state?.chosenFor?.command !== undefined;
  }

  protected override async start(turn: Turn, options: ListedOptions): Promise<DialogTurnResult> {
    const { chosenFor, page } = options;
    if (page) return this.page(turn, page.list, { from: page.from, chosenFor });
    const asked = await listAsked(turn, options, this.lists);
    if ('elsewhere' in asked) return this.end(turn.dc, { status: 'elsewhere', text: asked.elsewhere });
    if ('request' in asked) return this.open(turn, undefined, asked.request);
    if (asked.told !== undefined) await turn.context.sendActivity(asked.told);
    return this.page(turn, asked.list, { from: 0, said: asked.said, chosenFor });
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
    // "Close all my requests" is not done by a yes.
    if (chosenFor?.command !== undefined && replyIn(said) === 'yes') return this.openOnly(turn, state, chosenFor);
    if (asksToWait(said) || ['wait', 'leave'].includes(wishIn(said) ?? '')) return this.stay(turn, state, talk.wait);
    const command = commandText(said);
    // "All" of those that something is to be done with.
    const isEach = chosenFor?.command !== undefined && eachOf.has(command);
    const word = isEach ? undefined : (listWordOf.get(command) ?? listWordIn(said));
    if (asksToRefresh(said)) return this.page(turn, list, state);
    if (replyIn(said) === 'back' || word === 'previous') return this.back(turn, state);
    const key =
      keys.find((known) => known === said.toUpperCase()) ??
      numbered(withoutThanks(withoutOpeners(normalised(said))), keys);
    const doing = areJustSent(turn.context) ? { command: 'attach' as const } : undefined;
    if (key !== undefined) return this.open(turn, state, { ...doing, ...chosenFor, key });
    if (/^\d{1,2}$/.test(said)) return this.stay(turn, state, textsOf(turn.context.activity).choice.noneOfThese);
    if (word === 'more' && next !== undefined) return this.page(turn, list, { from: next, chosenFor });
    if (word === 'more') return this.stay(turn, state, t.allOfThem);
    const filter = saysOfOthers(said) ? 'mine' : word;
    if (filter !== undefined) return this.page(turn, filtered(list, filter), { from: 0, chosenFor });
    const about = readCommand(typed);
    if (about?.kind === 'request') {
      const isChosen = about.command === 'request' && about.text === undefined;
      return this.open(turn, state, isChosen ? { ...about, ...chosenFor } : about);
    }
    const ofListed = await this.ofListed(turn, state, typed);
    if (ofListed) return ofListed;
    const asked = readCommand(withKeyForPlace(typed, keys) ?? '');
    if (asked?.kind === 'request' && asked.command === 'request') return this.open(turn, state, asked);
    const desk = await deskSaid(turn.session, typed);
    if (desk) return this.page(turn, { ...list, query: undefined, keys: undefined, desk }, { from: 0, chosenFor });
    if (about?.kind === 'unnamed')
      return this.openOnly(turn, state, { command: about.command, text: about.text, said: typed });
    if (saysWrongRequest(said)) return this.stay(turn, state, t.whichOne);
    const text = userText(turn.context.activity);
    if (mayBeNeed(text)) return this.end(turn.dc, { status: 'elsewhere', text });
    const query = queryIn(said);
    const likely = chosenFor === undefined ? this.lists.onlyOneSaying(turn, list, state.from, query) : undefined;
    if (likely !== undefined) readLikely(turn, likely);
    return this.page(turn, saying(query), { from: 0, chosenFor, before: state });
  }

  protected override askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.stay(turn, this.stateOf(dc), text));
  }

  /** Says something, and shows the list again below it where there are cards. */
  private async stay(turn: Turn, { list, ...state }: State, text: string): Promise<DialogTurnResult> {
    await turn.context.sendActivity(text);
    return channelOf(turn.context.activity.channelId).adaptiveCards ? this.page(turn, list, state) : Dialog.EndOfTurn;
  }

  /** Shows the chosen request, or does with it what was asked; "back" returns to this page. */
  private open(turn: Turn, before: ListPage | undefined, options: ShowRequestOptions): Promise<DialogTurnResult> {
    if (before) leadBack(turn, options.key, before);
    return request.as(this.showId).replace(turn.dc, options);
  }

  /** Goes back a page, or from a search or a desk to the whole list. */
  private back(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { list, from, chosenFor } = state;
    if (from > 0) return this.page(turn, list, { from: Math.max(0, from - pageSize), chosenFor });
    return isWhole(list)
      ? this.stay(turn, state, textsOf(turn.context.activity).talk.nothingToGoBackTo)
      : this.page(turn, yours, { from: 0, chosenFor });
  }

  /** Reads "comment on the second: thanks" or "the one about the fan"; `undefined` if none of the listed requests is meant. */
  private async ofListed(turn: Turn, state: State, said: string): Promise<DialogTurnResult | undefined> {
    const { list, keys, from, chosenFor = {} } = state;
    const isDeciding = list.list === 'approvals';
    const meant = await meantOfListed(said, isDeciding, {
      keys,
      shown: () => this.lists.shown(turn, list, from),
      ofAge: (age) => this.lists.ofAge(turn, list, age),
      known: async (about) => (isDeciding ? [] : openRequestsAbout(turn.session, about)),
    });
    if (!meant) return undefined;
    const { command, text, next } = meant;
    const forThis = command === undefined ? chosenFor : { command, text, said, next };
    const [key, ...others] = meant.keys;
    if (key !== undefined && others.length === 0) return this.open(turn, state, { ...forThis, key });
    if (key === undefined || forThis.command === undefined || !mayWaitFor(list, forThis.command))
      return this.openOnly(turn, state, forThis);
    await turn.context.sendActivity(textsOf(turn.context.activity).list.oneByOne);
    return this.open(turn, state, { ...forThis, key, others });
  }

  /** Does something with the only request listed, or asks which one is meant. Decisions are on those that wait for one. */
  private async openOnly(turn: Turn, state: State, forThis: ChosenFor): Promise<DialogTurnResult> {
    const { list, keys } = state;
    if (!mayWaitFor(list, forThis.command))
      return this.page(turn, { ...yours, list: 'approvals' }, { from: 0, chosenFor: forThis });
    const [only = '', ...more] = keys;
    if (more.length === 0 && only !== '') return this.open(turn, state, { ...forThis, key: only });
    await turn.context.sendActivity(textsOf(turn.context.activity).list.whichOne);
    return this.page(turn, list, { from: 0, chosenFor: forThis });
  }

  /** Where messages can be updated, shows at once what was shown a moment ago, and replaces it if it has changed since. */
  private async page(turn: Turn, list: RequestList, shown: PageOptions): Promise<DialogTurnResult> {
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

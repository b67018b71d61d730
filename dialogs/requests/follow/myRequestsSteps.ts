import { LiveCard } from '../../liveCard';
import { asksToWait, readCommand } from '../../reading/readCommand';
import { numbered } from '../../reading/ordinals';
import { normalised } from '../../reading/normalised';
import { replyIn, withoutOpeners, withoutThanks } from '../../reading/replies';
import { saysOfOthers, saysWrongRequest } from '../../reading/otherMeant';
import { asksToRefresh, listWordIn } from '../../reading/listWordIn';
import { mayBeNeed } from '../../reading/wantedThing';
import { commandText, userText } from '../../reading/userInput';
import { wishIn } from '../../reading/wishIn';
import { Dialog, type DialogContext, type DialogTurnResult } from '../../sdk';
import { sessionEndings, type Turn } from '../../sessionDialog';
import { eachOf, listWordOf, textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { cleanText } from '../../untrustedText';
import { meantOfListed, withKeyForPlace } from './whichListed';
import { areJustSent } from '../files/sentFiles';
import { withKeys } from '../normaliseKeys';
import type { ListPage } from './listBehind';
import type { ChosenFor, ListedOptions } from './myRequestsOptions';
import { listAsked } from './listAsked';
import { listInWords } from './listInWords';
import { openRequestsAbout } from './requestsAbout';
import { readLikely } from './requestViews';
import { filtered, mayWaitFor, queryIn, saying, yours } from './requestList';
import { ListPages, type ListState } from './listPages';

export const myRequests = child<MyRequestsSteps>('myRequests', { elsewhere: true, ...sessionEndings });

/**
 * Lists a person's requests page by page, filtered by status, relation or words; a number or a key shows one. Ends with `elsewhere` if no
 * request has the words.
 */
export class MyRequestsSteps extends ListPages {
  /** Whether the person was asked which of those listed something is to be done with. */
  asksWhich({ activeDialog }: DialogContext): boolean {
    const state = activeDialog?.id === this.id ? this.stateIn(activeDialog) : undefined;
    return state?.chosenFor?.command !== undefined;
  }

  protected override async start(turn: Turn, options: ListedOptions): Promise<DialogTurnResult> {
    const { chosenFor, page, isOfAll = false } = options;
    if (page) return this.page(turn, page.list, { from: page.from, chosenFor });
    const asked = await listAsked(turn, options, this.lists);
    if ('elsewhere' in asked) return this.end(turn.dc, { status: 'elsewhere', text: asked.elsewhere });
    if ('request' in asked) return this.open(turn, undefined, asked.request);
    if (asked.told !== undefined) await turn.context.sendActivity(asked.told);
    if (chosenFor && isOfAll) {
      const shown = await this.lists.shown(turn, asked.list, 0);
      const keys = shown.map(({ key }) => key);
      if (keys.length > 0) return this.oneByOne(turn, undefined, chosenFor, keys);
    }
    return this.page(turn, asked.list, { from: 0, said: asked.said, chosenFor });
  }

  protected override async onMessage(turn: Turn, state: ListState): Promise<DialogTurnResult> {
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
    const inWords = await listInWords(turn, list, typed);
    if (inWords?.told !== undefined) await turn.context.sendActivity(inWords.told);
    if (inWords) return this.page(turn, inWords.list, { from: 0, chosenFor });
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

  /** Reads "comment on the second: thanks" or "the one about the fan"; `undefined` if none of the listed requests is meant. */
  private async ofListed(turn: Turn, state: ListState, said: string): Promise<DialogTurnResult | undefined> {
    const { list, keys, from, chosenFor = {} } = state;
    const isDeciding = list.list === 'approvals';
    const meant = await meantOfListed(said, {
      isDeciding,
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
    return this.oneByOne(turn, state, forThis, meant.keys);
  }

  /** Does something with the first of these, and then with each of the others. */
  private async oneByOne(
    turn: Turn,
    before: ListPage | undefined,
    forThis: ChosenFor,
    [key = '', ...others]: readonly string[],
  ): Promise<DialogTurnResult> {
    if (others.length > 0) await turn.context.sendActivity(textsOf(turn.context.activity).list.oneByOne);
    return this.open(turn, before, { ...forThis, key, others });
  }

  /** Does something with the only request listed, or asks which one is meant. Decisions are on those that wait for one. */
  private async openOnly(turn: Turn, state: ListState, forThis: ChosenFor): Promise<DialogTurnResult> {
    const { list, keys } = state;
    if (!mayWaitFor(list, forThis.command))
      return this.page(turn, { ...yours, list: 'approvals' }, { from: 0, chosenFor: forThis });
    const [only = '', ...more] = keys;
    if (more.length === 0 && only !== '') return this.open(turn, state, { ...forThis, key: only });
    await turn.context.sendActivity(textsOf(turn.context.activity).list.whichOne);
    return this.page(turn, list, { from: 0, chosenFor: forThis });
  }
}

import { questionAsked } from '../../../reading/asked';
import { choice } from '../../../choiceDialog';
import type { Sessions } from '../../../logins';
import { normalised } from '../../../reading/normalised';
import { plainMessage } from '../../../plainMessage';
import { askingDialog } from '../../../innermost';
import { readCommand } from '../../../reading/readCommand';
import { decisionOnListed } from '../../../reading/saidOfListed';
import { leavesOut } from '../../../reading/replies';
import { deletesIt } from '../../../reading/wishIn';
import type { DialogContext, DialogTurnResult } from '../../../sdk';
import { SessionDialog, sessionEndings, type Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import { aboutRequest, toldIn, type AboutRequest, type KnownRequests } from './aboutRequest';
import type { Browsed, FindState } from './browseTypes';
import { chooseDesk, offeredBy, offerTypes, openDesk, openGroup, placeNamed } from './browseTypes';
import type { FindTypeOptions } from './findTypeOptions';
import { asideIn, withDetail } from './detail';
import { actionOnNamed } from '../../follow/actionOnNamed';
import { fittingOffer, namesType } from './fittingOffer';
import { withKeys } from '../../normaliseKeys';
import { needIn } from '../../../reading/needIn';
import { offeredAgain } from './offeredAgain';
import { askToTell, commentWith, notTold } from './pendingComment';
import { asksForLast, readRecentTypes } from '../../recentActivity';
import { addsToNeed, completed, keptForLater, type NeedSoFar, needSoFarIn, withMore, withRemark } from './needSoFar';
import { byKey, deskIdIn, elseId, solvedId } from './typeChoices';
import { searchByWords, type SearchedWords, type FoundByWords } from './searchByWords';
import type { Solved, TypeFound } from './typeFound';
import type { TypeFinder } from './typeFinder';
import { agreedWith, foundBy, type SearchedBeside } from './agreedWith';

export const findType = child<FindTypeDialog>('find', {
  found: true,
  solved: true,
  aboutRequest: true,
  ...sessionEndings,
});

/**
 * Finds a request type, either by the person's words across all desks, showing articles that may already help, or by browsing from desk to
 * group to type. Types used recently come first. Ends with `found` and the type, with `solved`, with `aboutRequest`, or with a
 * `SessionEnding`. Needs a `ChoiceDialog` in the same set.
 */
export class FindTypeDialog extends SessionDialog<FindTypeOptions, FindState, TypeFound | Solved | AboutRequest> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly finder: TypeFinder,
  ) {
    super(id, sessions);
  }

  protected override async start(turn: Turn, options: FindTypeOptions): Promise<DialogTurnResult> {
    const { recent, deskId, attachments } = options;
    const words = options.words === undefined ? undefined : needIn(options.words);
    // Whoever says "create a ticket: …" is not talking about the request that is shown.
    const about = words === options.words ? options.about : options.about && { ...options.about, shown: undefined };
    const known: NeedSoFar = { words, hasRead: false, recent, about, attachments };
    if (words !== undefined)
      return this.search(turn, asksForLast(words) ? { ...known, words: undefined } : known, words);
    if (deskId !== undefined) return this.ask(turn, await openDesk(turn, known, deskId));
    const [desks, types] = await Promise.all([
      turn.session.serviceDesk.desks(),
      recent ?? readRecentTypes(turn.session),
    ]);
    const said: NeedSoFar = { ...known, recent: types };
    return this.ask(
      turn,
      types.length === 0 ? await chooseDesk(turn, said, desks) : offerTypes(turn, said, types, desks),
    );
  }

  protected override async goOn(turn: Turn, state: FindState, result: unknown): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const outcome = choice.outcome(result);
    const { said } = state;
    const isNone =
      outcome.status === 'cancelled' ||
      (outcome.status === 'said' && (leavesOut(outcome.text) || deletesIt(outcome.text)));
    const untold = isNone && said.isTold ? said.about?.shown : undefined;
    if (untold) return this.end(turn.dc, await notTold(turn, untold));
    const isLeft = outcome.status === 'cancelled';
    if ((await keptForLater(turn, said, isLeft)) || isLeft) return this.end(turn.dc, { status: 'cancelled' });
    if (outcome.status === 'back') return this.ask(turn, await chooseDesk(turn, said, await serviceDesk.desks()));
    if (isNone) {
      await turn.context.sendActivity(textsOf(turn.context.activity).talk.allRight);
      return this.end(turn.dc, { status: 'cancelled' });
    }
    if (outcome.status === 'said') return this.readText(turn, state, outcome.text);
    const { id } = outcome;
    if (state.step === 'group') return this.ask(turn, await openGroup(turn, said, state.deskId, id));
    const found = foundBy(state, id);
    if (found) return this.end(turn.dc, found);
    if (id === solvedId) return this.end(turn.dc, { status: 'solved' });
    const about = aboutRequest(id, said.about?.shown?.key, said.words);
    if (about)
      return this.end(turn.dc, { status: 'aboutRequest', options: { ...about, attachments: said.attachments } });
    const deskId = deskIdIn(id);
    if (deskId !== undefined) return this.ask(turn, await openDesk(turn, said, deskId));
    const desks = await serviceDesk.desks();
    if (id === elseId && state.others?.length) return this.ask(turn, offerTypes(turn, said, state.others, desks));
    // A comment that the person decided against is not part of a new need.
    const isUntold = said.about?.shown !== undefined && toldIn(said.words ?? '') !== undefined;
    return this.ask(turn, await chooseDesk(turn, isUntold ? { ...said, words: undefined } : said, desks));
  }

  /**
   * Reads what the person says instead of choosing. A question about raising requests is answered, and the same types are offered again; the
   * name of a desk or group narrows the offer to it; anything else is taken as what they need.
   */
  private async readText(turn: Turn, state: FindState, whole: string): Promise<DialogTurnResult> {
    const { said } = state;
    const t = textsOf(turn.context.activity);
    const agreed = agreedWith(state, whole);
    if (agreed?.found) return this.end(turn.dc, agreed.found);
    const text = agreed?.more ?? whole;
    const asked = questionAsked(text);
    if (asked === undefined) {
      const isKey = said.about !== undefined && (await withKeys(turn.session, text)) !== text;
      const beside = isKey ? undefined : commentWith(said, text);
      if (beside?.isPutOff) await turn.context.sendActivity(t.talk.wait);
      if (beside) return this.search(turn, beside.said, beside.words);
      const place = await placeNamed(turn, state, text);
      const named = state.step === 'type' ? state.named : undefined;
      const need = named === undefined ? completed(said.words, needIn(text)) : needIn(text);
      if (!place) return this.search(turn, said, need, { named, agreed: agreed?.perhaps });
      if (place.groupId !== undefined) return this.ask(turn, await openGroup(turn, said, place.deskId, place.groupId));
      return said.words === undefined
        ? this.ask(turn, await openDesk(turn, said, place.deskId))
        : this.search(turn, said, said.words, { deskId: place.deskId });
    }
    await turn.context.sendActivity(plainMessage(t.asked[asked]));
    if (said.words !== undefined) return this.search(turn, said, said.words);
    return this.ask(turn, await chooseDesk(turn, said, await turn.session.serviceDesk.desks()));
  }

  /** Offers types that fit the words, of one desk if given, and articles to read. */
  private async search(
    turn: Turn,
    before: NeedSoFar,
    query: string,
    { deskId, named, agreed }: SearchedBeside = {},
  ): Promise<DialogTurnResult> {
    const offered = (await offeredAgain(turn, before, query)) ?? (await offeredBy(turn, before, query));
    if (offered) return this.ask(turn, offered);
    const { session } = turn;
    const keyed = before.about ? await withKeys(session, query) : query;
    const command = keyed === query ? undefined : readCommand(keyed);
    const { attachments, about } = before;
    // Beside a comment that is on offer, "approve the laptop" is no part of it.
    const mayAct = about !== undefined && (before.words === query || decisionOnListed(keyed) !== undefined);
    const done = command?.kind === 'request' ? command : mayAct && (await actionOnNamed(session, keyed));
    if (done) return this.end(turn.dc, { status: 'aboutRequest', options: { ...done, attachments } });
    const told = await askToTell(turn, before, keyed);
    if (told) return this.ask(turn, told);
    const asked: SearchedWords = { before, query, keyed, deskId };
    const found = await searchByWords(turn, this.finder, asked);
    if (found.askedAfter.clearly !== undefined)
      return this.end(turn.dc, { status: 'aboutRequest', options: { key: found.askedAfter.clearly } });
    const isAlone = found.said.about?.shown === undefined && deskId === undefined;
    const desk = isAlone ? found.desks.find(({ name }) => normalised(name) === normalised(query)) : undefined;
    // A desk's name alone says nothing about what is needed from it.
    if (desk) return this.ask(turn, await openDesk(turn, { ...before, words: undefined }, desk.id));
    return (await this.noteAside(turn, asked, found, { named, agreed })) ?? this.offer(turn, asked, found);
  }

  /** Notes what only adds to the need, or asks about it, and offers the same types again; `undefined` if the words may be a new need. */
  private async noteAside(
    turn: Turn,
    { before, query }: SearchedWords,
    { fitting, isMentioned, unneeded, askedAfter }: FoundByWords,
    { named, agreed }: SearchedBeside,
  ): Promise<DialogTurnResult | undefined> {
    const isOfRequest = isMentioned || unneeded.length > 0 || askedAfter.perhaps.length > 0;
    if (isOfRequest || before.words === undefined) return undefined;
    const aside = asideIn(fitting, query, before.words, named);
    if (!aside) return undefined;
    const words = aside === 'question' ? before.words : withDetail(before.words, query);
    if (agreed && aside === 'detail') return this.end(turn.dc, { ...agreed, said: { ...agreed.said, words } });
    const t = textsOf(turn.context.activity);
    const notNoted = aside === 'question' ? t.find.cannotTell : t.choice.noneOfThese;
    await turn.context.sendActivity(words === before.words ? notNoted : t.find.noted);
    return this.search(turn, { ...before, words }, before.words);
  }

  /** Offers what was found; if that is nothing, notes the words and offers what fitted the earlier ones, or asks for a desk. */
  private async offer(
    turn: Turn,
    { before, query, deskId }: SearchedWords,
    found: FoundByWords,
  ): Promise<DialogTurnResult> {
    const { said, fitting, desks, links, unneeded, askedAfter } = found;
    const t = textsOf(turn.context.activity);
    const shown = said.about?.shown;
    const known: KnownRequests = {
      comment: shown?.mayComment ? { ...shown, words: said.words } : undefined,
      unneeded,
      askedAfter: namesType(fitting, query) ? [] : askedAfter.perhaps,
    };
    const { types, question, ...offer } = fittingOffer(t, fitting, desks, links, known);
    const isUnsure = fitting.isGuess || (!fitting.isCertain && types.length < 2);
    // Of the desk that the person has named, all is better than a guess.
    if (isUnsure && deskId !== undefined) return this.ask(turn, await openDesk(turn, said, deskId));
    const isMore = fitting.isGuess && addsToNeed(before, query);
    if ((question.choices?.length === 0 || isMore) && links.length === 0) {
      // "It is urgent" finds nothing by itself, or only a guess: note it, and offer again what fitted the earlier words.
      if (before.words !== undefined && query !== withMore(before, query)) {
        const words = withRemark(before.words, query);
        await turn.context.sendActivity(words === before.words ? t.choice.noneOfThese : t.find.noted);
        return this.search(turn, { ...said, words }, words);
      }
      return this.ask(turn, await chooseDesk(turn, { ...said, foundNothing: true }, desks, t.find.nothingFits));
    }
    const state: FindState = { step: 'type', types: byKey(types), values: fitting.values, said, ...offer };
    return this.ask(turn, { state, question });
  }

  private async ask(turn: Turn, browsed: Browsed): Promise<DialogTurnResult> {
    if ('nothing' in browsed) {
      await turn.context.sendActivity(plainMessage(browsed.nothing));
      return this.end(turn.dc, { status: 'failed' });
    }
    const { state, question } = browsed;
    const agreed = question.choices?.find(({ means = [] }) => means.includes('yes'))?.id;
    this.keep(turn.dc, state.step === 'type' ? { ...state, agreed } : state);
    return choice.begin(turn.dc, question);
  }
}

/** What has been said so far, while a type is being looked for. */
export function saidToFind(dc: DialogContext): NeedSoFar | undefined {
  return needSoFarIn(askingDialog(dc, findType.id));
}

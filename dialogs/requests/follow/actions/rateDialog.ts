import { choice, type ChoiceOutcome } from '../../../choiceDialog';
import {
  asRating,
  calledAs,
  explainedIn,
  ratingIn,
  ratingToldIn,
  starsOf,
  writtenAs,
  type Explained,
  type Given,
} from '../../../reading/ratings';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { spokenIn, textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import { unchanged } from '../requestViews';
import type { ShowRequestOptions } from '../showRequestOptions';
import { noComment, type Remarked } from './remarked';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

type State =
  | { readonly step: 'rating'; readonly key: string; readonly given?: Given }
  | ({ readonly step: 'comment'; readonly key: string; readonly rating: number } & Remarked);

export const rate = child<RateDialog>('rate', requestActionStatuses);

interface RateOptions extends RequestActionOptions {
  /** Why the rating was not sent, or may not have been: asks again, with the rating if a reason was given for it. */
  readonly failed?: string;
  readonly said?: Explained | undefined;
  /** The rating, if it was given at once: sent without asking. */
  readonly given?: Given | undefined;
  /** The rating that words, `why`, may have told: asked about, and sent by a yes. */
  readonly told?: Explained | undefined;
}

/** Asks how satisfied the reporter is, sends that at once, and then asks for the reason. */
export class RateDialog extends RequestAction<State, RateOptions> {
  protected override async start(
    turn: Turn,
    { key, failed, said, given, told }: RateOptions,
  ): Promise<DialogTurnResult> {
    if (failed !== undefined && said) {
      const { rating, why } = said;
      return this.explain(turn, { step: 'comment', key, rating }, { status: 'said', text: why }, failed);
    }
    if (failed !== undefined) return this.ask(turn, key, failed);
    const { session } = turn;
    const { request: t } = textsOf(turn.context.activity);
    const shown = await this.shown(turn, key);
    const { statusCategory, reporterId } = shown.request ?? (await session.serviceDesk.request(key));
    if (statusCategory !== 'done') return this.done(turn, t.rateLater(key));
    if (reporterId !== session.account.accountId) return this.done(turn, t.rateOthers(key));
    if (!given) return this.ask(turn, key, undefined, told);
    this.keep(turn.dc, { step: 'rating', key });
    const { rating, why } = given;
    const outcome =
      why === undefined ? { status: 'chosen', id: String(rating) } : { status: 'said', text: asRating(given) };
    return this.goOn(turn, { step: 'rating', key }, outcome);
  }

  private ask({ dc, context }: Turn, key: string, done?: string, told?: Explained): Promise<DialogTurnResult> {
    const texts = textsOf(context.activity);
    const { request: t } = texts;
    this.keep(dc, { step: 'rating', key });
    return choice.begin(dc, {
      ...(done === undefined ? {} : { done }),
      question: t.rateQuestion(key),
      facts: told ? [{ name: texts.find.youWrote, value: `${told.why} (${starsOf(told.rating)})` }] : [],
      acceptsRemarks: true,
      isOfRequest: true,
      choices: t.ratings.map((name, index) => ({
        id: String(index + 1),
        means: index + 1 === told?.rating ? ['yes'] : [],
        name: `${starsOf(index + 1)} ${name}`,
        alsoCalled: [
          name,
          ...writtenAs(index + 1),
          ...calledAs(index + 1),
          ...(spokenIn(texts).cardinals[index] ?? []),
        ],
      })),
    });
  }

  protected override again(state: State): ShowRequestOptions {
    const given = state.step === 'rating' ? state.given : explainedBy(state);
    return { key: state.key, command: 'rate', text: given && asRating(given) };
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    const other = state.step === 'rating' ? this.otherSaid(turn, state, outcome) : undefined;
    if (other) return other;
    try {
      return await (state.step === 'rating'
        ? this.takeRating(turn, state.key, outcome)
        : this.takeReason(turn, state, outcome));
    } catch (error) {
      const { key } = state;
      const said = explainedBy(state) ?? (outcome.status === 'said' ? explainedIn(outcome.text) : undefined);
      return rate.replace(turn.dc, { key, said, failed: this.failed(turn, error) });
    }
  }

  private async takeRating(turn: Turn, key: string, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const t = textsOf(turn.context.activity);
    const text = outcome.status === 'said' ? outcome.text : undefined;
    const told = text === undefined ? undefined : ratingToldIn(text, t.request.ratings);
    const explained = text === undefined || told !== undefined ? undefined : explainedIn(text);
    const rating = explained?.rating ?? told ?? (outcome.status === 'chosen' ? Number(outcome.id) : undefined);
    if (rating === undefined)
      return text === undefined
        ? this.end(turn.dc, { status: 'cancelled' })
        : this.ask(turn, key, t.choice.noneOfThese);
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    this.keep(turn.dc, { step: 'rating', key, given: explained ?? { rating } });
    if (!explained) return this.rate(turn, key, rating);
    await this.beside(turn, key, turn.session.serviceDesk.giveFeedback(key, rating));
    return this.explain(turn, { step: 'comment', key, rating }, { status: 'said', text: explained.why });
  }

  /** The reason may be another rating instead. */
  private async takeReason(
    turn: Turn,
    state: Extract<State, { step: 'comment' }>,
    outcome: ChoiceOutcome,
  ): Promise<DialogTurnResult> {
    const rating = outcome.status === 'said' ? ratingIn(outcome.text) : undefined;
    if (rating === undefined) return this.explain(turn, state, outcome);
    const { ratings } = textsOf(turn.context.activity).request;
    return this.rate(turn, state.key, rating, `${starsOf(rating)} ${ratings[rating - 1] ?? ''}`);
  }

  /** Takes the reason for a rating; it is shown before it is sent. */
  private explain(
    turn: Turn,
    state: Extract<State, { step: 'comment' }>,
    outcome: ChoiceOutcome,
    done?: string,
  ): Promise<DialogTurnResult> {
    const { key, rating } = state;
    const { serviceDesk } = turn.session;
    const t = textsOf(turn.context.activity);
    const { rateWithReason, yesRateWith } = t.request;
    const asked = {
      done,
      question: rateWithReason(key),
      yes: yesRateWith,
      means: ['back', 'cancel'],
      isOptional: true,
    } as const;
    return this.remarked(turn, state, outcome, asked, async (said) => {
      const why = said?.text;
      // Sends the same rating again with the reason: Atlassian keeps the last one.
      if (why !== undefined) await this.beside(turn, key, serviceDesk.giveFeedback(key, rating, why));
      return this.done(turn, t.request.rated(key), unchanged);
    });
  }

  private async rate(turn: Turn, key: string, rating: number, done?: string): Promise<DialogTurnResult> {
    const t = textsOf(turn.context.activity);
    await this.beside(turn, key, turn.session.serviceDesk.giveFeedback(key, rating));
    this.keep(turn.dc, { step: 'comment', key, rating });
    return choice.begin(turn.dc, {
      ...(done === undefined ? {} : { done }),
      question: t.request.rateWhy,
      buttons: [noComment(t)],
      acceptsText: true,
    });
  }
}

/** The rating and reason that were to be sent. */
function explainedBy(state: State): Explained | undefined {
  return state.step === 'rating' || state.remark === undefined
    ? undefined
    : { rating: state.rating, why: state.remark };
}

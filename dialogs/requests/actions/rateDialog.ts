import { choice, type ChoiceOutcome } from '../../choiceDialog';
import { readCorrection } from '../../reading/correcting';
import { numbered } from '../../reading/ordinals';
import { isFiller, normalised, wordByWord } from '../../reading/normalised';
import { withoutThanks } from '../../reading/replies';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { around, outOf, ratingOf, spokenIn, textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { commandText } from '../../reading/userInput';
import { unchanged } from '../requestViews';
import {
  noComment,
  RequestAction,
  requestActionStatuses,
  type Remarked,
  type RequestActionOptions,
} from './requestAction';

type State =
  | { readonly step: 'rating'; readonly key: string }
  | ({ readonly step: 'comment'; readonly key: string; readonly rating: number } & Remarked);

export const rate = child<RateDialog>('rate', requestActionStatuses);

interface RateOptions extends RequestActionOptions {
  /** Why the rating was not sent, or may not have been: asks again, with the rating if a reason was given for it. */
  readonly failed?: string;
  readonly said?: Explained | undefined;
}

interface Explained {
  readonly rating: number;
  readonly why: string;
}

/** Asks how satisfied the reporter is, sends that at once, and then asks for the reason. */
export class RateDialog extends RequestAction<State, RateOptions> {
  protected override async start(turn: Turn, { key, failed, said }: RateOptions): Promise<DialogTurnResult> {
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
    return this.ask(turn, key);
  }

  private ask({ dc, context }: Turn, key: string, done?: string): Promise<DialogTurnResult> {
    const texts = textsOf(context.activity);
    const { request: t } = texts;
    this.keep(dc, { step: 'rating', key });
    return choice.begin(dc, {
      ...(done === undefined ? {} : { done }),
      question: t.rateQuestion(key),
      acceptsRemarks: true,
      choices: t.ratings.map((name, index) => ({
        id: String(index + 1),
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

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    try {
      return await this.hear(turn, state, outcome);
    } catch (error) {
      const { key } = state;
      return rate.replace(turn.dc, { key, said: explainedBy(state, outcome), failed: this.failed(turn, error) });
    }
  }

  private async hear(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const t = textsOf(turn.context.activity);
    const { key } = state;
    if (state.step === 'rating') {
      const rated = outcome.status === 'said' ? ratingToldIn(outcome.text, t.request.ratings) : undefined;
      const explained = outcome.status === 'said' && rated === undefined ? explainedIn(outcome.text) : undefined;
      if (outcome.status === 'said' && rated === undefined && !explained)
        return this.ask(turn, key, t.choice.noneOfThese);
      if (outcome.status !== 'chosen' && rated === undefined && !explained)
        return this.end(turn.dc, { status: 'cancelled' });
      if (!(await this.isFirst(turn))) return this.doneBefore(turn);
      if (!explained) return this.rate(turn, key, rated ?? Number(outcome.status === 'chosen' && outcome.id));
      await this.beside(turn, key, serviceDesk.giveFeedback(key, explained.rating));
      const said = { status: 'said', text: explained.why } as const;
      return this.explain(turn, { step: 'comment', key, rating: explained.rating }, said);
    }
    const other = outcome.status === 'said' ? ratingIn(outcome.text) : undefined;
    if (other !== undefined)
      return this.rate(turn, key, other, `${starsOf(other)} ${t.request.ratings[other - 1] ?? ''}`);
    return this.explain(turn, state, outcome);
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
function explainedBy(state: State, outcome: ChoiceOutcome): Explained | undefined {
  if (state.step === 'rating') return outcome.status === 'said' ? explainedIn(outcome.text) : undefined;
  return state.remark === undefined ? undefined : { rating: state.rating, why: state.remark };
}

const stars = [1, 2, 3, 4, 5];

function starsOf(rating: number): string {
  return '★'.repeat(rating);
}

/** Ratings as people write them; U+FE0F asks for the star as an emoji. */
function writtenAs(rating: number): readonly string[] {
  return [
    ...['★', '⭐', '⭐\uFE0F'].map((star) => star.repeat(rating)),
    `${rating}点`,
    ...['/', ...[...outOf.keys()].map((between) => ` ${between} `)].map((between) => `${rating}${between}5`),
  ];
}

/** Words for a rating: "terrible" is one star. */
function calledAs(rating: number): readonly string[] {
  return [...ratingOf].flatMap(([said, of]) => (of === rating ? [said] : []));
}

const longestRating = 40;

/** The rating and the reason in "3 stars, took too long" or "terrible because …". */
function explainedIn(text: string): Explained | undefined {
  for (const { 0: between, index } of text.slice(0, longestRating).matchAll(/[,;:.!–、،。]? ?/gu)) {
    const rating = index === 0 ? undefined : ratingSaid(text.slice(0, index));
    const behind = text.slice(index + between.length).trim();
    // "4.5" is no rating of 4.
    if (/^[^ ]$/u.test(between) && /^\p{N}/u.test(text.slice(index + 1))) continue;
    const [first = ''] = behind.split(' ', 1);
    const isBecause = around.because.has(commandText(first));
    const why = isBecause ? behind.slice(first.length).trim() : behind;
    if (rating !== undefined && why !== '' && (isBecause || /^[^ ]/.test(between))) return { rating, why };
  }
  return undefined;
}

/** The rating in "it was terrible" or "I am satisfied", if nothing else is said. */
function ratingToldIn(text: string, names: readonly string[]): number | undefined {
  const words = wordByWord(withoutThanks(normalised(text).replace(/(?:でした|です)$/u, '')));
  const told = words.findIndex((word) => !isFiller(word));
  const rest = words.slice(Math.max(0, told)).join(' ');
  const place = names.findIndex((name) => normalised(name) === rest);
  return told < 0 ? undefined : (ratingOf.get(rest) ?? (place < 0 ? undefined : place + 1));
}

function ratingSaid(text: string): number | undefined {
  const said = withoutThanks(commandText(text));
  return stars.find((rating) => writtenAs(rating).includes(said)) ?? ratingOf.get(said) ?? numbered(said, stars);
}

/** A corrected rating: "no, I meant 5", "★★★★". "Terrible" alone is a reason, not a rating. */
function ratingIn(text: string): number | undefined {
  const { value, isOpened } = readCorrection(text);
  const said = withoutThanks(commandText(value).replaceAll(',', ''));
  const written = stars.find((rating) => writtenAs(rating).includes(said));
  return written ?? (isOpened ? (ratingOf.get(said) ?? numbered(said, stars)) : undefined);
}

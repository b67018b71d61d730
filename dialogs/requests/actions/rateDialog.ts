import { choice } from '../../choiceDialog';
import { readCorrection } from '../../correcting';
import { numbered } from '../../ordinals';
import { withoutThanks } from '../../replies';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { outOf, ratingOf, spokenIn, textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { commandText } from '../../userInput';
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

/** Asks how satisfied the reporter is and tells Atlassian at once; the reason is asked for afterwards. */
export class RateDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const { session, dc } = turn;
    const texts = textsOf(turn.context.activity);
    const { request: t } = texts;
    const shown = await this.shown(turn, key);
    const { statusCategory, reporterId } = shown.request ?? (await session.serviceDesk.request(key));
    if (statusCategory !== 'done') return this.done(turn, t.rateLater(key));
    if (reporterId !== session.account.accountId) return this.done(turn, t.rateOthers(key));
    this.keep(dc, { step: 'rating', key });
    return choice.begin(dc, {
      question: t.rateQuestion(key),
      choices: t.ratings.map((name, index) => ({
        id: String(index + 1),
        name: `${starsOf(index + 1)} ${name}`,
        alsoCalled: [...writtenAs(index + 1), ...calledAs(index + 1), ...(spokenIn(texts).cardinals[index] ?? [])],
      })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const outcome = choice.outcome(result);
    const t = textsOf(turn.context.activity);
    const { key } = state;
    if (state.step === 'rating') {
      if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
      if (!(await this.isFirst(turn))) return this.doneBefore(turn);
      return this.rate(turn, key, Number(outcome.id));
    }
    const other = outcome.status === 'said' ? ratingIn(outcome.text) : undefined;
    if (other !== undefined)
      return this.rate(turn, key, other, `${starsOf(other)} ${t.request.ratings[other - 1] ?? ''}`);
    const { rateWithReason, yesRateWith } = t.request;
    const asked = { question: rateWithReason(key), yes: yesRateWith, means: ['back', 'cancel'] } as const;
    return this.remarked(turn, state, outcome, asked, async (why) => {
      // The same rating once more, with the reason: Atlassian keeps the last.
      if (why !== undefined) await this.beside(turn, key, serviceDesk.giveFeedback(key, state.rating, why));
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

function starsOf(rating: number): string {
  return '★'.repeat(rating);
}

/** As people write them; a star may be asked to be a picture. */
function writtenAs(rating: number): readonly string[] {
  return [
    ...['★', '⭐', '⭐\uFE0F'].map((star) => star.repeat(rating)),
    ...['/', ...[...outOf.keys()].map((between) => ` ${between} `)].map((between) => `${rating}${between}5`),
  ];
}

/** "Terrible" is one star. */
function calledAs(rating: number): readonly string[] {
  return [...ratingOf].flatMap(([said, stars]) => (stars === rating ? [said] : []));
}

/** What somebody says to be their rating instead: "no, I meant 5", "★★★★". "Terrible" alone says why. */
function ratingIn(text: string): number | undefined {
  const { value, isOpened } = readCorrection(text);
  const all = [1, 2, 3, 4, 5];
  const said = withoutThanks(commandText(value).replaceAll(',', ''));
  const written = all.find((rating) => writtenAs(rating).includes(said));
  return written ?? (isOpened ? (ratingOf.get(said) ?? numbered(said, all)) : undefined);
}

import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { unchanged } from '../requestViews';
import { noComment, RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

type State =
  | { readonly step: 'rating'; readonly key: string }
  | { readonly step: 'comment'; readonly key: string; readonly rating: number };

export const rate = child<RateDialog>('rate', requestActionStatuses);

/** Asks how satisfied the reporter is and tells Atlassian at once; the reason is asked for afterwards. */
export class RateDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const { session, dc } = turn;
    const { request: t } = textsOf(turn.context.activity);
    const shown = await this.shown(turn, key);
    const { statusCategory, reporterId } = shown.request ?? (await session.serviceDesk.request(key));
    if (statusCategory !== 'done') return this.done(turn, t.rateLater(key));
    if (reporterId !== session.account.accountId) return this.done(turn, t.rateOthers(key));
    this.keep(dc, { step: 'rating', key });
    return choice.begin(dc, {
      question: t.rateQuestion(key),
      choices: t.ratings.map((name, index) => ({ id: String(index + 1), name: `${'★'.repeat(index + 1)} ${name}` })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const outcome = choice.outcome(result);
    const t = textsOf(turn.context.activity);
    const { key } = state;
    if (state.step === 'rating') {
      if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
      const rating = Number(outcome.id);
      if (!(await this.isFirst(turn))) return this.doneBefore(turn);
      await this.beside(turn, key, serviceDesk.giveFeedback(key, rating));
      this.keep(turn.dc, { step: 'comment', key, rating });
      return choice.begin(turn.dc, {
        question: t.request.rateWhy,
        buttons: [noComment(t)],
        acceptsText: true,
      });
    }
    // The same rating once more, with the reason: Atlassian keeps the last.
    if (outcome.status === 'said')
      await this.beside(turn, key, serviceDesk.giveFeedback(key, state.rating, outcome.text));
    return this.done(turn, t.request.rated(key), unchanged);
  }
}

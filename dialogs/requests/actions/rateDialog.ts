import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { noComment, RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

type State =
  | { readonly step: 'rating'; readonly key: string }
  | { readonly step: 'comment'; readonly key: string; readonly rating: number };

const ratings = ['very dissatisfied', 'dissatisfied', 'neither', 'satisfied', 'very satisfied'];

export const rate = child<RateDialog>('rate', requestActionStatuses);

/** Asks how satisfied the reporter is, and tells Atlassian. */
export class RateDialog extends RequestAction<State> {
  protected override async start({ dc }: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'rating', key });
    return choice.begin(dc, {
      question: `How satisfied are you with how ${key} was dealt with?`,
      choices: ratings.map((name, index) => ({ id: String(index + 1), name: `${'★'.repeat(index + 1)} ${name}` })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    if (outcome.status === 'cancelled') return this.end(turn.dc, outcome);
    const { key } = state;
    if (state.step === 'rating') {
      if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
      this.keep(turn.dc, { step: 'comment', key, rating: Number(outcome.id) });
      return choice.begin(turn.dc, {
        question: 'Would you like to say why?',
        buttons: [noComment],
        acceptsText: true,
      });
    }
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const comment = outcome.status === 'said' ? outcome.text : undefined;
    await turn.session.serviceDesk.giveFeedback(key, state.rating, comment);
    return this.done(turn, `Thank you for rating ${key}.`);
  }
}

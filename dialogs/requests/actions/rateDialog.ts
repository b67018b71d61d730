import type { ChoiceOutcome } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { RequestAction, type RequestActionOptions } from './requestAction';

interface State extends RequestActionOptions {
  readonly rating?: number;
}

const ratings = ['very dissatisfied', 'dissatisfied', 'neither', 'satisfied', 'very satisfied'];

/** Asks how satisfied the reporter is, and tells Atlassian. */
export class RateDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key = '' }: Partial<RequestActionOptions>): Promise<DialogTurnResult> {
    this.keep(turn, { key });
    return turn.dc.beginDialog('choice', {
      question: `How satisfied are you with how ${key} was dealt with?`,
      choices: ratings.map((name, index) => ({ id: String(index + 1), name: `${'★'.repeat(index + 1)} ${name}` })),
    });
  }

  protected override async goOn(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { key, rating } = state;
    if (outcome.status === 'cancelled') return this.end(turn, 'cancelled');
    if (rating === undefined) {
      this.keep(turn, { key, rating: outcome.status === 'chosen' ? Number(outcome.id) : 0 });
      return turn.dc.beginDialog('choice', {
        question: 'Would you like to say why?',
        buttons: [{ id: 'none', name: 'No comment' }],
        acceptsText: true,
        messageId: outcome.messageId,
      });
    }
    if (!(await this.isFirst(turn))) return this.end(turn, 'cancelled');
    await turn.session.serviceDesk.giveFeedback(key, rating, outcome.status === 'said' ? outcome.text : undefined);
    return this.done(turn, `Thank you for rating ${key}.`);
  }
}

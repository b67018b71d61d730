import type { ChoiceOutcome } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { RequestAction, type RequestActionOptions } from './requestAction';

interface State extends RequestActionOptions {
  /** Names by transition id. */
  readonly names: Readonly<Record<string, string>>;
  readonly transition?: string;
}

/** Takes a request through one of the transitions that are open to the person, with a comment if they like. */
export class MoveDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key = '' }: Partial<RequestActionOptions>): Promise<DialogTurnResult> {
    const transitions = await turn.session.serviceDesk.transitions(key);
    if (transitions.length === 0) return this.done(turn, `There is nothing you can change about the status of ${key}.`);
    this.keep(turn, { key, names: Object.fromEntries(transitions.map(({ id, name }) => [id, name])) });
    return turn.dc.beginDialog('choice', { question: `What should happen to ${key}?`, choices: transitions });
  }

  protected override async goOn(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { key, names, transition } = state;
    if (outcome.status === 'cancelled') return this.end(turn, 'cancelled');
    if (transition === undefined) {
      if (outcome.status !== 'chosen') return this.end(turn, 'cancelled');
      this.keep(turn, { ...state, transition: outcome.id });
      return turn.dc.beginDialog('choice', {
        question: `${names[outcome.id] ?? ''}: would you like to say something about it?`,
        buttons: [{ id: 'none', name: 'No comment' }],
        acceptsText: true,
        messageId: outcome.messageId,
      });
    }
    if (!(await this.isFirst(turn))) return this.end(turn, 'cancelled');
    await turn.session.serviceDesk.transition(key, transition, outcome.status === 'said' ? outcome.text : undefined);
    return this.done(turn, `Done: ${key}, ${names[transition] ?? ''}.`);
  }
}

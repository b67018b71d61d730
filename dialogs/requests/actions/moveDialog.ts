import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { noComment, RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

type State =
  /** `names`: by transition id. */
  | { readonly step: 'transition'; readonly key: string; readonly names: Readonly<Record<string, string>> }
  | { readonly step: 'comment'; readonly key: string; readonly transition: string; readonly name: string };

export const move = child<MoveDialog>('move', requestActionStatuses);

/** Takes a request through one of the transitions that are open to the person, with a comment if they like. */
export class MoveDialog extends RequestAction<State> {
  protected override async start(turn: Turn, { key }: RequestActionOptions): Promise<DialogTurnResult> {
    const transitions = await turn.session.serviceDesk.transitions(key);
    if (transitions.length === 0) return this.done(turn, `There is nothing you can change about the status of ${key}.`);
    const names = Object.fromEntries(transitions.map(({ id, name }) => [id, name]));
    this.keep(turn.dc, { step: 'transition', key, names });
    return choice.begin(turn.dc, { question: `What should happen to ${key}?`, choices: transitions });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    if (outcome.status === 'cancelled') return this.end(turn.dc, outcome);
    const { key } = state;
    if (state.step === 'transition') {
      if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
      const name = state.names[outcome.id] ?? '';
      this.keep(turn.dc, { step: 'comment', key, transition: outcome.id, name });
      return choice.begin(turn.dc, {
        question: `${name}: would you like to say something about it?`,
        buttons: [noComment],
        acceptsText: true,
      });
    }
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const comment = outcome.status === 'said' ? outcome.text : undefined;
    await turn.session.serviceDesk.transition(key, state.transition, comment);
    return this.done(turn, `Done: ${key}, ${state.name}.`);
  }
}

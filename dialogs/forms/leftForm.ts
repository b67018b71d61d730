import type { TurnContext } from '../sdk';
import type { Draft } from './draft';

/** What was made of a form: answers, and the options and people that were found for them. */
export type Left = Pick<Draft, 'answers' | 'form' | 'people'>;

const key = Symbol('what was made of a form that was left');

const untaken = Symbol('a form was left whose client sent nothing of what was typed');

export function leftOf({ answers, form, people }: Draft): Left {
  return { answers, form, people };
}

export function leaveForm(context: TurnContext, draft: Draft): void {
  context.turnState.set(key, leftOf(draft));
}

/** What was made of the form that ended in this turn. */
export function formLeft(context: TurnContext): Left | undefined {
  return context.turnState.get<Left | undefined>(key);
}

/** The client has sent nothing of what may have been typed. */
export function leaveUntaken(context: TurnContext): void {
  context.turnState.set(untaken, true);
}

/** Whether that was in this turn. */
export function isLeftUntaken(context: TurnContext): boolean {
  return context.turnState.has(untaken);
}

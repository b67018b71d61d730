import type { TurnContext } from '../sdk';
import type { Draft } from './draft';

/** What a form leaves behind: answers, and the options and people found for them. */
export type Left = Pick<Draft, 'answers' | 'form' | 'people'>;

const key = Symbol('what was made of a form that was left');

const untaken = Symbol('a form was left whose client sent nothing of what was typed');

export function leftOf({ answers, form, people }: Draft): Left {
  return { answers, form, people };
}

export function leaveForm(context: TurnContext, draft: Draft): void {
  context.turnState.set(key, leftOf(draft));
}

/** What the form that ended in this turn left behind. */
export function formLeft(context: TurnContext): Left | undefined {
  return context.turnState.get<Left | undefined>(key);
}

/** Notes that the client sent none of what may have been typed. */
export function leaveUntaken(context: TurnContext): void {
  context.turnState.set(untaken, true);
}

/** Whether `leaveUntaken` was called in this turn. */
export function isLeftUntaken(context: TurnContext): boolean {
  return context.turnState.has(untaken);
}

import { isCancel } from '../commands';
import { ActivityTypes, type Activity } from '../sdk';

/** The invoke in which Teams hands over what the sign-in page gave it. */
const verifyState = 'signin/verifyState';
const sixDigits = /^\d{6}$/;

/** The code an activity carries: a message of exactly six digits, or what Teams hands over. */
export function codeIn({ type, name, text, value }: Activity): string | undefined {
  if (type === ActivityTypes.Invoke) {
    const state = name === verifyState ? stateIn(value) : undefined;
    return state !== undefined && sixDigits.test(state) ? state : undefined;
  }
  const trimmed = type === ActivityTypes.Message ? text?.trim() : undefined;
  return trimmed !== undefined && sixDigits.test(trimmed) ? trimmed : undefined;
}

/** The word, or Teams' report that its pop-up was closed. */
export function isGivenUp(activity: Activity): boolean {
  const { type, name, value } = activity;
  if (isCancel(activity)) return true;
  return type === ActivityTypes.Invoke && name === verifyState && stateIn(value) === 'CancelledByUser';
}

function stateIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('state' in value)) return undefined;
  return typeof value.state === 'string' ? value.state : undefined;
}

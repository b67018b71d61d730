import { isCancel } from '../commands';
import { leavesOut } from '../replies';
import { ActivityTypes, type Activity } from '../sdk';
import { beforeCode } from '../texts/languages';
import { commandText, userText } from '../userInput';

/** The invoke in which Teams hands over what the sign-in page gave it. */
const verifyState = 'signin/verifyState';
const sixDigits = /^\d{6}$/;
/** As people type and read it, in two or three groups, with what stands before it. */
const typedCode = /^([^\d]{0,40})((?:\d[ -]?){5}\d)$/;

/**
 * The code an activity carries: a message of six digits, with spaces or hyphens between them and at most such words before
 * them as "my code is"; or what Teams hands over.
 */
export function codeIn(activity: Activity): string | undefined {
  const { type, text, value } = activity;
  if (type === ActivityTypes.Invoke) {
    const state = isVerifyState(activity) ? stateIn(value) : undefined;
    return state !== undefined && sixDigits.test(state) ? state : undefined;
  }
  const [, before = '', typed] = (type === ActivityTypes.Message && typedCode.exec(commandText(text ?? ''))) || [];
  const isSaid = before === '' || beforeCode.has(commandText(before.trim().replace(/ ?[:=]$/, '')));
  return isSaid ? typed?.replace(/[ -]/g, '') : undefined;
}

/** A word for it, "no" among them, or Teams' report that its pop-up was closed. */
export function isGivenUp(activity: Activity): boolean {
  return (
    isCancel(activity) ||
    leavesOut(userText(activity)) ||
    (isVerifyState(activity) && stateIn(activity.value) === 'CancelledByUser')
  );
}

export function isVerifyState({ type, name }: Activity): boolean {
  return type === ActivityTypes.Invoke && name === verifyState;
}

function stateIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('state' in value)) return undefined;
  return typeof value.state === 'string' ? value.state : undefined;
}

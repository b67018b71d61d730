import { isCancel } from '../reading/commands';
import { leavesOut } from '../reading/replies';
import { ActivityTypes, type Activity } from '../sdk';
import { beforeCode, courtesies } from '../texts/languages';
import { type Meanings } from '../texts/meanings';
import { commandText, userText } from '../reading/userInput';

/** The invoke in which Teams hands over what the sign-in page gave it. */
const verifyState = 'signin/verifyState';
const sixDigits = /^\d{6}$/;
/** As people type, read and paste it, in two or three groups, with what stands around it. */
const typedCode = /^(\D{0,40})((?:\d[\s\p{Pd}−ー.,]{0,3}){5}\d)(\D{0,40})$/u;

/**
 * The code an activity carries: a message of six digits, with spaces or hyphens between them, at most such words before them as
 * "my code is", and behind them as "thanks"; or what Teams hands over.
 */
export function codeIn(activity: Activity): string | undefined {
  const { type, text, value } = activity;
  if (type === ActivityTypes.Invoke) {
    const state = isVerifyState(activity) ? stateIn(value) : undefined;
    return state !== undefined && sixDigits.test(state) ? state : undefined;
  }
  if (type !== ActivityTypes.Message) return undefined;
  const [, before = '', typed, behind = ''] = typedCode.exec(commandText(text ?? '')) ?? [];
  const isSaid = isOneOf(beforeCode, before) && isOneOf(courtesies, behind);
  return isSaid ? typed?.replaceAll(/\D/g, '') : undefined;
}

/** Whatever marks are around the words: quotes, brackets, what was bold on the page. */
function isOneOf(known: Meanings<true>, words: string): boolean {
  const [bare] = /\p{L}(?:.*\p{L})?/su.exec(words) ?? [];
  return bare === undefined || known.has(bare);
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

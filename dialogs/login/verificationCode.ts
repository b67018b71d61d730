import { isCancel } from '../reading/commands';
import { leavesOut, replyIn } from '../reading/replies';
import { slot } from '../outermost';
import { ActivityTypes, type Activity, type DialogContext } from '../sdk';
import { answerInvoke } from './answerInvoke';
import { beforeCode, courtesies } from '../texts/languages';
import { commandText, userText } from '../reading/userInput';

/** The invoke with which Teams hands over what the sign-in page gave it. */
const verifyState = 'signin/verifyState';
const sixDigits = /^\d{6}$/;
/** As people type or paste it: in two or three groups, with a few words around it. */
const typedCode = /^(\D{0,40})((?:\d[\s\p{Pd}−ー.,]{0,3}){5}\d)(\D{0,40})$/u;

/**
 * The code in an activity: a message of six digits, possibly with spaces or hyphens between them, words like "my code is" or "ok" before them
 * and words like "thanks" after them; or what Teams hands over.
 */
export function codeIn(activity: Activity): string | undefined {
  const { type, value } = activity;
  if (type === ActivityTypes.Invoke) {
    const state = isVerifyState(activity) ? stateIn(value) : undefined;
    return state !== undefined && sixDigits.test(state) ? state : undefined;
  }
  if (type !== ActivityTypes.Message) return undefined;
  const [, before = '', typed, behind = ''] = typedCode.exec(commandText(userText(activity))) ?? [];
  const [opening, ending] = [bareWords(before), bareWords(behind)];
  const reply = replyIn(opening);
  const isAgreed = opening === '' || reply === 'yes' || reply === 'done';
  const isSaid = isAgreed || beforeCode.has(opening) || courtesies.has(opening);
  return isSaid && (ending === '' || courtesies.has(ending)) ? typed?.replaceAll(/\D/g, '') : undefined;
}

/** Without marks around the words: quotes, brackets, bold copied from the page. */
function bareWords(words: string): string {
  return /\p{L}(?:.*\p{L})?/su.exec(words)?.[0] ?? '';
}

/** Whether the person gives up: in words, "no" among them, or by closing the pop-up, which Teams reports. */
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

/** Whether the code was accepted, and nothing has been said since. */
export const codeTaken = slot<true>('isCodeTaken');

/**
 * Whether this turn only repeats the code just accepted, with nothing else said in between: people and channels send things twice. Answers
 * the invoke from Teams.
 */
export async function isRepeatedCode(dc: DialogContext): Promise<boolean> {
  const { context } = dc;
  if (codeIn(context.activity) === undefined) {
    if (context.activity.type === ActivityTypes.Message) codeTaken.set(dc, undefined);
    return false;
  }
  if (codeTaken.get(dc) !== true) return false;
  await answerInvoke(context, 200);
  return true;
}

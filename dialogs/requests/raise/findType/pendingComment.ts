import { isQuestion } from '../../../reading/asked';
import { saysWrongRequest, otherMeant } from '../../../reading/otherMeant';
import { replacementIn, takesBack } from '../../../reading/selfCorrection';
import { plainMessage } from '../../../plainMessage';
import type { Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { wishIn } from '../../../reading/wishIn';
import { tellsLittle } from '../../../reading/wordsIn';
import { commentQuestion, toldIn, type AboutRequest } from './aboutRequest';
import type { Browsed } from './browseTypes';
import type { ShownRequest } from '../createRequestOptions';
import { mentionedRequest } from './mentionedRequest';
import { longestWords } from '../prefill';
import type { NeedSoFar } from './needSoFar';

/** A comment on offer with a further message added, and the words it now says. */
interface Pending {
  readonly said: NeedSoFar;
  readonly words: string;
  /** Whether the person only wants to wait with it. */
  readonly isPutOff?: boolean;
}

/** Adds the text to the comment on offer, replaces it, or puts it on the request that was meant; `undefined` if the text may be something new. */
export function commentWith(said: NeedSoFar, text: string): Pending | undefined {
  const { words, isTold = false, isTakenBack = false, about } = said;
  if (words === undefined || !about?.shown?.mayComment || isQuestion(text)) return undefined;
  const before = { ...said, words: undefined };
  const other = otherMeant(text, about.shown.key);
  if (other !== undefined)
    return { said: { ...before, about: { ...about, shown: { key: other, mayComment: true } } }, words };
  if (saysWrongRequest(text)) return { said: { ...before, about: { ...about, shown: undefined } }, words };
  // "Don't send it" is no part of it.
  if (takesBack(text) || wishIn(text) === 'wait')
    return { said: { ...before, isTakenBack: true }, words, isPutOff: true };
  // Neither is "later".
  if (wishIn(text) === 'leave') return { said: before, words, isPutOff: true };
  const instead = isTakenBack ? text : replacementIn(text);
  if (instead !== undefined)
    return { said: { ...before, isTold: isTold && !isTakenBack, isTakenBack: false }, words: instead };
  const told = toldIn(text);
  if (told === undefined && !tellsLittle(text)) return undefined;
  const more = toldIn(words) === undefined ? (told ?? text) : text;
  return { said: before, words: `${words}\n${more}`.slice(0, longestWords) };
}

/**
 * If the words ask to tell something on a request that takes comments, asks only whether to add one; `undefined` if they may be something
 * new.
 */
export async function askToTell(
  { context, session }: Turn,
  before: NeedSoFar,
  words: string,
): Promise<Browsed | undefined> {
  const { about } = before;
  const isTold = toldIn(words) !== undefined || (before.isTold === true && before.words === undefined);
  if (!about || !isTold) return undefined;
  const shown = (await mentionedRequest(session, words)) ?? about.shown;
  if (!shown?.mayComment) return undefined;
  const said: NeedSoFar = { ...before, words, isTold: true, about: { ...about, shown } };
  const question = commentQuestion(textsOf(context.activity), { ...shown, words });
  return { state: { step: 'type', types: {}, said }, question };
}

/** Says that no comment was added, and ends with the request shown again. */
export async function notTold({ context }: Turn, { key }: ShownRequest): Promise<AboutRequest> {
  await context.sendActivity(plainMessage(textsOf(context.activity).request.commentNotAdded(key)));
  return { status: 'aboutRequest', options: { key } };
}

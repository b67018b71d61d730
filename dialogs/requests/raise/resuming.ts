import { answerText } from '../../../src/atlassian/requestForm';
import type { ChoiceOptions, ChoiceOutcome } from '../../choiceDialog';
import type { Choice } from '../../choices';
import { lastRaisedIn } from '../../lastRaised';
import { isFiller, normalised } from '../../reading/normalised';
import { replyIn } from '../../reading/replies';
import { plainMessage } from '../../plainMessage';
import type { DialogContext, TurnContext } from '../../sdk';
import { around, kindCommandOf, spokenIn, textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { cleanText } from '../../untrustedText';
import { forgetNext } from './nextNeed';
import {
  bringForward,
  forget,
  forgetOne,
  leftIn,
  leftNames,
  leftWords,
  longestShown,
  nameOf,
  type Resumable,
} from './unfinished';

const yesId = 'yes';
const noId = 'no';
const laterId = 'later';
const allId = 'all';

/**
 * Asks whether to go on with the newest, and offers the others. Only "no" discards it: after "back", "cancel" or "not now", the person may
 * go on with it another time.
 */
export function goOnQuestion(t: Texts, newest: Resumable, others: readonly Resumable[]): ChoiceOptions {
  const { keep, leave, wait } = spokenIn(t).sending;
  const asked = t.create.unfinished(nameOf(newest));
  return {
    question: others.length > 0 ? `${asked}${t.gap}${t.create.unfinishedOthers}` : asked,
    givesWay: true,
    resumes: true,
    choices: others.map(asChoice),
    buttons: [
      { id: yesId, name: t.create.yesGoOn, means: ['yes'] },
      { id: noId, name: t.choice.no, means: ['no'], alsoCalled: spokenIn(t).kindly.discard },
      { id: laterId, name: t.create.notNow, means: ['none'], alsoCalled: [...keep, ...leave, ...wait] },
    ],
  };
}

/** What to go on with; `undefined`: something new. Whatever is resumed or declined is no longer kept, and a person who declines is told so. */
export async function resumed(
  context: TurnContext,
  left: readonly Resumable[],
  outcome: ChoiceOutcome,
): Promise<Resumable | undefined> {
  const chosen = outcome.status === 'chosen' ? outcome.id : laterId;
  const meant = chosen === yesId || chosen === noId ? left[0] : left.find((one) => idOf(one) === chosen);
  if (meant) forgetOne(context, meant);
  if (chosen !== noId || !meant) return meant;
  await context.sendActivity(plainMessage(textsOf(context.activity).create.deleted(nameOf(meant))));
  return undefined;
}

/** Asks which of the things left is to be deleted. */
export function deleteQuestion(t: Texts, left: readonly Resumable[]): ChoiceOptions {
  const { both, each, kindly } = spokenIn(t);
  return {
    question: t.create.deleteWhich,
    givesWay: true,
    choices: left.map(asChoice),
    buttons: [
      { id: allId, name: t.create.deleteAll, alsoCalled: [...both, ...each, ...kindly.discardAll], destructive: true },
    ],
  };
}

/** Forgets what was chosen, and returns its names; none if the person wants nothing deleted. */
export function deleted(context: TurnContext, outcome: ChoiceOutcome): readonly string[] {
  if (outcome.status !== 'chosen') return [];
  if (outcome.id === allId) return discardAll(context);
  const meant = leftIn(context).filter((one) => idOf(one) === outcome.id);
  for (const one of meant) forgetOne(context, one);
  return meant.map(nameOf);
}

/** Forgets everything left; returns the names of what was forgotten. */
export function discardAll(context: TurnContext): readonly string[] {
  const names = leftNames(context);
  forget(context, 'draft');
  forget(context, 'words');
  forget(context, 'forRequest');
  forgetNext(context);
  return names;
}

/** Forgets the newest draft; returns its name. */
export function discardNewest(context: TurnContext): readonly string[] {
  const newest = leftIn(context).find(({ kind }) => kind === 'draft');
  if (newest) forgetOne(context, newest);
  return newest ? [nameOf(newest)] : [];
}

function asChoice(left: Resumable): Choice {
  return { id: idOf(left), name: nameOf(left), detail: detailOf(left) };
}

function idOf(left: Resumable): string {
  return left.kind === 'draft' ? left.draft.id : left.kind;
}

/** Tells apart two drafts of the same type. */
function detailOf(left: Resumable): string | undefined {
  if (left.kind === 'forRequest') return left.options.key;
  const summary = left.kind === 'draft' ? answerText(left.draft.answers['summary']) : '';
  return summary === '' || summary === nameOf(left) ? undefined : cleanText(summary, longestShown);
}

/** Whether a yes goes on with what was also needed: right after a request was raised the person is told of that. */
export function agreesToNext(dc: DialogContext, text: string): boolean {
  const isTold = !dc.activeDialog && lastRaisedIn(dc) !== undefined;
  return isTold && replyIn(text) === 'yes' && leftIn(dc.context).some(({ kind }) => kind === 'words');
}

/** Whether the person asks, by words of its name or summary, to go on with something they left: "continue with the phone". Offers that first. */
export function resumesByName(context: TurnContext, text: string): boolean {
  const said = normalised(text).split(' ', wordsAtMost + 1);
  if (said.length > wordsAtMost) return false;
  const place = leftWords(context).findIndex((words) => {
    const named = new Set(
      normalised(words)
        .split(' ')
        .filter((word) => !isFiller(word)),
    );
    const rest = said.filter((word) => !named.has(word));
    return rest.length < said.length && isResuming(rest);
  });
  bringForward(context, place);
  return place >= 0;
}

const wordsAtMost = 8;

/** What remains of "go back to my request" without a name: "go back to my". A name alone asks for a new request. */
function isResuming(words: readonly string[]): boolean {
  const phrases = [...kindCommandOf].flatMap(([phrase, command]) => (command === 'resume' ? [phrase.split(' ')] : []));
  return [bare, telling].some((read) => {
    const said = read(words);
    return said !== '' && phrases.some((phrase) => read(phrase) === said);
  });
}

function bare(words: readonly string[]): string {
  return words.filter((word) => !around.request.has(word) && !around.article.has(word)).join(' ');
}

function telling(words: readonly string[]): string {
  return words.filter((word) => !around.request.has(word) && !isFiller(word)).join(' ');
}

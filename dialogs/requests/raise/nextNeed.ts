import { slot } from '../../outermost';
import { plainMessage } from '../../plainMessage';
import { twoNeeds } from '../../reading/twoNeeds';
import type { DialogContext, TurnContext } from '../../sdk';
import { commandsOf } from '../../texts/commandsHad';
import { spokenIn, textsOf } from '../../texts/languages';
import { cleanText } from '../../untrustedText';
import type { CreateRequestOptions } from './createRequestOptions';
import { longestWords } from './prefill';
import { keepEarlierWords, longestShown, takeToBeTold } from './unfinished';

const next = slot<string>('next');

/** If the words tell of two needs, goes on with the first; the other is kept until that one is done. */
export async function oneFirst(dc: DialogContext, options: CreateRequestOptions): Promise<CreateRequestOptions> {
  const { words, about } = options;
  const { activity } = dc.context;
  // Without this command, the person could not go on with the other one.
  const mayBeTwo = about?.shown === undefined && commandsOf(activity).has('create request');
  const needs = words !== undefined && mayBeTwo ? twoNeeds(words, activity.locale) : undefined;
  if (!needs) return options;
  forgetNext(dc.context);
  await putBehind(dc, needs.rest);
  return { ...options, words: needs.first };
}

/** Keeps what is needed besides, and says that it comes later. */
export async function putBehind(dc: DialogContext, words: string): Promise<void> {
  keepNext(dc, words);
  await dc.context.sendActivity(
    plainMessage(textsOf(dc.context.activity).create.oneFirst(cleanText(words, longestShown))),
  );
}

/** Keeps what is needed besides, to be offered once what was asked for first is done. */
export function keepNext(dc: DialogContext, words: string): void {
  const before = next.get(dc);
  next.set(dc, before === undefined ? words : `${before}\n${words}`.slice(0, longestWords));
}

export function forgetNext(context: TurnContext): void {
  next.set({ context }, undefined);
}

/** Keeps what is needed besides like any other words that were left, without offering it now. Returns it, if there is anything. */
export function putOffNext(context: TurnContext): string | undefined {
  const words = next.get({ context });
  if (words === undefined) return undefined;
  forgetNext(context);
  keepEarlierWords(context, words);
  return words;
}

/** The same once what was asked for first is done, and for what is kept for an existing request: tells the person how to go on with it. */
export async function offerNext(context: TurnContext): Promise<void> {
  const t = textsOf(context.activity);
  const [command = ''] = spokenIn(t).kindly.resume;
  for (const words of [putOffNext(context), takeToBeTold(context)])
    if (words !== undefined)
      await context.sendActivity(plainMessage(t.create.thenNext(cleanText(words, longestShown), command)));
}

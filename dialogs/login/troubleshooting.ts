import { adaptiveCard, heading, line, tile } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { isQuestion, saysAny } from '../reading/asked';
import { plainly } from '../reading/plainly';
import { plainMessage } from '../plainMessage';
import { LiveCard } from '../liveCard';
import { around, textsOf } from '../texts/languages';
import { signingInWords, troubleOf, troubleWords } from '../texts/signInWords';
import type { Texts } from '../texts/texts';
import type { SaidOfSignIn } from '../texts/words';
import { capitalized, commandText, textButton, userText } from '../reading/userInput';
import type { Activity, DialogContext } from '../sdk';

/** As many words as tell what is seen. */
const wordsSeen = 8;

/** What is said of the sign-in that goes on, if that is all: elsewhere it would be said of something else. */
export function saidOfSignIn(text: string): SaidOfSignIn | undefined {
  const { unwanted, failing, asked } = signingInWords;
  if (!isQuestion(text) && saysAny(text, unwanted.keys(), around.signingIn)) return 'unwanted';
  if (saysAny(text, failing.keys(), around.signingIn) || seenIn(text) !== undefined) return 'failing';
  const isOpen = isQuestion(text) || [...asked.keys()].some((phrase) => plainly(text).startsWith(phrase));
  return isOpen && saysAny(text, asked.keys(), around.signingIn) ? 'asked' : undefined;
}

/** Says what helps a person who cannot sign in; false when they said something else. `isSigningIn`: whether they are at it. */
export async function helpSigningIn(dc: DialogContext, isSigningIn = false): Promise<boolean> {
  const { activity } = dc.context;
  const t = textsOf(activity);
  const said = userText(activity);
  const number = troubleOf.get(commandText(said)) ?? (isSigningIn ? seenIn(said) : undefined);
  const isTrouble = troubleWords.has(commandText(said)) || (isSigningIn && saidOfSignIn(said) === 'failing');
  if (number === undefined && !isTrouble) return false;
  const answer = number === undefined ? undefined : t.trouble.all[number]?.answer;
  const { adaptiveCards } = channelOf(activity.channelId);
  if (answer !== undefined && !adaptiveCards) await dc.context.sendActivity(plainMessage(answer));
  else await LiveCard.of(dc).show(askTrouble(t, adaptiveCards), t.signIn.havingTrouble, answer);
  return true;
}

/** Which of what people see has every word of this, at least two: "code not accepted". */
function seenIn(text: string): number | undefined {
  const words = plainly(text)
    .split(' ', wordsSeen + 1)
    .filter((word) => !around.article.has(word));
  if (words.length < 2 || words.length > wordsSeen) return undefined;
  const seen = [...troubleOf].filter(([sees]) => words.every((word) => sees.split(' ').includes(word)));
  return seen.length === 1 ? seen[0]?.[1] : undefined;
}

function askTrouble({ trouble: { question, sayOne, all } }: Texts, adaptiveCards: boolean): Partial<Activity> {
  if (!adaptiveCards) return plainMessage([question, sayOne, ...all.map(({ sees }) => `- ${sees}`)].join('\n'));
  const tiles = all.map(({ sees }) => tile([line(capitalized(sees))], textButton(capitalized(sees), sees)));
  return adaptiveCard([heading(question), ...tiles]);
}

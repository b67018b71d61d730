import { adaptiveCard, heading, line, tile } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { isQuestion, saysAny } from '../reading/asked';
import { normalised } from '../reading/normalised';
import { isOtherSignIn } from '../reading/otherSignIn';
import { wishIn } from '../reading/wishIn';
import { plainMessage } from '../plainMessage';
import { LiveCard } from '../liveCard';
import { around, textsOf } from '../texts/languages';
import { signingInWords, troubleOf, troubleWords } from '../texts/signInWords';
import type { Texts } from '../texts/texts';
import type { SaidOfSignIn } from '../texts/words';
import { capitalized, commandText, userText } from '../reading/userInput';
import { textButton } from '../textButton';
import type { Activity, DialogContext } from '../sdk';

/** The most words in which people say what they see. */
const wordsSeen = 8;

/** What the words say about the sign-in under way, if they say nothing else. Without one, they would be about something else. */
export function saidOfSignIn(text: string): SaidOfSignIn | undefined {
  const { unwanted, again, failing, asked } = signingInWords;
  if (isOtherSignIn(text)) return undefined;
  if (wishIn(text) === 'leave') return 'unwanted';
  if (!isQuestion(text) && saysAny(text, unwanted.keys(), around.signingIn)) return 'unwanted';
  if (saysAny(text, again.keys(), around.signingIn)) return 'again';
  if (saysAny(text, failing.keys(), around.signingIn) || seenIn(text) !== undefined) return 'failing';
  const said = normalised(text);
  const isOpen = isQuestion(text) || [...asked.keys()].some((phrase) => said.startsWith(phrase));
  return isOpen && saysAny(text, asked.keys(), around.signingIn) ? 'asked' : undefined;
}

/** Helps a person who presses or says what the help offers, whether they are signing in or not; returns false if they say something else. */
export function helpAsOffered(dc: DialogContext): Promise<boolean> {
  const said = commandText(userText(dc.context.activity));
  return help(dc, troubleOf.get(said), troubleWords.has(said));
}

/** Helps a person who is signing in, and says in their own words that it fails; returns false if they say something else. */
export async function helpSigningIn(dc: DialogContext): Promise<boolean> {
  if (await helpAsOffered(dc)) return true;
  const said = userText(dc.context.activity);
  return help(dc, seenIn(said), saidOfSignIn(said) === 'failing');
}

/** `number`: which of the problems it is. */
async function help(dc: DialogContext, number: number | undefined, isTrouble: boolean): Promise<boolean> {
  if (number === undefined && !isTrouble) return false;
  const { activity } = dc.context;
  const t = textsOf(activity);
  const answer = number === undefined ? undefined : t.trouble.all[number]?.answer;
  const { adaptiveCards } = channelOf(activity.channelId);
  if (answer !== undefined && !adaptiveCards) await dc.context.sendActivity(plainMessage(answer));
  else await LiveCard.of(dc).show(askTrouble(t, adaptiveCards), t.signIn.havingTrouble, answer);
  return true;
}

/** The only problem that has every word of these, at least two: "code not accepted". */
function seenIn(text: string): number | undefined {
  const words = normalised(text)
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

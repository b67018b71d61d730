import { adaptiveCard, heading, line, tile } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { plainMessage } from '../plainMessage';
import { LiveCard } from '../liveCard';
import { textsOf, troubleOf, troubleWords } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { capitalized, commandText, textButton, userText } from '../userInput';
import type { Activity, DialogContext } from '../sdk';

/** Says what helps a person who cannot sign in; false when they said something else. */
export async function helpSigningIn(dc: DialogContext): Promise<boolean> {
  const { activity } = dc.context;
  const t = textsOf(activity);
  const asked = commandText(userText(activity));
  const number = troubleOf.get(asked);
  if (number === undefined && !troubleWords.has(asked)) return false;
  const answer = number === undefined ? undefined : t.trouble.all[number]?.answer;
  const { adaptiveCards } = channelOf(activity.channelId);
  if (answer !== undefined && !adaptiveCards) await dc.context.sendActivity(plainMessage(answer));
  else await LiveCard.of(dc).show(askTrouble(t, adaptiveCards), t.signIn.havingTrouble, answer);
  return true;
}

function askTrouble({ trouble: { question, sayOne, all } }: Texts, adaptiveCards: boolean): Partial<Activity> {
  if (!adaptiveCards) return plainMessage([question, sayOne, ...all.map(({ sees }) => `- ${sees}`)].join('\n'));
  const tiles = all.map(({ sees }) => tile([line(capitalized(sees))], textButton(capitalized(sees), sees)));
  return adaptiveCard([heading(question), ...tiles]);
}

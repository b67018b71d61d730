import { channelOf } from '../../src/channel/channels';
import { spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { ActionTypes, CardFactory, MessageFactory, type Activity } from '../sdk';

/** The card whose button leads to Atlassian, for whoever sent this activity: one attachment, one button. */
export function signInCard(activity: Partial<Activity>, link: string): Partial<Activity> {
  const t = textsOf(activity);
  const { title, card: text, havingTrouble } = t.signIn;
  const card = channelOf(activity.channelId ?? '').popUp
    ? CardFactory.signinCard(title, link, text)
    : CardFactory.heroCard(title, text, undefined, [{ type: ActionTypes.OpenUrl, title, value: link }]);
  const trouble = { type: ActionTypes.ImBack, title: havingTrouble, value: spokenIn(t).trouble[0] ?? '' };
  return {
    ...MessageFactory.attachment(card),
    summary: title,
    speak: `${title}. ${text}`,
    // Beside the card, where the channel shows such: the card itself has its one button.
    suggestedActions: { to: [], actions: [trouble] },
  };
}

/** What takes the card's place once its link is of no use any more. */
export function usedSignInCard({ signIn: { title } }: Texts, text: string): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.heroCard(title, text)), summary: title };
}

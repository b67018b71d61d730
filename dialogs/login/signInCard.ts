import { channelOf } from '../../src/channel/channels';
import { ActionTypes, CardFactory, MessageFactory, type Activity } from '../sdk';

/** The card whose button leads to Atlassian: one attachment, one button. */
export function signInCard(channelId: string, link: string): Partial<Activity> {
  const text =
    'Sign in with Jira so that I can work with your requests. A browser window opens; come back here afterwards. Say "having trouble" if it does not work.';
  const card = channelOf(channelId).popUp
    ? CardFactory.signinCard('Log in with Jira', link, text)
    : CardFactory.heroCard('Log in with Jira', text, undefined, [
        { type: ActionTypes.OpenUrl, title: 'Log in with Jira', value: link },
      ]);
  const trouble = { type: ActionTypes.ImBack, title: 'Having trouble?', value: 'having trouble' };
  return {
    ...MessageFactory.attachment(card),
    summary: 'Log in with Jira',
    // Beside the card, where the channel shows such: the card itself has its one button.
    suggestedActions: { to: [], actions: [trouble] },
  };
}

/** What takes the card's place once its link is of no use any more. */
export function usedSignInCard(text: string): Partial<Activity> {
  return MessageFactory.attachment(CardFactory.heroCard('Log in with Jira', text));
}

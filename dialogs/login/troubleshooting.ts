import { adaptiveCard, heading, line, tile } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { plainMessage } from '../plainMessage';
import { LiveCard } from '../liveCard';
import { capitalized, commandText, textButton, userText } from '../userInput';
import type { Activity, DialogContext } from '../sdk';

interface Trouble {
  /** What the person sees, in their words; also what the button says. */
  readonly sees: string;
  /** The likely cause, and the next step. */
  readonly answer: string;
}

const question = 'having trouble';

/** What a person may see of a sign-in that does not end, from Atlassian's pages as they are. */
const troubles: readonly Trouble[] = [
  {
    sees: 'nothing opened',
    answer:
      'Your browser or chat window probably blocked the new window. Allow pop-ups for this chat and press the button again, ' +
      'or right-click it, copy its link and open that in a browser yourself.',
  },
  {
    sees: 'an administrator must approve',
    answer:
      'Your site does not let people use new apps before its administrator has allowed them. You can forward this note:\n\n' +
      '"Please allow the app that our chat assistant uses for Jira Service Management. It acts for the person who signs in, ' +
      "with that person's permissions: it reads their profile and reads and raises their service requests " +
      '(read:me, read:servicedesk-request, write:servicedesk-request). In admin.atlassian.com it is under Apps, ' +
      'for our site: connected apps, settings, user-installed apps."\n\n' +
      'When that is done, say "log in".',
  },
  {
    sees: 'access denied',
    answer:
      'The account you are signed in with has no access to a site with Jira Service Management, or is an account for the ' +
      'customer portal only; Atlassian does not let those use apps. If you have another account, sign out at ' +
      'https://id.atlassian.com/logout first, then say "log in". Otherwise please raise your request in your customer portal, ' +
      'or ask your Jira administrator for an account with access to Jira Service Management.',
  },
  {
    sees: 'the wrong account',
    answer:
      'Your browser is signed in to Atlassian as somebody else. Sign out at https://id.atlassian.com/logout, or open the ' +
      'link in a private window; then say "log in" for a new button.',
  },
  {
    sees: 'the link is over',
    answer: 'A sign-in link is good for fifteen minutes, and only the newest one counts. Say "log in" for a new one.',
  },
  {
    sees: 'the code is not accepted',
    answer:
      'The code is good for ten minutes, in the chat where you asked to sign in, and only with the newest link. ' +
      'Type the six digits and nothing else, or say "log in" to start again.',
  },
];

/** Says what helps a person who cannot sign in; false when they said something else. */
export async function helpSigningIn(dc: DialogContext): Promise<boolean> {
  const { activity } = dc.context;
  const asked = commandText(userText(activity));
  const trouble = troubles.find(({ sees }) => sees === asked);
  if (asked !== question && asked !== "why can't i sign in" && !trouble) return false;
  const { adaptiveCards } = channelOf(activity.channelId);
  if (trouble && !adaptiveCards) await dc.context.sendActivity(plainMessage(trouble.answer));
  else await LiveCard.of(dc).show(askTrouble(activity.channelId), 'Having trouble?', trouble?.answer);
  return true;
}

function askTrouble(channelId: string): Partial<Activity> {
  const text = 'What do you see?';
  if (!channelOf(channelId).adaptiveCards)
    return plainMessage([text, 'Say one of these:', ...troubles.map(({ sees }) => `- ${sees}`)].join('\n'));
  const tiles = troubles.map(({ sees }) => tile([line(capitalized(sees))], textButton(capitalized(sees), sees)));
  return adaptiveCard([heading(text), ...tiles]);
}

import { adaptiveCard, line } from './adaptiveCard';
import { channelOf } from '../src/channel/channels';
import { plainMessage } from './plainMessage';
import { capitalized, textButton } from './userInput';
import type { Activity } from './sdk';

const menu: readonly { readonly say: string; readonly what: string }[] = [
  { say: 'create request', what: 'raise a request with a service desk' },
  { say: 'my requests', what: 'see your requests and how they stand' },
  { say: 'approvals', what: 'see what waits for your approval' },
  { say: 'switch site', what: 'choose another Atlassian site' },
  { say: 'who am i', what: 'see who is signed in' },
  { say: 'log out', what: 'end my access to Jira' },
];

/** What can be said, as buttons where the channel shows them and as a list everywhere. */
export function menuCard(channelId: string, title: string): Partial<Activity> {
  if (!channelOf(channelId).adaptiveCards) {
    const lines = menu.map(({ say, what }) => `- ${say}: ${what}`);
    return plainMessage(
      [title, ...lines, '- request KEY-1: see one request', '- cancel: stop what we are doing'].join('\n'),
    );
  }
  return adaptiveCard(
    [
      line(title, { weight: 'Bolder' }),
      line('You can also say "request KEY-1", "who am i", "log out", "help" or "cancel" at any time.', {
        isSubtle: true,
      }),
    ],
    menu.slice(0, 4).map(({ say }) => textButton(capitalized(say), say)),
  );
}

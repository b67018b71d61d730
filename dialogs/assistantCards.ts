import { adaptiveCard, heading, line } from './adaptiveCard';
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

const anytime = 'You can also say "request KEY-1", "who am i", "log out", "help" or "cancel" at any time.';

/** What can be said, in words. */
export function helpText(): string {
  const lines = menu.map(({ say, what }) => `- ${say}: ${what}`);
  return [...lines, '- request KEY-1: see one request', '- cancel: stop what we are doing'].join('\n');
}

/** What can be done, as buttons where the channel shows them and as a list everywhere. */
export function menuCard(channelId: string, title: string, isSignedIn: boolean): Partial<Activity> {
  if (!channelOf(channelId).adaptiveCards) return plainMessage(`${title}\n${helpText()}`);
  const words = isSignedIn ? menu.slice(0, 4).map(({ say }) => say) : ['create request', 'log in'];
  return adaptiveCard(
    [heading(title), line(`Tell me in a sentence what you need. ${anytime}`, { isSubtle: true })],
    words.map((say) => textButton(capitalized(say), say)),
  );
}

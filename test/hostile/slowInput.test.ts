import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { useClosing } from '../support/closing';

const bytes = 200_000;
const fillings: readonly (readonly [what: string, part: string])[] = [
  ['dots', '.'],
  ['exclamation marks', '!'],
  ['spaces', ' '],
  ['commas', ','],
  ['a list with commas', 'a,'],
  ['nested lists', '<ul>'],
  ['digits', '1'],
  ['at signs', '@'],
  ['combining characters', '\u0301'],
  ['line breaks', '\n'],
  ['faces', '🙂'],
];

/** As much of it as a message holds, and something else at its end: that is where patterns turn back. */
const filledWith = (part: string) => `${part.repeat(bytes / Buffer.byteLength(JSON.stringify(part).slice(1, -1)))}x`;

/** Where a person writes: how the chat gets there. */
const entries: readonly (readonly [where: string, channelId: string, go: (chat: JiraChat) => Promise<unknown>])[] = [
  ['with nothing going on', 'emulator', (chat) => chat.say('cancel')],
  ['while a sign-in waits', 'emulator', (chat) => chat.say('log out').then(() => chat.say('log in'))],
  ['where a type is looked for', 'emulator', (chat) => signedIn(chat, 'create request')],
  ['in a comment', 'emulator', (chat) => signedIn(chat, 'comment ITH-1')],
  ['where requests are looked for', 'emulator', (chat) => signedIn(chat, 'my requests')],
  ['where a form asks for a line', 'sms', (chat) => signedIn(chat, 'create request', 'IT help', 'Order new equipment')],
  [
    'where a form asks for a choice',
    'sms',
    (chat) => signedIn(chat, 'create request', 'IT help', 'Order new equipment', 'Monitor'),
  ],
];

async function signedIn(chat: JiraChat, ...words: readonly string[]): Promise<void> {
  await chat.say('cancel');
  if (!chat.shown().includes('You are signed in as')) await chat.signIn('Mia Krystof');
  for (const one of words) await chat.say(one);
}

describe('a message of 200 KB', () => {
  const closing = useClosing();
  for (const [where, channelId, go] of entries) {
    it(`takes the processor no longer than one of letters does: ${where}`, async () => {
      const chat = await closing(startJiraChat(channelId));
      const costOf = async (part: string) => {
        await go(chat);
        const before = process.cpuUsage();
        await chat.say(filledWith(part));
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      // The first one warms up.
      await costOf('a');
      const letters = await costOf('a');
      const costs = new Map<string, number>();
      for (const [what, part] of fillings) costs.set(what, await costOf(part));
      // What is quadratic takes hundreds of times as long.
      const slow = [...costs].filter(([, cost]) => cost > 20 * letters);
      expect(slow, `letters: ${letters} µs`).to.deep.equal([]);
    });
  }
});

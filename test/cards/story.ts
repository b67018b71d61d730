import type { Activity, Attachment } from 'botbuilder';
import { expect } from 'chai';
import { everyChat } from '../../src/applications/application';
import { codeOn, startJiraChat, type JiraChat } from '../support/jiraChat';

/** A card as the chat showed it at one moment. */
export interface ShownCard {
  /** What the person did before. */
  readonly title: string;
  readonly attachment: Attachment;
}

/** Everything the assistant shows as a card from the greeting to a rated request, in the order in which it comes. */
export async function tellStory(): Promise<readonly ShownCard[]> {
  return [...(await withChat(signIn)), ...(await withChat(createRequest)), ...(await withChat(follow))];
}

type Step = (title: string, act: () => Promise<unknown>) => Promise<void>;

async function withChat(tell: (chat: JiraChat, step: Step) => Promise<void>): Promise<ShownCard[]> {
  const chat = await startJiraChat('emulator');
  const cards: ShownCard[] = [];
  try {
    await tell(chat, async (title, act) => {
      const [sent, updates] = [chat.channel.sent.length, chat.channel.updates.length];
      await act();
      const activities: readonly Partial<Activity>[] = [
        ...chat.channel.updates.slice(updates),
        ...chat.channel.sent.slice(sent),
      ];
      const attachments = activities.flatMap((activity) => activity.attachments ?? []);
      // A card that was sent and changed in one turn is there twice.
      for (const attachment of new Map(attachments.map((one) => [JSON.stringify(one), one])).values())
        cards.push({ title, attachment });
    });
  } finally {
    await chat.close();
  }
  return cards;
}

async function signIn(chat: JiraChat, step: Step): Promise<void> {
  await step('comes into the chat', () => chat.channel.join());
  await step('help', () => chat.say('help'));
  await step('having trouble', () => chat.say('having trouble'));
  const azure = { kind: 'azure', connection: 'staff directory' } as const;
  const [current = everyChat] = await chat.assistant.applications.list();
  await chat.assistant.applications.save({ ...current, providers: [{ kind: 'jira' }, azure] });
  await step('log in, where there are two log-ins', () => chat.say('log in'));
  let code = '';
  await step('chooses Jira', async () => {
    code = codeOn(await chat.consent(await chat.say('Log in with Jira (Cloud)'), 'Omar Haddad'));
  });
  await step('gives the code, and has several sites', () => chat.say(code));
  await step('chooses a site', () => chat.say('1'));
  await step('cancels a sign-in', async () => {
    await chat.say('log out');
    await chat.say('log in');
    await chat.say('Log in with Jira (Cloud)');
    await chat.say('cancel');
  });
}

async function createRequest(chat: JiraChat, step: Step): Promise<void> {
  await chat.signIn('Mia Krystof');
  await step('create request', () => chat.say('create request'));
  await step('words that nothing fits', () => chat.say('zebra stripes'));
  await step('words', () => chat.say('printer'));
  await step('a type about which there are articles', () => chat.press(/device/));
  await step('goes on to the form', () => chat.press('Go on'));
  await step('leaves the form', () => chat.say('create request'));
  await step('a desk', () => chat.press('IT help'));
  await step('a type', () => chat.press(/^Order new equipment/));
  await step('goes on', async () => {
    if (chat.offered().includes('Go on')) await chat.press('Go on');
  });
  await step('a form with something wrong', () => chat.fillIn({ Summary: 'Second monitor', 'What do you need?': 'x' }));
  await step('the form filled in', () => chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' }));
  await step('share', () => chat.press('Share'));
  await step('nobody', () => chat.press('Nobody'));
  await step('create', () => chat.press('Create'));
  expect(chat.shown()).to.contain('I created ITH-');
}

async function follow(chat: JiraChat, step: Step): Promise<void> {
  await chat.signIn('Mia Krystof');
  await step('my requests', () => chat.say('my requests'));
  await step('more', () => chat.press('More'));
  await step('closed', () => chat.press('Closed'));
  await step('words that no request has', () => chat.say('zebra'));
  await step('approvals', () => chat.say('approvals'));
  await step('one of them', () => chat.press(/Laptop for our new designer/));
  await step('approve', () => chat.press('Approve'));
  await step('yes', () => chat.press('Yes, approve'));
  await step('a request', () => chat.say('request ITH-2'));
  await step('attach files', () => chat.press('Attach files'));
  await step('cancel', () => chat.say('cancel'));
  await step('change status', () => chat.say('move ITH-2'));
  await step('a status', () => chat.press('Cancel request'));
  await step('without a comment', () => chat.press('No comment'));
  await step('rate', () => chat.say('rate ITH-2'));
  await step('stop sharing', () => chat.say('unshare ITH-1'));
}

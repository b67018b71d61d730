import type { JiraChat } from '../support/jiraChat';
import type { Recorder } from './scene';

const portalOnly = /^Book a room/;
const equipment = { Summary: 'Second monitor', 'What do you need?': '1010101', 'Tell us more': '27 inches, please.' };

/** From "create request" to the request, by every way there is. */
export async function createRequest(chat: JiraChat, { scene }: Recorder): Promise<void> {
  await chat.signIn('Mia Krystof');
  await scene('"create request": what was raised last, and the desks', () => chat.say('create request'));
  await scene('Words that fit nothing', () => chat.say('qwrtpsdf'));
  await scene('Browsing: the types of a desk', () => chat.press('IT help'));
  await scene('"cancel" at a question', () => chat.say('cancel'));
  await chat.say('create request');
  await chat.press('IT help');
  await scene('Articles that may help', () => chat.press(/^Order new equipment/));
  await chat.say('cancel');
  await scene('Any sentence: what fits, and what to read', () => chat.say('I need a second monitor'));
  await scene('The form, with the words in it', () => chat.press(/^Order new equipment/));
  await scene('The form with what is wrong', () =>
    chat.fillIn({ Summary: 'x', 'What do you need?': 'no such option' }),
  );
  await scene('Words in place of the form', () => chat.say('a monitor'));
  await scene('The last look', () => chat.fillIn(equipment));
  await scene('Changing it: the form again', () => chat.press('Change'));
  await chat.fillIn(equipment);
  await scene('Sharing it: with whom', () => chat.press('Share'));
  await scene('The last look, shared', () => chat.press('Jonas Weber'));
  await scene('Atlassian refuses a field', async () => {
    const json = { errorMessages: [], errors: { summary: 'Summary must not be about monitors.' } };
    await failing(chat, { status: 400, json }, () => chat.press('Create'));
  });
  await chat.fillIn(equipment);
  await scene('Atlassian is away', () => failing(chat, { status: 503 }, () => chat.press('Create')));
  await scene('The request is created', () => chat.press('Create'));

  await toDesk(chat, /^Order new equipment/);
  await chat.fillIn(equipment);
  await scene('Nobody knows whether it was created', () => failing(chat, { body: 'cut' }, () => chat.press('Create')));

  await scene('What was left is offered again', () => chat.say('create request'));
  await chat.say('no');
  await scene('A form with every kind of field', () => toDesk(chat, /^Set up a new colleague/));
  await scene('The form is cancelled', () => chat.press('Cancel'));
  await toDesk(chat, /^Order new equipment/);
  await scene('The form is left for something else', () => chat.say('my requests'));
  await toDesk(chat, /^Get help with a device/);
  await scene('Files: asked for', () => chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' }));
  await scene('Files: taken', () => chat.say('', { attachments: [file('screen.png')] }));
  await scene('Files: from where nobody allowed', () =>
    chat.say('', { attachments: [{ ...file('inside.txt'), contentUrl: 'http://169.254.0.1/x' }] }),
  );
  await scene('Files: done, and the last look', () => chat.press('Done'));
  await scene('The last look is cancelled', () => chat.press('Cancel'));
  await begin(chat);
  await chat.press('Facilities');
  await scene('A type that only the portal can ask for', () => chat.press(portalOnly));
}

/** Leaves what was begun before. */
async function begin(chat: JiraChat): Promise<void> {
  await chat.say('create request');
  if (chat.offered().includes('Yes, go on')) await chat.press('No');
}

async function toDesk(chat: JiraChat, type: RegExp): Promise<void> {
  await begin(chat);
  await chat.press('IT help');
  await chat.press(type);
  if (chat.offered().includes('Go on')) await chat.press('Go on');
}

type Fault = NonNullable<JiraChat['emulator']['faults']['rules']>[number];

async function failing(chat: JiraChat, fault: Partial<Fault>, action: () => Promise<unknown>): Promise<void> {
  chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', ...fault }] };
  await action();
  chat.emulator.faults = {};
}

/** A file as a chat sends it. */
export function file(name: string): { contentType: string; name: string; contentUrl: string } {
  return { contentType: 'image/png', name, contentUrl: `data:image/png;base64,${btoa('sample')}` };
}

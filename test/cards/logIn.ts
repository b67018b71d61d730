import { everyChat } from '../../src/applications/application';
import { codeOn } from '../support/browserSignIn';
import type { JiraChat } from '../support/jiraChat';
import type { Recorder } from './scene';

/** From hello to a chosen site. */
export async function logIn(chat: JiraChat, { scene }: Recorder): Promise<void> {
  const { channel } = chat;
  await scene('The person comes into the chat', () => channel.join());
  await scene('"help"', () => chat.say('help'));
  await scene('"who am i", signed out', () => chat.say('who am i'));
  await scene('"log in": the sign-in card', () => chat.say('log in'));
  await scene('"having trouble"', () => chat.say('having trouble'));
  for (const title of chat.offered()) await scene(`Trouble: ${title}`, () => chat.press(title));
  await scene('Other words while the sign-in is under way', () => chat.say('hello?'));
  await scene('A wrong code', async () => {
    const told = channel.next(({ text = '' }) => text !== '');
    await chat.consent(channel.sent, 'Mia Krystof');
    await told;
    await chat.say('000000');
  });
  await scene('"cancel": the sign-in card is left', () => chat.say('cancel'));
  await scene('"log in" in a group', () =>
    channel.as({ conversationId: 'group', conversationType: 'groupChat' }).say('log in'),
  );

  await chooseProvider(chat, scene);
  await chooseSite(chat, scene);
}

async function chooseProvider(chat: JiraChat, scene: Recorder['scene']): Promise<void> {
  const { applications } = chat.assistant;
  const save = async (providers: (typeof everyChat)['providers']) => {
    const [current = everyChat] = await applications.list();
    await applications.save({ ...current, providers });
  };
  await save([]);
  await scene('No log-in is set up', () => chat.say('log in'));
  await save([{ kind: 'jira' }, { kind: 'azure', connection: 'staff directory' }]);
  await scene('Choosing a log-in', () => chat.say('log in'));
  await scene('A log-in is chosen', () => chat.press('Log in with Jira (Cloud)'));
  await chat.say('cancel');
  await save([{ kind: 'jira' }]);
}

async function chooseSite(chat: JiraChat, scene: Recorder['scene']): Promise<void> {
  const { channel } = chat;
  const sent = await chat.say('log in');
  let code = '';
  await scene('The browser is done', async () => {
    const told = channel.next(({ text = '' }) => text !== '');
    code = codeOn(await chat.consent(sent, 'Omar Haddad'));
    await told;
  });
  await scene('The code is right; choosing a site', () => chat.say(code));
  await scene('None of these', () => chat.say('elsewhere'));
  await scene('A site is chosen', () => chat.press(/acme-emea/));
  await scene('"who am i", signed in', () => chat.say('who am i'));
  await scene('"switch site"', () => chat.say('switch site'));
  await scene('"log out"; the question is left', () => chat.say('log out'));
}

/** The sign-in card as a channel with a pop-up of its own shows it. */
export async function logInElsewhere(chat: JiraChat, { scene }: Recorder): Promise<void> {
  await scene('"log in": the sign-in card', () => chat.say('log in'));
  await scene('"cancel": the sign-in card is left', () => chat.say('cancel'));
}

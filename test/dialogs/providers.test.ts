import { expect } from 'chai';
import { everyChat, type Application } from '../../src/applications/application';
import type { Provider } from '../../src/applications/provider';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const jira: Provider = { kind: 'jira' };
const azure: Provider = { kind: 'azure', connection: 'staff directory' };

for (const channelId of ['emulator', 'msteams', 'sms']) {
  describe(`choosing a log-in from ${channelId}`, () => {
    let chat: JiraChat;

    beforeEach(async () => {
      chat = await startJiraChat(channelId);
    });
    afterEach(() => chat.close());

    const current = async () => (await chat.assistant.applications.list())[0] ?? everyChat;
    const save = async (change: Partial<Application>) => {
      const saved = await chat.assistant.applications.save({ ...(await current()), ...change });
      expect(saved.kind).to.equal('saved');
    };
    const shows = (sent: readonly object[], words: string) => JSON.stringify(sent).includes(words);

    it('takes the only one without a question', async () => {
      expect(shows(await chat.say('log in'), 'signin=')).to.equal(true);
    });

    it('asks which of two, in force at the next message', async () => {
      await chat.say('help');
      await save({ providers: [jira, azure] });

      const asked = await chat.say('create request');
      expect(shows(asked, 'signin=')).to.equal(false);
      expect(chat.shown()).to.contain('How do you want to log in?').and.to.contain('Log in with staff directory');

      const page = await chat.consent(await chat.say('Log in with Jira (Cloud)'), 'Mia Krystof');
      await chat.say(codeOn(page));
      expect(chat.shown())
        .to.contain('You are signed in as Mia Krystof')
        .and.to.match(/What do you need/i);

      const again = await chat.say('log in');
      expect(shows(again, 'How do you want to log in?'), 'asked again').to.equal(false);
    });

    it('takes nothing that is offered no longer when it is chosen', async () => {
      await save({ providers: [jira, azure] });
      await chat.say('log in');
      await save({ providers: [azure] });
      const sent = await chat.say('1');
      expect(shows(sent, 'signin=')).to.equal(false);
      expect(chat.channel.lastText()).to.contain('not offered here any more');
    });

    it('says so where there is none, and works again as soon as there is one', async () => {
      await save({ providers: [] });
      for (const words of ['log in', 'create request', 'my requests']) {
        expect(shows(await chat.say(words), 'signin='), words).to.equal(false);
        expect(chat.channel.lastText(), words).to.contain('No log-in is set up for this chat');
      }
      await save({ providers: [jira] });
      expect(shows(await chat.say('log in'), 'signin=')).to.equal(true);
    });

    it('goes by the channel and by the bot', async () => {
      await save({ providers: [] });
      const mine = { ...everyChat, id: '', version: '', name: 'Mine', channels: [channelId] };
      await chat.assistant.applications.save(mine);
      expect(shows(await chat.say('log in'), 'signin=')).to.equal(true);

      await chat.assistant.applications.save({ ...mine, name: 'Bot', botId: 'bot', providers: [] });
      await chat.say('log in');
      expect(chat.channel.lastText()).to.contain('No log-in is set up');
    });

    it('finishes a sign-in under way without asking', async () => {
      const sent = await chat.say('log in');
      await save({ providers: [jira, azure] });
      await chat.say(codeOn(await chat.consent(sent, 'Mia Krystof')));
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
    });
  });
}

describe('users in the chat', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());
  const nameOf = (name: string) =>
    chat.emulator.people.find((known) => known.name === name)?.accountId ?? expect.fail();

  it('are told whom to ask where they have to be registered first, and get in once they are', async () => {
    chat = await startJiraChat('emulator', { env: { JIRA_OAUTH2_REGISTRATION: 'registered' } });
    const told = chat.channel.next(({ text }) => /ask its administrator/.test(text ?? ''));
    const page = await chat.consent(await chat.say('log in'), 'Mia Krystof');
    expect(page).to.contain('You are not registered').and.to.contain('data-code="denied"');
    await told;
    const [waiting, ...others] = await chat.assistant.users.list();
    expect(waiting).to.include({ userName: nameOf('Mia Krystof'), name: '', status: 'waiting' });
    expect(others).to.deep.equal([]);

    await chat.assistant.users.register(nameOf('Mia Krystof'));
    await chat.signIn('Mia Krystof');
  });

  it('are out at their next message once they are blocked, and do not get in again', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.assistant.users.block(nameOf('Mia Krystof'));

    await chat.say('laptop');
    expect(chat.channel.lastText()).to.contain('You are not signed in any more');
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('You are not signed in');

    const told = chat.channel.next(({ text }) => /has blocked your access/.test(text ?? ''));
    expect(await chat.consent(await chat.say('log in'), 'Mia Krystof')).to.contain('Your access is blocked');
    await told;
  });

  it('are signed out of their chats by the administrator, and may come back', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    expect(await chat.assistant.users.signOut(nameOf('Mia Krystof'))).to.equal(1);
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('You are not signed in');
    await chat.signIn('Mia Krystof');
  });
});

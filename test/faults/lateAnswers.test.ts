import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { FaultyStorage } from '../support/faultyStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay, type Relay } from '../support/relay';

describe('an answer that comes after its message was answered', () => {
  let storage: FaultyStorage;
  let relay: Relay;
  let chat: JiraChat;

  beforeEach(async () => {
    storage = new FaultyStorage(new MemoryStorage());
    chat = await startJiraChat('emulator', {
      storage,
      between: async (url) => (relay = await startRelay(url)),
    });
  });
  afterEach(() => chat.close());

  it('of a request that was raised is told, and pressing again raises no other', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' });
    const press = chat.dataOf('Create');
    const held = new Promise<() => void>((resolve) =>
      relay.meet({ method: 'POST', path: '/request', when: 'answered' }, resolve),
    );
    const pressed = chat.channel.post({ type: 'message', value: press });
    const goOn = await held;
    chat.pass(11_000);
    expect((await pressed).status).to.equal(202);
    const again = chat.channel.post({ type: 'message', value: press });
    const told = chat.channel.next(({ text = '' }) => text.startsWith('I created ITH-'));
    goOn();
    await Promise.all([told, again]);
    const creations = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));
    expect(creations).to.have.length(1);
  });

  it('of Atlassian is waited for ten seconds, and asked for no second time: the channel would send its message again', async () => {
    await chat.signIn('Mia Krystof');
    relay.meet({ method: 'GET', path: '/servicedeskapi/request', when: 'arrives' }, () => undefined);
    await chat.say('my requests');
    expect(chat.shown()).to.contain('Atlassian could not be reached').and.not.to.contain('Your open requests');
  });

  it('of a store comes to the chat', async () => {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    const reached = new Promise<void>((resolve) => {
      storage.faultAt = () => {
        resolve();
        return until;
      };
    });
    const posted = chat.channel.post({ type: 'message', text: 'who am i' });
    await reached;
    chat.pass(11_000);
    const { status } = await posted;
    expect(status).to.equal(202);
    storage.faultAt = () => undefined;
    const told = chat.channel.next(({ text = '' }) => text.includes('You are not signed in'));
    release();
    await told;
  });
});

import type { StoreItems } from 'botbuilder';
import { expect } from 'chai';
import { createSealing } from '../../src/records/sealing';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { encryptionKeys, startJiraChat, type JiraChat } from '../support/jiraChat';

/** Knows its keys. */
class KnownStorage extends MemoryStorage {
  readonly written = new Set<string>();

  override writeTagged(items: StoreItems) {
    for (const key of Object.keys(items)) this.written.add(key);
    return super.writeTagged(items);
  }

  /** What conversations keep between turns, unsealed. */
  async states(): Promise<StoreItems> {
    const keys = [...this.written].filter((key) => key.startsWith('jl1-s-'));
    const sealing = createSealing(encryptionKeys);
    const items: Readonly<Record<string, { sealed: string }>> = await this.read(keys);
    return Object.fromEntries(Object.entries(items).map(([key, { sealed }]) => [key, sealing.open(key, sealed)]));
  }

  /** Writes the state of all conversations as `change` makes it. */
  async changeStates(change: (state: { dialogs: { dialogStack: object[] } }) => void): Promise<void> {
    const sealing = createSealing(encryptionKeys);
    for (const [key, { at, state }] of Object.entries(await this.states())) {
      change(state);
      await this.write({ [key]: { by: 'x', at, sealed: sealing.seal(key, { at, state }) } });
    }
  }
}

describe('a turn that throws', () => {
  let chat: JiraChat;
  const storage = new KnownStorage();

  before(async () => {
    chat = await startJiraChat('emulator', { storage });
  });
  after(() => chat.close());

  it('is told, and holds nobody: the next message begins anew', async () => {
    await chat.say('hello');
    await storage.changeStates(({ dialogs }) => (dialogs.dialogStack = [{ id: 'no such dialog', state: {} }]));
    await chat.say('hello');
    expect(chat.channel.lastText()).to.contain('Something went wrong on my side');
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('You are not signed in');
  });

  it('ends what was open, and keeps what was typed; if that is not enough, nothing is kept', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'It is flickering', Urgency: '1010002' });
    const breakOpen = () =>
      storage.changeStates(({ dialogs }) => {
        const [root] = dialogs.dialogStack as { state: { dialogs: { dialogStack: object[] } } }[];
        root?.state.dialogs.dialogStack.push({ id: 'no such dialog', state: {} });
      });
    await breakOpen();
    await chat.say('yes');
    expect(chat.channel.lastText()).to.contain('Something went wrong on my side');
    expect(JSON.stringify(await chat.say('create request'))).to.contain('Get help with a device');
    expect(JSON.stringify(await chat.say('yes'))).to.contain('It is flickering');

    await chat.say('cancel');
    await storage.changeStates(({ dialogs }) => {
      const [root] = dialogs.dialogStack as { state: object }[];
      Object.assign(root?.state ?? {}, { cards: 'no cards', dialogs: { dialogStack: [] } });
    });
    await chat.say('hello');
    await chat.say('hello');
    expect(chat.channel.lastText()).to.contain('Hello Mia Krystof!');
  });

  it('is told in the language of the chat', async () => {
    await chat.say('hello');
    await storage.changeStates(({ dialogs }) => (dialogs.dialogStack = [{ id: 'no such dialog', state: {} }]));
    await chat.say('hallo', { locale: 'de-DE' });
    expect(chat.channel.lastText()).to.contain('Bei mir ist etwas schiefgegangen');
  });
});

describe('logging out', () => {
  let chat: JiraChat;
  const storage = new KnownStorage();

  before(async () => {
    chat = await startJiraChat('emulator', { storage });
  });
  after(() => chat.close());

  it('leaves nothing of what the person typed or is called', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Mine is flickering', 'What do you need?': '1010101', 'Tell us more': '27 inches' });
    expect(JSON.stringify(await storage.states())).to.contain('flickering');
    await chat.say('log out');

    const left = JSON.stringify(await storage.states());
    expect(left)
      .to.contain('dialogStack')
      .and.not.to.match(/flickering|27 inches|Mia|user-1/);
  });
});

describe('a record that does not open', () => {
  let chat: JiraChat;
  const storage = new KnownStorage();

  before(async () => {
    chat = await startJiraChat('emulator', { storage });
  });
  after(() => chat.close());

  it('is kept until the person signs out, and then holds nobody', async () => {
    await chat.signIn('Mia Krystof');
    const [grant = ''] = [...storage.written].filter((key) => key.startsWith('jl1-g-'));
    await storage.write({ [grant]: { by: 'x', sealed: 'a.b.c.d' } });

    await chat.say('log in');
    expect(chat.channel.lastText()).to.match(/I cannot read what I have stored about you.*log out/);
    expect((await storage.read([grant]))[grant].sealed).to.equal('a.b.c.d');

    await chat.say('log out');
    expect(chat.channel.lastText()).to.contain('You are signed out');
    await chat.signIn('Mia Krystof');
  });
});

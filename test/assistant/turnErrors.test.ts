import type { Storage, StoreItems } from 'botbuilder';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Gives the state of conversations back with an active dialog that there is not. */
class LostDialogs implements Storage {
  lost = false;
  private readonly inner = new MemoryStorage();

  async read(keys: string[]): Promise<StoreItems> {
    const items = await this.inner.read(keys);
    for (const item of this.lost ? Object.values(items) : [])
      if ('dialogs' in item) item.dialogs.dialogStack = [{ id: 'no such dialog', state: {} }];
    return items;
  }
  write(items: StoreItems): Promise<void> {
    return this.inner.write(items);
  }
  async delete(keys: string[]): Promise<void> {
    this.lost = false;
    return this.inner.delete(keys);
  }
}

describe('a turn that throws', () => {
  let chat: JiraChat;
  const storage = new LostDialogs();

  before(async () => {
    chat = await startJiraChat('emulator', { storage });
  });
  after(() => chat.close());

  it('is told, and holds nobody: the next message begins anew', async () => {
    await chat.say('hello');
    storage.lost = true;
    await chat.say('hello');
    expect(chat.channel.lastText()).to.contain('Something went wrong on my side');
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('You are not signed in');
  });
});

/** Knows its keys. */
class KnownStorage extends MemoryStorage {
  readonly written = new Set<string>();

  override write(items: StoreItems): Promise<void> {
    for (const key of Object.keys(items)) this.written.add(key);
    return super.write(items);
  }
}

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

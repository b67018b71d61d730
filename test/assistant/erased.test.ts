import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { createAuditLog } from '../../src/audit/auditLog';
import { recordPrefix } from '../../src/records/recordKeys';
import { itemSchema } from '../../src/records/schemas';
import { createSealing } from '../../src/records/sealing';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { runCommand } from '../support/runCommand';
import { encryptionKeys, startJiraChat, type JiraChat } from '../support/jiraChat';
import { kindsWith } from '../support/namesAtRest';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const words = 'the projector in the blue room hums';

describe('what a chat leaves of a person', () => {
  const directory = useTemporaryDirectory();
  const data = () => join(directory(), 'data');
  let storage: LmdbStorage;
  let chat: JiraChat;

  async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    storage = new LmdbStorage(data());
    chat = await startJiraChat('msteams', { storage, env });
    isOpen = true;
  }
  let isOpen = false;
  async function end(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await chat.close();
    await storage.close();
  }
  afterEach(end);

  /** All that is stored, opened, record by record, and the file as it lies there. */
  async function stored(): Promise<string> {
    const sealing = createSealing(encryptionKeys);
    const opened = new LmdbStorage(data());
    const texts: string[] = [readFileSync(join(data(), 'data.mdb'), 'latin1')];
    for await (const key of opened.keys(recordPrefix)) {
      const item: unknown = (await opened.read([key]))[key];
      const sealed = itemSchema.safeParse(item).data?.sealed ?? '';
      texts.push(key, JSON.stringify(item), JSON.stringify(sealing.open(key, sealed)));
    }
    await opened.close();
    return texts.join('\n');
  }

  /** Whatever would tell that this person was here. */
  function tracesIn(text: string, person: string, userId: string, conversationId: string): readonly string[] {
    const { accountId = '', name = '', email = '' } = chat.emulator.people.find((one) => one.name === person) ?? {};
    const traces = [accountId, name, email, `Name of ${userId}`, `"${userId}"`, conversationId, words];
    return traces.filter((trace) => text.includes(trace));
  }
  it('is what the docs say: the account id, and where it was', async () => {
    await start();
    await chat.signIn('Mia Krystof');
    await chat.say('who am i');
    await chat.say('create request');
    await chat.press('IT help');
    const found = () => kindsWith([accountOf('Mia Krystof')], storage, encryptionKeys);
    chat.pass(2000);
    while (!(await found()).includes('audit')) await setImmediate();
    expect(await found()).to.deep.equal(['audit', 'conversation state', 'grant', 'users']);
    await chat.say('log out');
    expect(await found()).to.deep.equal(['audit', 'users']);
    const file = readFileSync(join(data(), 'data.mdb'), 'latin1');
    expect(file.includes(accountOf('Mia Krystof')), 'in clear').to.equal(false);
  });

  const env = () => ({
    KBOT_CONF: '/dev/null',
    STORAGE_URL: `lmdb:${data()}`,
    ENCRYPTION_KEYS: encryptionKeys.map(({ kid, secret }) => `${kid}:${Buffer.from(secret).toString('base64')}`).join(),
    JIRA_OAUTH2_AUTH_URL: chat.emulator.url,
    JIRA_OAUTH2_API_URL: chat.emulator.url,
  });
  const accountOf = (person: string) => chat.emulator.people.find(({ name }) => name === person)?.accountId ?? '';

  /** A sign-in that was declined, one that came about, and a request that was not sent, in two conversations. */
  async function talk(): Promise<void> {
    chat.emulator.faults = { authorize: 'deny' };
    await chat.consent(await chat.say('log in'), 'Mia Krystof');
    chat.emulator.faults = {};
    await chat.say('cancel');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.say(words);
    const elsewhere = chat.channel.as({ conversationId: 'conversation-2' });
    await elsewhere.say('create request');
    await elsewhere.say(words);
    // Somebody else.
    await chat.channel.as({ userId: 'user-2', conversationId: 'conversation-3' }).say('hello');
  }

  it('is there, told by export, and gone from the store when an administrator erases the person', async () => {
    await start();
    await talk();
    const told = JSON.stringify(await chat.assistant.users.data(accountOf('Mia Krystof')));
    expect(told).to.contain(words).and.to.contain('"signIn"');
    expect(await chat.assistant.users.remove(accountOf('Mia Krystof'))).to.equal(true);
    await end();

    const text = await stored();
    expect(tracesIn(text, 'Mia Krystof', 'user-1', 'conversation-1')).to.deep.equal([]);
    expect(text).not.to.contain('conversation-2');
    expect(text, 'another person’s talk').to.contain('"notedAt"');
  });

  it('is found without that: the looking is right', async () => {
    await start();
    await talk();
    await end();
    const found = tracesIn(await stored(), 'Mia Krystof', 'user-1', 'conversation-1');
    expect(found).to.include.members([accountOf('Mia Krystof'), 'Name of user-1', words]);
  });

  it('is gone when the person is erased by command, while the assistant runs; what comes after is found again', async () => {
    await start();
    await talk();
    const user = accountOf('Mia Krystof');
    // What has to be accounted for is written within two seconds.
    chat.pass(2000);
    let exported = '';
    while (!exported.includes('"outcome": "denied"')) exported = (await runCommand(['export', user], env())).stdout;
    expect(exported).to.contain(words);
    expect((await runCommand(['erase', user], env())).code).to.equal(0);

    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.say(words);
    expect(JSON.stringify(await chat.assistant.users.data(user))).to.contain(words);
    chat.pass(2000);
    expect((await runCommand(['erase', user], env())).code).to.equal(0);
    await end();
    expect(tracesIn(await stored(), 'Mia Krystof', 'user-1', 'conversation-1')).to.deep.equal([]);
  });

  it('is gone of whoever was sent away, too', async () => {
    await start({ JIRA_OAUTH2_REGISTRATION: 'registered' });
    await chat.consent(await chat.say('log in'), 'Mia Krystof');
    await chat.say(words);
    const user = accountOf('Mia Krystof');
    expect(await chat.assistant.users.remove(user)).to.equal(true);
    await end();
    expect(tracesIn(await stored(), 'Mia Krystof', 'user-1', 'conversation-1')).to.deep.equal([]);
  });

  it('is named in no event, of declined sign-ins neither', async () => {
    await start();
    await talk();
    await chat.assistant.users.remove(accountOf('Mia Krystof'));
    const auditLog = createAuditLog({ storage, encryptionKeys, onError: () => undefined });
    const events = await auditLog.read();
    expect(events.map(({ act, outcome }) => `${act} ${outcome}`)).to.include.members(['signIn denied', 'signIn done']);
    expect(JSON.stringify(events)).not.to.contain('user-1');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openStorage, type OpenStorage } from '../../src/storage/openStorage';
import { consentAt } from '../support/browserSignIn';
import { ask, ours } from '../support/configurationPage';
import { signInLink } from '../support/signInLink';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { needsRedisServer, startRedisServer } from '../support/redisServer';

describe('several instances of the assistant, each request met by another one', () => {
  describe('on LMDB', () => {
    describeInstances(async () => {
      const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
      return { url: `lmdb:${directory}`, close: async () => rmSync(directory, { recursive: true }) };
    });
  });

  describe('on Redis', () => {
    needsRedisServer();
    describeInstances(() => startRedisServer());
  });
});

const password = 'correct horse battery';

interface Engine {
  readonly url: string;
  close(): Promise<void>;
}

function describeInstances(startEngine: () => Promise<Engine>): void {
  let engine: Engine;
  let opened: OpenStorage[];
  let chat: JiraChat;

  beforeEach(async () => {
    engine = await startEngine();
    opened = Array.from({ length: 3 }, () => openStorage(engine.url));
    chat = await startJiraChat('emulator', {
      storages: opened.map(({ storage }) => storage),
      env: { CONFIGURATION_PASSWORD: password },
    });
  });
  afterEach(async () => {
    await chat.close();
    for (const { close } of opened) await close();
    await engine.close();
  });

  async function toLastLook(): Promise<void> {
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' });
  }

  const creations = () =>
    chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));

  it('know an administrator who has logged in at one of them, and what the last form came to', async () => {
    const { origin } = new URL(signInLink(await chat.say('log in')));
    const home = '/configuration/';
    const entered = await ask(origin, `${home}log-in`, { headers: ours, form: { password } });
    const cookie = (entered.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const look = () => ask(origin, `${home}users/`, { headers: { cookie } });
    const [one, other, third] = [await look(), await look(), await look()];
    const tokens = [one, other, third].map(({ text }) => /name="token" value="([\w-]+)"/.exec(text)?.[1]);
    expect([one.status, other.status, third.status, new Set(tokens).size]).to.deep.equal([200, 200, 200, 1]);

    const form = { token: tokens[0] ?? '', userName: 'somebody', do: 'register' };
    expect((await ask(origin, `${home}users/act`, { headers: { cookie, ...ours }, form })).status).to.equal(303);
    const shown = [await look(), await look(), await look()];
    expect(shown.map(({ text }) => text.includes('somebody is registered'))).to.deep.equal([true, false, false]);

    const post = (path: string, fields: Readonly<Record<string, string>> = {}) =>
      ask(origin, home + path, {
        headers: { cookie, ...ours },
        form: { token: tokens[0] ?? '', ...fields },
      });
    const everywhere = async (path: string, text: string) => {
      for (let instance = 0; instance < 3; instance += 1)
        expect((await ask(origin, home + path, { headers: { cookie } })).text, path).to.contain(text);
    };
    await post('users/look', { search: 'whom-I-look-for', status: '', page: '1' });
    await everywhere('users/', 'value="whom-I-look-for"');
    await post('checks/run');
    await everywhere('checks/', 'Encryption keys');

    // The page, Atlassian's redirect and the result are met by another instance each.
    const { text } = await ask(origin, `${home}try-it/`, { headers: { cookie } });
    const [, address = ''] = /href="([^"]*\/authorize\?[^"]*)"/.exec(text) ?? [];
    const callback = await consentAt(chat.emulator, address.replaceAll('&amp;', '&'));
    const back = await ask(origin, callback.pathname + callback.search, { headers: { cookie } });
    expect([back.status, back.headers.location]).to.deep.equal([303, `${home}try-it/`]);
    const [mia] = chat.emulator.people;
    await everywhere('try-it/', `<dd>${mia?.accountId}</dd>`);
    const again = await ask(origin, callback.pathname + callback.search, { headers: { cookie } });
    expect(again.status, 'each state counts once').to.equal(400);

    await ask(origin, `${home}log-out`, { headers: { cookie, ...ours }, form: { token: tokens[0] ?? '' } });
    expect([await look(), await look(), await look()].map(({ status }) => status)).to.deep.equal([401, 401, 401]);
  });

  it('carry a person from the sign-in to a request and out again', async () => {
    await toLastLook();
    await chat.press('Create');
    expect(chat.shown()).to.match(/I created ITH-\d+/);

    await chat.say('log out');
    for (let instance = 0; instance < 3; instance += 1) {
      await chat.say('who am i');
      expect(chat.channel.lastText()).to.contain('not signed in');
    }
  });

  it('create once when the channel delivers an activity to all of them at once', async () => {
    await toLastLook();
    const create = chat.dataOf('Create');
    await Promise.all([1, 2, 3].map(() => chat.channel.submit(create, { id: 'delivered thrice' })));

    expect(creations()).to.have.length(1);
  });
}

import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { northwind } from '../emulator/client';
import { startJiraChat, type JiraChat, type JiraChatOptions } from '../support/jiraChat';
import { countAnew } from '../support/quiet';
import { startRelay } from '../support/relay';
import { countWaiting } from '../support/steps';

const atOnce = { first: 0, last: 0, connector: 0 };
const asked = { first: 1, last: 1, connector: 0 };

describe('a list that was shown a moment ago', () => {
  const waiting = countWaiting();
  let chat: JiraChat;

  const start = async (channel: string, name: string, options: JiraChatOptions = {}) => {
    countAnew();
    chat = await startJiraChat(channel, {
      between: (url) => startRelay(url, undefined, waiting.atlassian),
      take: waiting.connector,
      ...options,
    });
    await chat.signIn(name);
  };
  afterEach(() => chat.close());
  const waitedFor = (words: string) => waiting.during(() => chat.say(words));

  it('comes at once, each by itself', async () => {
    await start('emulator', 'Mia Krystof');
    for (const words of ['my requests', 'approvals']) expect(await waitedFor(words), words).to.deep.equal(asked);
    await chat.say('request ITH-1');
    for (const words of ['my requests', 'approvals']) expect(await waitedFor(words), words).to.deep.equal(atOnce);
    await chat.say('closed');
    await chat.say('open');
    expect(await waitedFor('closed')).to.deep.equal(atOnce);
    expect(chat.shown()).to.contain('Headset for calls');
  });

  it('gives its place to what the list is now', async () => {
    await start('emulator', 'Mia Krystof');
    await chat.say('my requests');
    const key = /([A-Z]+-\d+) Coffee machine leaks/.exec(chat.shown())?.[1] ?? expect.fail();
    await chat.say('help');
    chat.emulator.agentAt(northwind).move(key, 'Done');
    const cards = chat.channel.sent.length;
    expect(await waitedFor('my requests')).to.deep.equal({ first: 0, last: 1, connector: 1 });
    expect(chat.channel.sent, 'no second card').to.have.length(cards + 1);
    expect(JSON.stringify(chat.channel.sent.at(-1))).not.to.contain(key);
    await chat.say('coffee');
    expect(chat.shown()).to.contain(`${key}: Coffee machine leaks`);
  });

  it('leads to its only request again', async () => {
    await start('emulator', 'Mia Krystof');
    for (const time of ['once', 'once more'])
      expect(JSON.stringify(await chat.say('requests about headset')), time).to.contain('Headset for calls');
  });

  it('is asked for anew once the person has done something, at another instance, too', async () => {
    const storage = new MemoryStorage();
    await start('emulator', 'Mia Krystof', { storages: [storage, storage] });
    await chat.say('my requests');
    await chat.say('comment ITH-3: thanks');
    expect(await waitedFor('my requests')).to.deep.equal(asked);
  });

  it('is asked for anew where something else cannot take its place', async () => {
    await start('webchat', 'Mia Krystof');
    await chat.say('my requests');
    expect(await waitedFor('my requests')).to.deep.equal(asked);
  });

  it('is not what somebody else has seen', async () => {
    await start('emulator', 'Mia Krystof');
    await chat.say('my requests');
    await chat.say('log out');
    await chat.signIn('Sam Rivera');
    expect(await waitedFor('my requests')).to.deep.equal(asked);
  });

  for (const channel of ['emulator', 'webchat'])
    it(`of sites is none where Atlassian does not accept the sign-in any more: ${channel}`, async () => {
      await start(channel, 'Omar Haddad');
      await chat.press(/^Globex/);
      chat.emulator.revoke(chat.emulator.people.find(({ name }) => name === 'Omar Haddad')?.accountId ?? '');
      await chat.say('switch site');
      expect(chat.channel.lastText()).to.equal(
        'Atlassian does not accept your sign-in any more. Say "log in" to sign in again.',
      );
      const before = chat.channel.sent.length;
      await chat.say('hello');
      expect(JSON.stringify(chat.channel.sent.slice(before)), 'nothing is asked any more').not.to.contain('Globex');
    });

  it('of sites shows what Atlassian says instead as it is', async () => {
    await start('webchat', 'Omar Haddad');
    await chat.press(/^Globex/);
    const json = { errorMessages: ['[Not](http://127.0.0.1/) *here*'] };
    chat.emulator.faults = { rules: [{ path: '/oauth/token/accessible-resources', status: 400, json }] };
    await chat.say('switch site');
    expect(chat.channel.lastText()).to.contain('[Not](http://127.0.0.1/) *here*');
    expect(chat.channel.sent.findLast(({ text }) => text)?.textFormat).to.equal('plain');
  });

  it('of sites gives its place to those that Atlassian lists now, and stays where it lists none', async () => {
    await start('emulator', 'Omar Haddad');
    await chat.press(/^Globex/);
    expect(await waitedFor('switch site')).to.deep.equal(atOnce);
    const [first, second] = chat.offered();
    const path = '/oauth/token/accessible-resources';
    chat.emulator.faults = { rules: [{ path, status: 503 }] };
    await chat.say('switch site');
    expect(chat.offered()).to.include.members([first, second]);
    await chat.press(first ?? '');
    expect(chat.channel.lastText()).to.contain('We are working with');
    const ids = ['4c9f1e66-730a-4d21-8f49-1d3e5071c904', '2a7d9c44-51e8-4b0f-8d27-9b1c3e5f7a02'];
    const scopes = ['read:servicedesk-request', 'write:servicedesk-request'];
    const sites = ids.map((id, at) => ({ id, name: `Renamed ${at}`, url: 'https://globex.atlassian.net', scopes }));
    chat.emulator.faults = { rules: [{ path, status: 200, json: sites }] };
    await chat.say('switch site');
    expect(chat.offered().join())
      .to.match(/^Renamed 0.*Renamed 1/)
      .and.not.to.contain('Acme');
  });
});

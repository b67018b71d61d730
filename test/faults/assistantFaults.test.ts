import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { FaultyStorage, type Fault } from '../support/faultyStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const sorry = 'Something went wrong on my side. Please try again';

describe('the assistant over a storage that fails', () => {
  let storage: FaultyStorage;
  let chat: JiraChat;

  beforeEach(async () => {
    storage = new FaultyStorage(new MemoryStorage());
    chat = await startJiraChat('emulator', { storage });
  });
  afterEach(() => chat.close());

  function heal(): void {
    storage.faultAt = () => undefined;
  }

  it('says so when it fails at its first use, and needs no restart', async () => {
    storage.faultAt = () => 'refuse';
    await chat.say('help');
    expect(chat.channel.lastText()).to.contain(sorry).and.to.contain('my own storage is not responding');
    const away = await fetch(`${chat.assistant.url}/readyz`);
    expect([away.status, away.headers.get('retry-after')]).to.deep.equal([503, '2']);

    heal();
    expect((await fetch(`${chat.assistant.url}/readyz`)).status).to.equal(200);
    await chat.signIn('Mia Krystof');
  });

  it('asks it no second time in a turn: whoever waits hears of it after one wait, and nothing is thrown away', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1');
    const kinds = new Set<string>();
    storage.faultAt = ({ kind }) => {
      kinds.add(kind);
      return 'refuse';
    };
    await chat.say('It works again');
    expect(chat.channel.lastText()).to.contain('my own storage is not responding');
    expect([...kinds]).to.deep.equal(['read']);

    heal();
    await chat.say('It works again');
    const posted = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(posted).to.have.length(1);
  });

  it('ends in time over one that never answers, with events that were still to be written', async () => {
    await chat.signIn('Mia Krystof');
    let release = () => {};
    const silence = new Promise<void>((resolve) => (release = resolve));
    const ended: Promise<unknown>[] = [];
    const asked = new Promise<void>((resolve) => {
      storage.faultAt = () => {
        resolve();
        return silence;
      };
      ended.push(chat.assistant.close());
    });
    await asked;
    chat.pass(15_000);
    await Promise.all(ended);
    release();
  });

  it('tells an administrator whose fault it is, and when to come back', async () => {
    const { url, invitation } = chat.assistant;
    const ask = (address: string, cookie = '') => fetch(address, { headers: { cookie }, redirect: 'manual' });
    const entered = await ask(/http:\S+\?key=\S+/.exec(invitation)?.[0] ?? expect.fail('no address'));
    const cookie = entered.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    const page = `${url}/configuration/try-it/`;
    const state = /state=([\w.-]+)/.exec(await (await ask(page, cookie)).text())?.[1] ?? expect.fail('no test sign-in');
    storage.faultAt = () => 'refuse';
    for (const address of [page, `${url}/oauth2/jira/callback/?code=c&state=${state}`]) {
      const away = await ask(address, cookie);
      expect([away.status, away.headers.get('retry-after')], address).to.deep.equal([503, '10']);
      expect(await away.text()).to.contain('data-code="store"');
    }
    heal();
    expect((await ask(page, cookie)).status).to.equal(200);
  });

  it('lets the browser come back with its code when it is there again', async () => {
    const browser = await consentInBrowser(chat.emulator, await chat.say('log in'));
    storage.faultAt = () => 'refuse';
    expect(await browser.finish()).to.contain('data-code="store"');

    heal();
    const code = codeOn(await browser.finish());
    await chat.say(code);
    expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
  });

  for (const fault of ['refuse', 'lose'] as const satisfies readonly Fault[]) {
    it(`answers every message, whichever operation fails (${fault})`, async () => {
      await chat.signIn('Mia Krystof');
      for (let nth = 1; ; nth += 1) {
        const from = storage.operations;
        let failed = false;
        storage.faultAt = (operation) => {
          if (operation.nth !== from + nth) return undefined;
          failed = true;
          return fault;
        };
        const said = JSON.stringify(await chat.say('who am i'));
        heal();
        expect(said, `operation ${nth}`).to.match(failed ? /Mia Krystof|Something went wrong/ : /Mia Krystof/);
        expect(JSON.stringify(await chat.say('who am i')), `after operation ${nth}`).to.contain('Mia Krystof');
        if (!failed) {
          expect(nth).to.be.at.least(3);
          break;
        }
      }
    });
  }
});

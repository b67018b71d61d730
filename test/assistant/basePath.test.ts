import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('an assistant that shares its host', () => {
  let chat: JiraChat;
  before(async () => {
    chat = await startJiraChat('emulator', { basePath: '/help/bot' });
  });
  after(() => chat.close());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(chat.assistant.url + path, { redirect: 'manual', ...init });

  it('signs in below its path', async () => {
    const link = JSON.stringify(await chat.say('log in'));
    expect(link).to.match(/"http:[^"]+\/help\/bot\/oauth2\/jira\/chat\/\?signin=/);
    await chat.signIn('Mia Krystof');
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('Mia Krystof');
  });

  for (const begin of ['/help/bot', '']) {
    it(`has its routes ${begin === '' ? 'also where the proxy takes the path off' : 'below it'}`, async () => {
      for (const [path, status] of [
        ['/oauth2/jira/chat/', 400],
        ['/oauth2/jira/callback/', 400],
        ['/oauth2/jira/callback', 400],
        ['/configuration/', 401],
        ['/healthz', 200],
        ['/readyz', 200],
        ['/help/bot/healthz', begin === '' ? 200 : 404],
      ] as const)
        expect((await ask(begin + path)).status, begin + path).to.equal(status);
      expect((await ask(`${begin}/api/messages`, { method: 'POST' })).status).to.equal(415);
    });
  }

  it('has links and forms of the configuration below it', async () => {
    const key =
      /\/help\/bot\/configuration\/\?key=\S+/.exec(chat.assistant.invitation)?.[0] ?? expect.fail('no address');
    const entered = await ask(key);
    expect(entered.headers.get('location')).to.equal('/help/bot/configuration/');
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (const path of ['', 'callback-url/', 'no-such-page/']) {
      const page = await (await ask(`/help/bot/configuration/${path}`, { headers: { cookie } })).text();
      const own = page.match(/(?:href|action)="\/[^"]*"/g) ?? [];
      expect(own, path).not.to.have.length(0);
      expect(own.filter((one) => !/="\/help\/bot\/configuration\//.test(one))).to.deep.equal([]);
    }
  });
});

for (const basePath of ['/api', '/configuration', '/oauth2/jira'])
  describe(`an assistant below ${basePath}, which begins a route, too`, () => {
    let chat: JiraChat;
    before(async () => {
      chat = await startJiraChat('emulator', { basePath });
    });
    after(() => chat.close());

    for (const begin of [basePath, ''])
      it(`has its routes ${begin === '' ? 'also where the proxy takes the path off' : 'below it'}`, async () => {
        const statusAt = async (path: string, method = 'GET') =>
          (await fetch(chat.assistant.url + begin + path, { method })).status;
        expect(await statusAt('/api/messages', 'POST')).to.equal(415);
        expect(await statusAt('/oauth2/jira/chat/')).to.equal(400);
        expect(await statusAt('/configuration/')).to.equal(401);
        expect(await statusAt('/readyz')).to.equal(200);
      });
  });

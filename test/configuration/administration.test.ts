import { expect } from 'chai';
import { setUpMark } from '../../src/audit/setUpMark';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const mia = '5b10ac8d82e05b22cc7d4ef5';

describe('the configuration page of a running assistant', () => {
  let chat: JiraChat;
  let cookie: string;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    const key = /http:\S+\?key=\S+/.exec(chat.assistant.invitation)?.[0] ?? expect.fail('no address');
    const entered = await fetch(key, { redirect: 'manual' });
    cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  });
  afterEach(() => chat.close());

  const address = (path: string) => `${chat.assistant.url}/configuration/${path}`;
  const look = async (path: string) => (await fetch(address(path), { headers: { cookie } })).text();

  /** Sends a section's form with its token; answers the page after it. */
  async function press(section: string, action: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const token = /name="token" value="([^"]+)"/.exec(await look(`${section}/`))?.[1] ?? expect.fail('no token');
    const response = await fetch(address(`${section}/${action}`), {
      method: 'POST',
      headers: { cookie, origin: chat.assistant.url },
      body: new URLSearchParams({ token, ...fields }),
      redirect: 'manual',
    });
    expect(response.status).to.equal(303);
    return look(`${section}/`);
  }
  const hidden = (page: string, name: string) => new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(page)?.[1] ?? '';

  it('changes what the chat offers from the next message on, and back', async () => {
    await chat.say('log in');
    expect(chat.shown()).to.contain('Log in with Jira');
    await chat.say('cancel');
    const page = await look('applications/');
    const application = { id: hidden(page, 'id'), version: hidden(page, 'version'), name: 'Everything' };

    const saved = await press('applications', 'save', { ...application, provider1: 'none' });
    expect(saved).to.contain('Saved: Everything. It applies from the next message on.').and.to.contain('No log-in');
    await chat.say('log in');
    expect(chat.channel.lastText()).to.contain('No log-in is set up for this chat.');

    const again = { ...application, version: hidden(saved, 'version') };
    await press('applications', 'save', { ...again, provider1: 'jira', provider2: 'azure', connection2: 'Graph' });
    await chat.say('log in');
    expect(chat.offered()).to.deep.equal(['Log in with Jira (Cloud)', 'Log in with Graph', 'Cancel']);
  });

  it('shows a form again with what was entered when it cannot be saved', async () => {
    const page = await press('applications', 'save', { name: 'New <one>', provider1: 'azure', connection1: '' });
    expect(page).to.contain('Nothing was saved yet').and.to.contain('value="New &lt;one&gt;"');
    expect(await look('applications/')).not.to.contain('New &lt;one&gt;');
  });

  it('takes a list of thousands of users, and says so of one that is too long', async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, nth) => `557058:f58131cb-b67d-43c7-b30d-${String(nth).padStart(12, '0')}`).join(
        '\n',
      );
    expect(await press('users', 'import', { userNames: names(1000) })).to.contain('1000 are registered.');

    const token = /name="token" value="([^"]+)"/.exec(await look('users/'))?.[1] ?? '';
    const response = await fetch(address('users/import'), {
      method: 'POST',
      headers: { cookie, origin: chat.assistant.url },
      body: new URLSearchParams({ token, userNames: names(10_000) }),
    }).catch(() => undefined);
    // Who is still writing when the connection closes may lose the refusal.
    if (response)
      expect([response.status, await response.text()].join(' ')).to.match(/^413 [^]*Nothing was done\. A form/);
    expect(await look('users/')).to.contain('1000 registered');
  });

  it('shows who signed in, and blocks and erases them at once', async () => {
    expect(await look('users/')).to.contain('0 waiting, 0 registered, 0 blocked');
    await chat.signIn('Mia Krystof');
    const [newest = ''] = (await look('audit/events.jsonl')).split('\n').filter((line) => line.includes('"signIn"'));
    const { emulator } = chat;
    const [, callbackUrl = ''] = /id="callback-url"[^>]*value="([^"]*)"/.exec(await look('callback-url/')) ?? [];
    expect(JSON.parse(newest)).to.include({
      by: mia,
      outcome: 'done',
      setUp: setUpMark({ clientId: emulator.clientId, callbackUrl, authUrl: emulator.url }),
    });
    expect(await look('users/'))
      .to.contain('1 registered')
      .and.to.contain(`<a href="https://northwind.atlassian.net/jira/people/${mia}" rel="noreferrer"`)
      .and.to.contain('Names are not kept. With <code>keep_names = yes</code> they are shown here')
      .and.not.to.contain('Mia Krystof');

    expect(await press('users', 'act', { userName: mia, do: 'block' })).to.contain('1 blocked');
    await chat.say('who am i');
    expect(chat.channel.lastText()).to.contain('not signed in');

    // All of it is handed over, and her name is gone with it, also from what says that it went.
    const { user, events } = JSON.parse(await look(`users/${mia}.json`));
    expect([user.status, events.at(-1).act]).to.deep.equal(['blocked', 'signIn']);
    expect(await press('users', 'act', { userName: mia, do: 'remove' })).to.contain('0 blocked');
    expect(await look('audit/events.jsonl'))
      .to.contain('"users/act/remove","whom":"erased"')
      .and.not.to.contain(mia);

    const found = await press('users', 'look', { search: 'nobody like that', status: '', page: '1' });
    expect(found).to.contain('Nobody').and.not.to.contain(mia);
  });

  it('checks the whole set-up, and shows no secret', async () => {
    const page = await press('checks', 'run', {});
    expect(page).to.match(/Nothing to fix|to (fix|look at)\./);
    for (const title of ['Node.js', 'Callback URL', 'Client id and secret', 'Storage', 'Encryption keys'])
      expect(page).to.contain(`<th scope="row" role="rowheader">${title}</th>`);
    expect(page).not.to.contain('emulator-secret');
  });

  it('does nothing it has no word for', async () => {
    const token = /name="token" value="([^"]+)"/.exec(await look('users/'))?.[1] ?? '';
    for (const [path, fields] of [
      ['users/act', { userName: mia, do: 'promote' }],
      ['applications/erase', {}],
    ] as const) {
      const body = new URLSearchParams({ token, ...fields });
      const headers = { cookie, origin: chat.assistant.url };
      const { status } = await fetch(address(path), { method: 'POST', headers, body, redirect: 'manual' });
      expect(status, path).to.equal(404);
    }
  });
});

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startAssistant, type Assistant } from '../../src/assistant/assistant';
import { createLogger } from '../../src/assistant/logger';
import { startEmulator, type Emulator } from '../../src/emulator';
import { inspectSettings } from '../../src/settings/settings';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { ask, ours } from '../support/configurationPage';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { signInLink } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describe('settings that are saved while the assistant runs', () => {
  const directory = useTemporaryDirectory();
  const closing = useClosing();
  let emulator: Emulator;
  let assistant: Assistant;
  let channel: FakeChannel;
  let cookie: string;

  async function start(secret: string, more = ''): Promise<void> {
    emulator = await closing(startEmulator());
    const KBOT_CONF = join(directory(), 'kbot.conf');
    const lines = [
      `jira_oauth2_client_id = ${emulator.clientId}`,
      `jira_oauth2_client_secret = ${secret}`,
      `jira_oauth2_auth_url = ${emulator.url}`,
      `jira_oauth2_api_url = ${emulator.url}`,
      `port = ${await freePort()}`,
      'storage_url = memory:',
    ];
    writeFileSync(KBOT_CONF, `${lines.join('\n')}\n${more}`);
    const read = () => inspectSettings({ env: { KBOT_CONF } });
    const { settings } = read();
    const { clientId = '', clientSecret = '' } = settings;
    assistant = await closing(
      startAssistant({
        settings: { ...settings, clientId, clientSecret },
        storage: new MemoryStorage(),
        encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
        logger: createLogger('silent'),
        readSettings: read,
      }),
    );
    channel = await closing(startFakeChannel({ botUrl: assistant.url, channelId: 'msteams' }));
    const key = /\?key=\S+/.exec(assistant.invitation)?.[0] ?? '';
    const { headers } = await ask(assistant.url, `/configuration/${key}`);
    cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  }

  async function press(section: string, action: string, fields: Readonly<Record<string, string>> = {}) {
    const page = `/configuration/${section}/`;
    const { text } = await ask(assistant.url, page, { headers: { cookie } });
    const token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
    const form = { token, ...fields };
    const sent = await ask(assistant.url, page + action, { headers: { cookie, ...ours }, form });
    expect(sent.status).to.equal(303);
    return (await ask(assistant.url, page, { headers: { cookie } })).text;
  }
  const comeBack = async () => (await consentInBrowser(emulator, await channel.say('log in'), 'Mia Krystof')).finish();
  const saveSecret = (secret: string) =>
    press('client-id-and-secret', 'save', { client_id: emulator.clientId, client_secret: secret });

  it('are in force from the next sign-in on: a wrong secret is mended without a start, and the page’s session stays', async () => {
    await start('a-wrong-secret');
    expect(await comeBack()).to.contain('data-code="misconfigured"');
    await channel.say('cancel');

    const saved = await saveSecret(emulator.clientSecret);
    expect(saved).to.contain('notice good').and.to.contain('Used from now on.');
    expect(saved).not.to.contain('start the assistant again');
    await channel.say(codeOn(await comeBack()));
    expect(channel.lastText()).to.contain('Mia Krystof');
  });

  it('sign nobody out', async () => {
    await start('emulator-secret');
    await channel.say(codeOn(await comeBack()));
    expect(await saveSecret(emulator.clientSecret)).to.contain('Used from now on.');
    await channel.say('who am i');
    expect(channel.lastText()).to.contain('Mia Krystof');
    await channel.say('log out');
    await channel.say('who am i');
    expect(channel.lastText()).not.to.contain('Mia Krystof');
  });

  it('are what a sign-in asks Atlassian for', async () => {
    await start(
      'emulator-secret',
      'jira_oauth2_scope = offline_access read:servicedesk-request write:servicedesk-request\n',
    );
    const asked = async () => {
      const { headers } = await fetch(signInLink(await channel.say('log in')), { redirect: 'manual' });
      await channel.say('cancel');
      return new URL(headers.get('location') ?? '').searchParams.get('scope');
    };
    expect(await asked()).not.to.contain('read:me');
    expect(await press('permissions', 'ask')).to.contain('Used from now on.');
    expect(await asked()).to.contain('read:me');
  });

  it('let in whoever may sign in from then on', async () => {
    await start('emulator-secret');
    const refused = await press('users', 'who-may', { registration: 'registered', domains: 'not a domain!' });
    expect(refused).to.contain('notice bad').and.to.contain('value="not a domain!"');
    // Whoever shuts everybody out is told.
    expect(await press('users', 'who-may', { registration: 'registered', domains: '' }))
      .to.contain('Used from now on.')
      .and.to.contain('notice warning')
      .and.to.contain('Nobody is registered yet: nobody can sign in.');
    expect(await comeBack())
      .to.contain('data-code="denied"')
      .and.to.contain('administrator');
    await channel.say('cancel');

    const email = emulator.people.find(({ name }) => name === 'Mia Krystof')?.email ?? '';
    const [, domains = ''] = email.split('@');
    const saved = await press('users', 'who-may', { registration: 'registered', domains });
    expect(saved).not.to.contain('nobody can sign in');
    expect(saved)
      .to.contain('Used from now on.')
      .and.to.match(/value="registered"\s+checked/);
    await channel.say(codeOn(await comeBack()));
    expect(channel.lastText()).to.contain('Mia Krystof');
  });

  it('wait for the next start where they change the address, and where others are faulty', async () => {
    await start('emulator-secret');
    const saved = await press('callback-url', 'change', { address: 'http://localhost:9' });
    expect(saved).to.contain('Start the assistant again');

    appendFileSync(join(directory(), 'kbot.conf'), 'host = a b\n');
    const faulty = await saveSecret(emulator.clientSecret);
    expect(faulty).to.contain('Fix this first:</p><p>host').and.not.to.contain('Used from now on');
    // What runs goes on as it was.
    expect(codeOn(await comeBack())).to.match(/^\d{6}$/);
  });
});

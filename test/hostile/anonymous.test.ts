import { expect } from 'chai';
import { createAtlassianLogin, type AtlassianLoginOptions } from '../../src';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startFakeChannel } from '../support/fakeChannel';
import { sendRaw, statusOf } from '../support/rawHttp';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant } from '../support/usePrograms';
import { useClosing } from '../support/closing';

const credentials = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'hunter2', LOG_LEVEL: 'warn' };
const publicCallback = { JIRA_OAUTH2_CALLBACK_URL: 'https://bot.northwind.test/oauth2/jira/callback/' };

describe('a bot without an app id, to which anybody is any user', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();
  const { run, serve } = usePrograms(directory);

  for (const [what, settings] of [
    ['a public callback URL', publicCallback],
    ['an address that others reach', { HOST: '0.0.0.0' }],
  ] as const)
    it(`does not start with ${what}, and says which setting`, async () => {
      const { ended, output } = run('serve', { ...credentials, ...settings });
      expect(await ended).to.equal(1);
      expect(output).to.have.length(1);
      expect(output[0]).to.match(/^MicrosoftAppId is missing, but (jira_oauth2_callback_url|host) \(environment/);
    });

  it('starts where that is meant, with a warning each time', async () => {
    const assistant = await serve({ ...credentials, ...publicCallback, ALLOW_ANONYMOUS: 'yes' });
    expect(assistant.output.join('\n')).to.match(/"level":40.*anybody who reaches this bot can claim to be any user/);
    const channel = await closing(startFakeChannel({ botUrl: assistant.url }));
    expect(await post(assistant, channel.url, ['Host: localhost'])).to.equal(200);
    expect(await post(assistant, channel.url, ['Host: bot.northwind.test']), 'messages of others').to.equal(403);
  });

  const message = (serviceUrl: string) =>
    JSON.stringify({
      type: 'message',
      id: '1',
      text: 'help',
      channelId: 'emulator',
      serviceUrl,
      from: { id: 'victim' },
      recipient: { id: 'bot' },
      conversation: { id: 'c' },
    });

  async function post({ port }: ServedAssistant, serviceUrl: string, headers: readonly string[]): Promise<number> {
    const body = message(serviceUrl);
    const lines = ['POST /api/messages HTTP/1.1', ...headers, 'Content-Type: application/json', 'Connection: close'];
    const head = `${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`;
    return statusOf(await sendRaw(Number(port), head + body, /^HTTP/));
  }

  it('takes messages made for this machine, by no proxy, and from a conversation at a known place', async () => {
    const assistant = await serve(credentials);
    const channel = await closing(startFakeChannel({ botUrl: assistant.url }));
    const here = channel.url;
    for (const host of ['bot.northwind.test', '192.0.2.1', 'localhost.example.com', '127.0.0.1.nip.io'])
      expect(await post(assistant, here, [`Host: ${host}`]), host).to.equal(403);
    const forwarded =
      'X-Forwarded-For,X-Forwarded-Host,X-Forwarded,Forwarded,Forwarded-For,Via,CDN-Loop,X-Real-IP,X-Original-Host,' +
      'X-Envoy-External-Address,CF-Connecting-IP,True-Client-IP,X-Client-IP,X-Cluster-Client-IP,X-Azure-ClientIP,Client-IP';
    for (const header of forwarded.split(',').map((name) => `${name}: 127.0.0.1`))
      expect(await post(assistant, here, ['Host: localhost', header]), header).to.equal(403);
    // What stands behind the hundredth header is not read: a stranger could fill up the place before it.
    const others = Array.from({ length: 98 }, (_, index) => `A-${index}: x`);
    const full = ['Host: localhost', 'Content-Type: application/json', ...others];
    expect(await post(assistant, here, [...full, 'X-Forwarded-For: 127.0.0.1'])).to.equal(431);
    for (const serviceUrl of ['https://evil.example/', 'http://192.0.2.1/', 'https://localhost@evil.example/'])
      expect(await post(assistant, serviceUrl, ['Host: localhost']), serviceUrl).to.equal(403);
    expect(await post(assistant, here, ['Host: localhost', 'X-Ms-Client-Request-Id: 1', 'Viable: 1'])).to.equal(200);
    for (const host of ['localhost', '127.0.0.1:3978', '[::1]'])
      expect(await post(assistant, here, [`Host: ${host}`]), host).to.equal(200);
  });

  it('is not made of the package with a public callback URL, unless that is meant', () => {
    const options: AtlassianLoginOptions = {
      adapter: { continueConversationAsync: () => Promise.resolve() },
      run: () => Promise.resolve(),
      appId: '',
      clientId: 'client',
      clientSecret: 'hunter2',
      callbackUrl: publicCallback.JIRA_OAUTH2_CALLBACK_URL,
      storage: new MemoryStorage(),
      encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32) }],
    };
    expect(() => createAtlassianLogin(options)).to.throw('without an appId anybody can claim to be any user');
    expect(() => createAtlassianLogin({ ...options, appId: 'app' })).not.to.throw();
    expect(() => createAtlassianLogin({ ...options, allowAnonymous: true })).not.to.throw();
    const callbackUrl = 'http://localhost:3978/oauth2/jira/callback/';
    expect(() => createAtlassianLogin({ ...options, callbackUrl })).not.to.throw();
  });
});

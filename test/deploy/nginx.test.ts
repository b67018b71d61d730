import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { codeOn, consentAt } from '../support/browserSignIn';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { needsNginx, startNginx, type NginxServer } from '../support/nginxServer';
import { needsRedisServer, startRedisServer, type RedisServer } from '../support/redisServer';
import { signInLink } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant } from '../support/usePrograms';

const documented = readFileSync('deploy/nginx.conf', 'utf8');
const passesHost = 'proxy_set_header Host $http_host;';
const host = 'bot.northwind.test';
const location = '  location / {\n    proxy_pass http://assistant;';

/** The documented configuration, and as people change it, by the path of the public address. */
const sites: Readonly<Record<string, Readonly<Record<string, (site: string) => string>>>> = {
  '': {
    'as it is documented': (site) => site,
    'that rewrites Host': (site) => site.replace(passesHost, passesHost.replace('Host', 'X-Forwarded-Host')),
  },
  '/bot': {
    'below a path that it leaves on': (site) => site.replace(location, location.replace('/ {', '/bot/ {')),
    'below a path that it takes off': (site) =>
      site.replace(location, location.replace('/ {', '/bot/ {').replace('assistant;', 'assistant/;')),
  },
};

describe('deploy/nginx.conf, before two instances that share a Redis', () => {
  needsNginx();
  needsRedisServer();
  const directory = useTemporaryDirectory('suite');
  const programs = usePrograms(directory, 'suite');
  let emulator: Emulator;
  let redis: RedisServer;
  before(async () => {
    emulator = await startEmulator();
    redis = await startRedisServer();
  });
  after(async () => {
    await redis.close();
    await emulator.close();
  });

  for (const [path, changes] of Object.entries(sites))
    describe(`at https://${host}${path}/`, () => {
      let instances: readonly ServedAssistant[];
      let port = 0;
      before(async () => {
        port = await freePort();
        const settings = {
          STORAGE_URL: `${redis.url}/${path.length}`,
          ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
          JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
          JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
          JIRA_OAUTH2_AUTH_URL: emulator.url,
          JIRA_OAUTH2_API_URL: emulator.url,
          ALLOW_ANONYMOUS: 'yes',
          HOST: '127.0.0.1',
          JIRA_OAUTH2_CALLBACK_URL: `https://${host}:${port}${path}/oauth2/jira/callback/`,
          CONFIGURATION_PASSWORD: 'correct horse battery',
          TRUSTED_PROXIES: '127.0.0.1',
        };
        instances = await Promise.all([programs.serve(settings), programs.serve(settings)]);
      });
      after(() => Promise.all(instances.map((one) => one.crash())));

      for (const [what, change] of Object.entries(changes))
        describe(what, () => {
          let nginx: NginxServer;
          let channels: readonly FakeChannel[];
          before(async () => {
            const site = change(documented)
              .replace('one:3978', `127.0.0.1:${instances[0]?.port}`)
              .replace('two:3978', `127.0.0.1:${instances[1]?.port}`)
              .replace('bot.example.com', host)
              .replace('listen 443 ', `listen 127.0.0.1:${port} `);
            nginx = await startNginx(join(directory(), what.replaceAll(' ', '-')), host, port, site);
            // Nobody is signed in who was through another proxy.
            const person = { userId: what, conversationId: what };
            channels = await Promise.all(instances.map(({ url }) => startFakeChannel({ botUrl: url, ...person })));
          });
          after(async () => {
            await nginx.close();
            await Promise.all(channels.map((channel) => channel.close()));
          });

          it('signs in through either instance, and both know it', async () => {
            const [first, second] = channels;
            if (!first || !second) expect.fail();
            const link = signInLink(await first.say('log in'));
            expect(link).to.match(new RegExp(`^https://${host}:${port}${path}/oauth2/jira/chat/`));
            const started = await nginx.ask(link.replace(/^https:\/\/[^/]+/, ''));
            expect(started.status).to.equal(302);
            const cookie = [started.headers['set-cookie']].flat()[0]?.split(';')[0] ?? '';
            const back = await consentAt(emulator, String(started.headers['location']), 'Mia Krystof');
            let page = await nginx.ask(back.pathname + back.search, { headers: { cookie } });
            // The code is not left in the address.
            expect(page.status).to.equal(303);
            const to = new URL(String(page.headers['location']), back);
            const cookies = [cookie, ...[page.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0])];
            page = await nginx.ask(to.pathname + to.search, { headers: { cookie: cookies.join('; ') } });
            expect(page.status).to.equal(200);
            await first.say(codeOn(page.body));
            await second.say('who am i');
            expect(second.lastText()).to.contain('Mia Krystof');
          });

          it('has the administrator in, whichever instance it is', async () => {
            const logIn = (password: string) =>
              nginx.ask(`${path}/configuration/log-in`, {
                method: 'POST',
                body: new URLSearchParams({ password }).toString(),
                headers: {
                  'content-type': 'application/x-www-form-urlencoded',
                  origin: `https://${host}:${port}`,
                  'sec-fetch-site': 'same-origin',
                },
              });
            const entered = await logIn('correct horse battery');
            expect(entered.status).to.equal(303);
            expect(entered.headers['location']).to.equal(`${path}/configuration/`);
            const cookie = [entered.headers['set-cookie']]
              .flat()
              .map((one) => one?.split(';')[0])
              .join('; ');
            for (const _ of instances)
              expect((await nginx.ask(`${path}/configuration/users/`, { headers: { cookie } })).status).to.equal(200);
          });

          it('passes messages on, but for those that are too long', async () => {
            const post = (body: string) =>
              nginx.ask(`${path}/api/messages`, {
                method: 'POST',
                body,
                headers: { 'content-type': 'application/json' },
              });
            // Without an app id nobody is believed who comes through a proxy.
            expect((await post('{}')).status).to.equal(403);
            expect((await post(JSON.stringify({ text: 'x'.repeat(300 * 1024) }))).status).to.equal(413);
          });

          // The last that is asked of these instances: nobody starts the one again.
          if (what === Object.keys(changes).at(-1))
            it('goes on with the other instance when one has ended', async () => {
              await instances[0]?.crash();
              for (const _ of [1, 2, 3]) expect((await nginx.ask(`${path}/readyz`)).status).to.equal(200);
            });
        });
    });
});

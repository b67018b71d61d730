import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ask, ours } from '../support/configurationPage';
import { lineOf } from '../support/program';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

const home = '/configuration/';

describe('the configuration page of the assistant that runs', () => {
  const directory = useTemporaryDirectory();
  const programs = usePrograms(directory);
  const conf = () => join(directory(), 'kbot.conf');

  beforeEach(() =>
    writeFileSync(conf(), '# mine\njira_oauth2_client_id = client\njira_oauth2_client_secret = TOP-SECRET\n'),
  );

  it('is reached by the printed key alone, whatever the path', async () => {
    const { url, output, ...program } = await programs.serve({ KBOT_CONF: conf(), CONFIGURATION: 'on' });
    const [, address = ''] = await lineOf(
      { output, ...program },
      /^To set the assistant up: (\S+) \(works once, within 15 minutes\)$/,
    );
    expect(address).to.match(new RegExp(`^${url}/configuration/\\?key=[\\w-]{43}$`));

    for (const path of [
      home,
      '/configuration',
      '/configuration/try-it/',
      '/configuration/x/y/z',
      '/configuration/%2e%2e/configuration/permissions/',
      '/configuration//permissions/',
      '/%63onfiguration/permissions/',
      '/configuration/permissions%2f',
      '/configuration/reach/x',
      '/healthz/../configuration/permissions/',
    ]) {
      for (const method of ['GET', 'POST']) {
        const { status, text } = await ask(url, path, { method });
        expect(status, `${method} ${path}`).to.be.within(400, 499);
        expect(text).not.to.match(/name="token"|Callback URL/);
      }
    }
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])
      expect((await ask(url, home, { method })).status, method).to.be.within(400, 499);

    const inside = await ask(url, address.slice(url.length));
    expect(inside.status).to.equal(303);
    const cookie = (inside.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const { text } = await ask(url, home, { headers: { cookie } });
    const token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
    expect((await ask(url, address.slice(url.length))).status, 'the key is used up').to.equal(403);

    const headers = { cookie, ...ours };
    const sent = await ask(url, `${home}callback-url/check`, { headers, form: { token } });
    expect(sent.headers.location).to.equal(`${home}callback-url/`);
    const checked = await ask(url, `${home}callback-url/`, { headers: { cookie } });
    expect(checked.text).to.contain('The callback URL leads to this assistant.').and.not.to.contain('TOP-SECRET');
    const callback = async (query: string) => (await ask(url, `/oauth2/jira/callback/?${query}`)).text;
    expect(await callback('state=test-sign-in.x.y&code=z')).to.contain('This test sign-in is over');
    for (const query of ['state=x&code=z', '', 'state=x&state=test-sign-in.x.y&code=z', 'state=test-sign-in&code=z'])
      expect(await callback(query)).to.contain('This link is not one of ours');
    expect(output.join('\n')).not.to.match(/TOP-SECRET|"level":[456]0/);
  });

  it('prints no key where there is a password, and never the password', async () => {
    const password = 'correct horse battery';
    const { url, output, ...program } = await programs.serve({ KBOT_CONF: conf(), CONFIGURATION_PASSWORD: password });
    await lineOf(
      { output, ...program },
      /^To set the assistant up: http\S+\/configuration\/ \(with configuration_password\)$/,
    );
    const sent = await ask(url, `${home}log-in`, { headers: ours, form: { password } });
    expect(sent.status).to.equal(303);
    expect(output.join('\n')).not.to.contain(password);
  });

  it('is closed unless it is asked for: no key is printed, and there is no such page', async () => {
    for (const settings of [{}, { CONFIGURATION: 'off', CONFIGURATION_PASSWORD: 'correct horse battery' }]) {
      const { url, output, ...program } = await programs.serve({ KBOT_CONF: conf(), ...settings });
      await lineOf({ output, ...program }, /^The configuration page is closed\./);
      for (const path of [home, '/configuration', `${home}try-it/`, `${home}reach/x`, `${home}?key=x`])
        expect((await ask(url, path)).status, path).to.equal(404);
      expect((await ask(url, `${home}log-in`, { headers: ours, form: { password: 'x' } })).status).to.equal(404);
      expect(output.join('\n')).not.to.contain('key=');
    }
  });

  it('has a port of its own where it is given one, and still sees that the callback URL leads here', async () => {
    const { url, port, output, ...program } = await programs.serve({ KBOT_CONF: conf(), CONFIGURATION: '0' });
    const printed = /^To set the assistant up: (http:\/\/localhost:\d+)(\S+key=\S+) \(works once, within 15 minutes\)$/;
    const [, own = '', path = ''] = await lineOf({ output, ...program }, printed);
    expect(new URL(own).port).not.to.equal(port);
    expect((await ask(url, path)).status).to.equal(404);
    expect((await ask(url, `${home}reach/x`)).status).to.equal(404);
    expect((await ask(own, '/healthz')).status).to.equal(404);
    expect((await ask(own, home, { headers: { host: 'bot.example.com' } })).text).to.contain(`${own}/configuration/`);

    const { headers } = await ask(own, path);
    const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const { text } = await ask(own, home, { headers: { cookie } });
    const token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
    await ask(own, `${home}callback-url/check`, { headers: { cookie, ...ours }, form: { token } });
    const checked = await ask(own, `${home}callback-url/`, { headers: { cookie } });
    expect(checked.text).to.contain('The callback URL leads to this assistant.');
    // The way back from Atlassian ends here, on another port.
    expect((await ask(own, `${home}try-it/`, { headers: { cookie } })).text).to.contain('Sign in at Atlassian');

    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
  });
});

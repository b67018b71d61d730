import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkEncryptionKeys } from '../../src/records/checkEncryptionKeys';
import { embeddedEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { lineOf } from '../support/program';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

/** Whether something answers HTTP there. */
const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** Whether something listens there. */
const isTaken = (address: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, address, () => server.close(() => resolve(false)));
  });

describe('start, with a client id', () => {
  const directory = useTemporaryDirectory();
  const { run } = usePrograms(directory);
  const client = { JIRA_OAUTH2_CLIENT_ID: 'id', JIRA_OAUTH2_CLIENT_SECRET: 'secret' };

  it('has the chat client beside it where only this machine reaches it, and no emulator', async () => {
    const program = run('start', client);
    const [, assistant = ''] = await lineOf(program, /^The assistant listens at (http:\/\/localhost:\d+)/);
    const [, url = ''] = await lineOf(program, /^Open (http:\/\/localhost:\d+) in your browser/);
    expect([await answers(url), await answers(assistant)]).to.deep.equal([true, true]);
    // Whoever sets it up is led there, with the client id that is saved.
    const [, way = ''] = await lineOf(program, /(http:\/\/localhost:\d+\/configuration\/\?key=\S+)/);
    const { headers } = await fetch(way, { redirect: 'manual' });
    const cookie = headers.getSetCookie().map((one) => one.split(';')[0]);
    const page = await fetch(`${assistant}/configuration/try-it/`, { headers: { cookie: cookie.join('; ') } });
    expect(await page.text()).to.contain(`<a href="${url}">Open the chat client</a>`);
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
    expect(await answers(url), 'the chat client has ended').to.equal(false);
    expect(program.output.join()).not.to.match(/emulator/i);
  });

  it('is refused over the store of a newer version, in one line that says what to do', async () => {
    const data = join(directory(), 'data');
    const store = new LmdbStorage(data);
    await checkEncryptionKeys(store, embeddedEncryptionKeys(data));
    const canary = (await store.read(['jl1-canary']))['jl1-canary'];
    await store.write({ 'jl1-canary': { ...canary, version: 99 } });
    await store.close();

    const program = run('serve', client);
    expect(await program.ended).to.equal(1);
    expect(program.output.join('\n')).to.match(
      /^storage_url \(environment variable STORAGE_URL\): The records in the store have version 99, .*install the newer one/,
    );
  });

  it('is alone where others reach it', async () => {
    const program = run('start', { ...client, MicrosoftAppId: 'app', HOST: '127.0.0.1' });
    await lineOf(program, /^The assistant listens at/);
    await lineOf(program, /^To set the assistant up/);
    program.child.kill('SIGTERM');
    await program.ended;
    expect(program.output.join()).not.to.contain('in your browser');
  });
});

describe('start, without a client id', () => {
  const directory = useTemporaryDirectory();
  const { run } = usePrograms(directory);

  it('says what to open and where to set it up, and ends everything on Ctrl-C', async () => {
    const program = run('start', {});
    const [, url = ''] = await lineOf(program, /^Open (http:\/\/localhost:\d+) in your browser/);
    expect(await answers(url)).to.equal(true);
    const all = Object.values(networkInterfaces()).flatMap((some = []) => some);
    for (const { address } of all.filter(({ internal, family }) => !internal && family === 'IPv4'))
      expect(await isTaken(address, Number(new URL(url).port)), `by the chat client at ${address}`).to.equal(false);
    expect(statSync('devTools/m365agentsplayground.log').mode & 0o077, 'who may read its log').to.equal(0);

    program.child.kill('SIGINT');
    expect(await program.ended).to.equal(0);
    expect(program.output).to.have.lengthOf(2);
    expect(program.output[1]).to.match(
      /^To set the assistant up: http:\/\/localhost:\d+\/configuration\/\?key=\S+ \(works once, within 15 minutes\)$/,
    );
    expect(await answers(url), 'the chat client has ended').to.equal(false);
  });

  it('says that the chat client is not heard where there is an app id, as of another bot in the same environment', async () => {
    const program = run('start', { MicrosoftAppId: 'app', HOST: '127.0.0.1' });
    const [said] = await lineOf(program, /^MicrosoftAppId .*/);
    expect(said).to.equal(
      'MicrosoftAppId (environment variable MicrosoftAppId): with an app id the assistant refuses what this chat client sends. Start without it to chat here.',
    );
  });

  it('names the channels that the chat client can act as', async () => {
    const program = run('start', { PLAYGROUND_CHANNEL: 'teams' });
    expect(await program.ended).to.equal(1);
    expect(program.output).to.deep.equal([
      'PLAYGROUND_CHANNEL (environment variable): must be one of emulator, msteams, webchat, directline, agents.',
    ]);
  });
});

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { startEmulator } from '../../src/emulator';
import { codeOn } from '../support/browserSignIn';
import { openChatWindow } from '../support/chatWindow';
import { useClosing } from '../support/closing';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { lineOf, runProgram } from '../support/program';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const root = join(__dirname, '..', '..', '..');

interface Example {
  readonly channelId?: string;
  readonly begins: string;
  /** How the code comes back; typed where nothing is said. */
  readonly giveCode?: (channel: FakeChannel, code: string) => Promise<unknown>;
  /** What the chat says in the end. */
  readonly ends: RegExp;
  readonly asks?: string;
}

/** Every bot among the examples, and a sign-in told through it; the server for a model and Functions have tests of their own. */
const examples: Readonly<Record<string, Example>> = {
  'agent.js': {
    begins: 'comment ITH-3: It works again',
    asks: 'hello',
    ends: /Added to ITH-3\.[^]*Mia Krystof said: hello/,
  },
  'agents.ts': { begins: 'log in', asks: 'how many', ends: /You have [1-9]\d* open requests/ },
  'express.js': { begins: 'hello', ends: /ITH-\d+: / },
  'fastify.mjs': { begins: 'log in', asks: 'my requests', ends: /ITH-\d+/ },
  'guard.ts': { begins: 'how many', ends: /Mia Krystof, you have [1-9]\d* open requests/ },
  'restify.ts': { begins: 'help', ends: /IT help/ },
  'teams.ts': {
    channelId: 'msteams',
    begins: 'log in',
    giveCode: async (channel, code) =>
      expect((await channel.invoke('signin/verifyState', { state: code })).status).to.equal(200),
    asks: 'my requests',
    ends: /ITH-\d+/,
  },
};

describe('the example', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();

  before(async () => {
    const compiler = join(createRequire(__filename).resolve('typescript/package.json'), '..', 'bin', 'tsc');
    const compiled = await promisify(execFile)(process.execPath, [compiler, '-p', join(root, 'examples')]).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(compiled.stdout, 'what the compiler says').to.equal('');
  });

  for (const [name, { channelId = 'emulator', begins, giveCode, asks, ends }] of Object.entries(examples))
    it(`${name} signs a person in`, async () => {
      const emulator = await closing(startEmulator());
      const port = await freePort();
      const file = name.endsWith('.ts') ? join('dist', 'examples', name.replace('.ts', '.js')) : join('examples', name);
      const env = {
        PORT: String(port),
        EMULATOR_URL: emulator.url,
        JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
        JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
      };
      const program = runProgram(join(root, file), env, directory());
      try {
        await lineOf(program, /listens at/);
        const channel = await closing(startFakeChannel({ botUrl: `http://127.0.0.1:${port}`, channelId }));
        const chat = openChatWindow(channel, emulator);
        const sent = await chat.say(begins);
        const told = channel.next(({ text = '' }) => text.includes('six-digit code'));
        const code = codeOn(await chat.consent(sent, 'Mia Krystof'));
        await told;
        await (giveCode?.(channel, code) ?? chat.say(code));
        expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
        if (asks !== undefined) await chat.say(asks);
        expect(chat.shown()).to.match(ends);
      } finally {
        program.child.kill('SIGKILL');
        await program.ended;
      }
    });

  it('is told about each', () => {
    const files = readdirSync(join(root, 'examples')).filter((file) => /\.(?:m?js|ts)$/.test(file));
    expect(files).to.have.members([...Object.keys(examples), 'functions.mjs', 'mcpServer.mjs']);
  });
});

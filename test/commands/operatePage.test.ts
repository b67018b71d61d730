import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { oneStory } from '../support/oneStory';
import { lineOf, runProgram, type Program } from '../support/program';
import { runCommand, type Ended } from '../support/runCommand';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const page = readFileSync('docs/operate.md', 'utf8');

/** A program's name with words after it, a request, or a variable with its value. */
const isCommand =
  /^(npx|npm|node|node_modules\/\S+|GET|docker|redis-cli|systemctl|curl|openssl|sh|echo) \S|^[A-Z_]+=\S/;

/** What the page tells to type, to ask or to set, in the order of the page, once each; `npm run` alone is no command. */
const told = [...new Set([...page.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span))].filter(
  (span) => isCommand.test(span) && span !== 'npm run',
);

/** What is run by another test, where packages may be installed, or by all of them. */
const elsewhere: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'npm ci --omit=dev': ['test/consumer/run.sh', 'npm_config_yes=false npm ci --omit=dev'],
  'npm run build': ['package.json', '"pretest": "npm run --silent build'],
  'npm install @opentelemetry/sdk-node': [
    'test/consumer/run.sh',
    'npm install --no-save --omit=dev --loglevel=error @opentelemetry/sdk-node',
  ],
  'OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4318': ['test/consumer/run.sh', 'OTEL_EXPORTER_OTLP_ENDPOINT="http://'],
  ...Object.fromEntries(
    [
      'NODE_OPTIONS=--require=./deploy/telemetry.cjs',
      'OTEL_METRICS_EXPORTER=prometheus',
      'OTEL_METRICS_EXPORTER=otlp',
      'OTEL_TRACES_EXPORTER=none',
      'OTEL_LOGS_EXPORTER=none',
      'OTEL_SERVICE_NAME=jira-assistant',
    ].map((setting) => [setting, ['test/consumer/run.sh', setting] as const]),
  ),
};

describe('docs/operate.md', () => {
  const directory = useTemporaryDirectory('suite');
  const at = (name: string) => join(directory(), name);
  const tried = new Set<string>();
  let emulator: Emulator;
  let running: Program | undefined;
  let url = '';

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    running?.child.kill('SIGKILL');
    await running?.ended;
    await emulator.close();
  });

  const env = (store = 'data') => ({
    KBOT_CONF: '/dev/null',
    STORAGE_URL: `lmdb:${at(store)}`,
    PORT: '0',
    JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
    JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
    JIRA_OAUTH2_AUTH_URL: emulator.url,
    JIRA_OAUTH2_API_URL: emulator.url,
  });

  /** Runs one of the page's commands as it stands there, but for the names in capitals. */
  async function type(command: string, names: Readonly<Record<string, string>> = {}, store = 'data'): Promise<Ended> {
    expect(told).to.include(command);
    tried.add(command);
    const words = command
      .replace(/^(npx|node_modules\/\.bin\/)\s*botbuilder-atlassian /, '')
      .split(' ')
      .map((word) => names[word] ?? word);
    return runCommand(words, { ...env(store), ...(names['env'] ? JSON.parse(names['env']) : {}) });
  }

  async function serve(command: string, program: string, ...words: string[]): Promise<void> {
    expect(told).to.include(command);
    tried.add(command);
    running = runProgram(program, env(), undefined, words);
    [, url = ''] = await lineOf(running, /listens at (http:\/\/localhost:\d+)\//);
  }
  async function end(): Promise<void> {
    running?.child.kill('SIGTERM');
    expect(await running?.ended).to.equal(0);
  }

  oneStory();

  it('runs the assistant as it says, from the tree and from the package', async () => {
    const { bin }: { bin: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const binary = bin['botbuilder-atlassian'] ?? '';
    expect([basename(binary), existsSync(binary)]).to.deep.equal(['cli.js', true]);
    await serve('node_modules/.bin/botbuilder-atlassian serve', binary, 'serve');
    await end();
    await serve('node dist/src/assistant/serve.js', 'dist/src/assistant/serve.js');
  });

  it('is asked whether it lives and is ready', async () => {
    for (const command of ['GET /healthz', 'GET /readyz']) {
      expect(told).to.include(command);
      tried.add(command);
      expect((await fetch(url + command.slice('GET '.length))).status, command).to.equal(200);
    }
  });

  it('is looked at by the doctor', async () => {
    const { code, stdout } = await type('npx botbuilder-atlassian doctor');
    expect(stdout).to.match(/^ok {11}Client id and secret: Atlassian knows them\.$/m);
    // A port that is chosen at each start leads to no callback: that much is to mend here.
    expect([code, stdout.match(/^problem.*$/gm)?.length]).to.deep.equal([1, 1]);
  });

  it('is backed up while it runs, and brought back', async () => {
    const FILE = at('backup');
    const { code, stdout } = await type('npx botbuilder-atlassian backup FILE', { FILE });
    expect([code, stdout.includes(FILE)]).to.deep.equal([0, true]);
    mkdirSync(at('back'), { mode: 0o700 });
    copyFileSync(at('data/encryption.key'), at('back/encryption.key'));
    const restored = await type('npx botbuilder-atlassian restore FILE', { FILE }, 'back');
    expect([restored.code, restored.stderr]).to.deep.equal([0, '']);
    await end();
  });

  it('tells what is stored of a person, and erases them', async () => {
    for (const command of ['npx botbuilder-atlassian export USER', 'npx botbuilder-atlassian erase USER']) {
      const { code, stderr } = await type(command, { USER: 'nobody' });
      expect([code, stderr]).to.deep.equal([1, 'Nothing is stored about nobody.\n']);
    }
  });

  it('is made into an app for Teams', async () => {
    const file = at('app.zip');
    const names = {
      'FILE.zip': file,
      env: JSON.stringify({
        MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
        JIRA_OAUTH2_CALLBACK_URL: 'https://bot.northwind.test/oauth2/jira/callback/',
      }),
    };
    const { code, stderr } = await type('npx botbuilder-atlassian teams-package FILE.zip', names);
    expect([code, stderr, existsSync(file)]).to.deep.equal([0, '', true]);
  });

  it('has no other command than those, and what other tests run', () => {
    expect(tried.size).to.be.greaterThan(8);
    expect(told.filter((one) => !tried.has(one) && !(one in elsewhere))).to.deep.equal([]);
    for (const [one, [file, text]] of Object.entries(elsewhere)) {
      expect(told).to.include(one);
      expect(readFileSync(file, 'utf8'), one).to.include(text);
    }
  });
});

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { settingNames } from '../../src/settings/settingsSchema';
import { openChatWindow } from '../support/chatWindow';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** The instructions of the image that runs: the last stage, lines that go on joined. */
const instructions = (
  readFileSync('deploy/Dockerfile', 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split(/^FROM /m)
    .at(-1) ?? ''
)
  .split('\n')
  .slice(1)
  .map((line) => /^(\w+) +(.*)$/.exec(line.trim()))
  .flatMap((found) => (found ? [[found[1] ?? '', (found[2] ?? '').replaceAll(/ +/g, ' ')] as const] : []));
const all = (name: string) => instructions.filter(([known]) => known === name).map(([, rest]) => rest);

/** A command in the form that no shell takes apart. */
function commandIn(name: string): readonly string[] {
  const [line = ''] = all(name);
  return JSON.parse(line.slice(line.indexOf('[')));
}
const environment = Object.fromEntries(
  all('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=', 2))),
) as Readonly<Record<string, string>>;

/** Whom a container runs as here: root may become anybody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

describe('deploy/Dockerfile, its commands in a plain directory', () => {
  const directory = useTemporaryDirectory('suite');
  const at = (...names: string[]) => join(directory(), ...names);
  let emulator: Emulator;
  let channel: FakeChannel;
  let running: { readonly child: ChildProcess; readonly ended: Promise<number | string> } | undefined;
  let port = 0;

  /** What the image holds and nothing else, in a tree that nobody may write to. */
  function build(tree: string, version?: string): void {
    for (const [from, to = ''] of all('COPY').map((line) =>
      line
        .replace(/^--from=build /, '')
        .replaceAll('/app/', '')
        .split(/ (?=\S+$)/),
    ))
      for (const one of (from ?? '').split(' ')) {
        const target = join(at(tree), to === './' ? one : to);
        mkdirSync(dirname(target), { recursive: true });
        if (one === 'node_modules') symlinkSync(join(process.cwd(), one), target);
        else cpSync(one, target, { recursive: true });
      }
    const manifest = join(at(tree), 'package.json');
    if (version !== undefined)
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]*"/, `"version": "${version}"`));
    chmodSync(directory(), 0o755);
    spawnSync('chmod', ['-R', 'a-w', at(tree)]);
  }
  function volume(name: string): string {
    mkdirSync(at(name), { mode: 0o700 });
    if (nobody.uid !== undefined) chownSync(at(name), nobody.uid, nobody.gid);
    return at(name);
  }
  const env = (data: string) => ({
    ...environment,
    STORAGE_URL: (environment['STORAGE_URL'] ?? '').replace('/data', at(data)),
    HOST: '127.0.0.1',
    PORT: String(port),
    PATH: process.env['PATH'] ?? '',
    JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
    JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
    JIRA_OAUTH2_AUTH_URL: emulator.url,
    JIRA_OAUTH2_API_URL: emulator.url,
  });
  /** Runs a command in the container until it ends. */
  async function execute(tree: string, data: string, words: readonly string[]) {
    const [program = '', ...rest] = words;
    const child = spawn(program, rest, { cwd: at(tree), env: env(data), stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout, stderr };
  }
  async function start(tree: string, data: string): Promise<void> {
    const [program = '', ...rest] = commandIn('CMD');
    const child = spawn(program, rest, { cwd: at(tree), env: env(data), stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
    const ended = new Promise<number | string>((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
    );
    running = { child, ended };
    const said: string[] = [];
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          if (line.includes('listens at')) resolve();
        });
      void ended.then(() => reject(new Error(said.join('\n'))));
    });
  }
  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | undefined> {
    running?.child.kill(signal);
    return running?.ended;
  }
  const healthy = async (tree: string, data: string) =>
    (
      await execute(
        tree,
        data,
        commandIn('HEALTHCHECK').map((word) => word.replace('3978', String(port))),
      )
    ).code;
  async function isSignedIn(): Promise<boolean> {
    const said = await channel.say('who am i');
    return said.some(({ text: line = '' }) => line.includes('Mia Krystof'));
  }

  before(async () => {
    emulator = await startEmulator();
    port = await freePort();
    channel = await startFakeChannel({ botUrl: `http://127.0.0.1:${port}` });
    build('app');
    build('newer', '99.0.0');
    volume('data');
  });
  after(async () => {
    await end('SIGKILL');
    await channel.close();
    await emulator.close();
    spawnSync('chmod', ['-R', 'u+w', directory()]);
  });

  it('runs as somebody who is not root, without a shell', () => {
    expect(all('USER')).to.deep.equal(['node']);
    for (const name of ['CMD', 'HEALTHCHECK']) expect(commandIn(name)[0]).to.equal('node');
  });

  it('serves from what is copied, is healthy while it does, and ends with 0 on SIGTERM', async () => {
    expect(await healthy('app', 'data')).to.equal(1);
    await start('app', 'data');
    expect(await healthy('app', 'data')).to.equal(0);
    expect(await end('SIGTERM')).to.equal(0);
    expect(readdirSync(at('data'))).to.include.members(['data.mdb', 'encryption.key']);
  });

  it('has every command, with what they need', async () => {
    const cli = ['node', 'dist/src/commands/cli.js'];
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await execute('app', 'data', [...cli, '--version'])).stdout.trim()).to.equal(version);
    const { code, stdout } = await execute('app', 'data', [...cli, 'doctor']);
    expect([code, stdout.includes('Client id and secret: Atlassian knows them.')]).to.deep.equal([1, true]);
    const teams = await execute('app', 'data', [...cli, 'teams-package', at('data', 'app.zip')]);
    // Nothing lacks in the image but the app id.
    expect(teams.stderr).to.match(/^MicrosoftAppId is missing/);
  });

  describe('with somebody signed in', () => {
    before(async () => {
      await start('app', 'data');
      await openChatWindow(channel, emulator, {}).signIn('Mia Krystof');
    });

    it('is killed and started: nobody is signed out', async () => {
      await end('SIGKILL');
      await start('app', 'data');
      expect(await isSignedIn()).to.equal(true);
    });

    it('is upgraded: nobody is signed out', async () => {
      expect(await end('SIGTERM')).to.equal(0);
      await start('newer', 'data');
      expect(await isSignedIn()).to.equal(true);
    });

    it('is restored from a backup that was taken while it ran: nobody is signed out', async () => {
      const cli = ['node', 'dist/src/commands/cli.js'];
      const file = at('data', 'saved');
      expect((await execute('newer', 'data', [...cli, 'backup', file])).stderr).to.equal('');
      await end('SIGKILL');
      volume('other');
      copyFileSync(at('data', 'encryption.key'), at('other', 'encryption.key'));
      chmodSync(at('other', 'encryption.key'), 0o600);
      if (nobody.uid !== undefined) chownSync(at('other', 'encryption.key'), nobody.uid, nobody.gid);
      expect((await execute('newer', 'other', [...cli, 'restore', file])).stderr).to.equal('');
      await start('newer', 'other');
      expect(await isSignedIn()).to.equal(true);
      expect(await end('SIGTERM')).to.equal(0);
    });
  });
});

describe('deploy/', () => {
  it('keeps what is secret, and what was made elsewhere, out of an image', () => {
    const left = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').split('\n');
    expect(left).to.include.members(['node_modules', 'dist', 'data', 'conf/kbot.conf*', 'deploy/secrets', '.git']);
  });

  it('has a Compose file whose parts fit each other', () => {
    const compose = readFileSync('deploy/compose.yaml', 'utf8');
    const named = (pattern: RegExp, file = compose) =>
      [...file.matchAll(pattern)].map(([, name = '']) => name).toSorted();
    const [secrets = []] = named(/^ {2}secrets: \[(.*)\]$/gm).map((list) => list.split(', ').toSorted());
    expect(named(/\/run\/secrets\/(\w+)$/gm)).to.deep.equal(secrets);
    expect(named(/^ {2}(\w+): \{ file: \.\/secrets\/\1 \}$/gm)).to.deep.equal(secrets);
    const instances = named(/^ {2}(\w+): \*assistant$/gm);
    expect(instances).to.have.lengthOf(2);
    expect(named(/^ {2}server (\w+):3978;$/gm, readFileSync('deploy/nginx.conf', 'utf8'))).to.deep.equal(instances);
    expect(named(/depends_on: \[(.*)\]/g)).to.deep.equal([instances.join(', ')]);
    // The store's address is another service's, which loses nothing (docs/settings.md), and a stop leaves time for all turns.
    const [store = ''] = named(/STORAGE_URL: redis:\/\/(\w+):6379$/gm);
    expect(compose).to.contain(`\n  ${store}:\n`).and.to.contain('--appendonly yes --maxmemory-policy noeviction');
    expect(Number(named(/stop_grace_period: (\d+)s/g)[0])).to.be.greaterThan(15);
    for (const file of named(/'\.\/([\w.]+):\/[\w/.]+:ro'/g).filter((name) => name !== 'certificates'))
      expect(readdirSync('deploy')).to.include(file);
  });

  it('builds and runs an image on one version of Node.js, which this package takes, by commands that there are', () => {
    const docker = readFileSync('deploy/Dockerfile', 'utf8');
    const { engines, scripts }: { engines: { node: string }; scripts: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const [image, ...others] = new Set([...docker.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, major]) => major));
    expect(others).to.deep.equal([]);
    expect(engines.node).to.match(new RegExp(`[\\^=]${image}\\.`));
    for (const [, script = ''] of docker.matchAll(/npm run (\w+)/g)) expect(scripts).to.have.property(script);
    for (const [, from = ''] of docker.matchAll(/^COPY (?!--from)(deploy\S+) /gm))
      expect(existsSync(from)).to.equal(true);
  });

  it('is installed where npx may not download: what its packages run then is installed for production, too', () => {
    type Packages = Record<string, { hasInstallScript?: true; dev?: true; optional?: true } | undefined>;
    const { packages }: { packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const isInstalled = (name: string) => packages[name] !== undefined && !packages[name]?.dev;
    const scriptsOf = (name: string): Readonly<Record<string, string>> =>
      JSON.parse(readFileSync(join(name, 'package.json'), 'utf8')).scripts;
    const runBy = (scripts: Readonly<Record<string, string>>, script = ''): readonly string[] => [
      ...[...script.matchAll(/\bnpx (?:-\S+ )*([\w@/.-]+)/g)].map(([, name = '']) => name),
      ...[...script.matchAll(/\bnpm run ([\w:-]+)/g)].flatMap(([, next = '']) => runBy(scripts, scripts[next])),
    ];
    const run = Object.keys(packages)
      .filter((name) => packages[name]?.hasInstallScript && isInstalled(name) && !packages[name].optional)
      .map(scriptsOf)
      .flatMap((scripts) => ['preinstall', 'install', 'postinstall'].flatMap((name) => runBy(scripts, scripts[name])));
    expect(run).to.include('rimraf');
    expect(run.filter((name) => !isInstalled(`node_modules/${name}`))).to.deep.equal([]);
  });

  it('has a unit that systemd takes, whose files it hands over', function () {
    const unit = readFileSync('deploy/jira-assistant.service', 'utf8');
    const handedOver = [...unit.matchAll(/^LoadCredential=(\w[\w.]*):/gm)].map(([, name]) => name);
    expect([...unit.matchAll(/%d\/([\w.]+)/g)].map(([, name]) => name)).to.deep.equal(handedOver);
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) return this.skip();
    const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
    try {
      const file = join(directory, 'jira-assistant.service');
      writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
      const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
      expect(stdout + stderr).to.equal('');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  for (const [file, pattern] of [
    ['deploy/compose.yaml', /^ {4}([A-Z]\w*): (\S.*)$/gm],
    ['deploy/jira-assistant.service', /(?:^Environment=| )([A-Za-z_]+)=(\S+)/gm],
  ] as const)
    it(`${relative('deploy', file)} sets settings that there are`, () => {
      const variables = [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name);
      const names = variables.filter((name) => !['NODE_ENV', 'KBOT_CONF', 'After', 'Wants'].includes(name));
      expect(names).to.include('STORAGE_URL');
      const known = settingNames
        .flatMap((name) => [name, name.toUpperCase()])
        .flatMap((name) => [name, `${name}_FILE`]);
      expect(names.filter((name) => !known.includes(name))).to.deep.equal([]);
    });
});

import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { hasBundle } from '../../src/assistant/bundled';
import { createBrowser } from '../support/browser';
import { ask, ours } from '../support/configurationPage';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { freePort } from '../support/freePort';
import { lineOf, runProgram, type Program } from '../support/program';
import { signInLink } from '../support/signInLink';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const compiled = join('dist', 'src', 'assistant');

/** What a start from the bundle has of the package; of `node_modules` the named. */
function bundleAlone(root: string, packages: readonly string[] = []): string {
  const folder = join(root, compiled);
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'build'));
  const bundle = readdirSync(compiled).filter((name) => name.startsWith('assistant.bundle.'));
  for (const name of [
    'serve.js',
    'bundled.js',
    'mappedTraces.js',
    'packedFile.js',
    ...bundle.filter((one) => !one.endsWith('.cache')),
  ])
    cpSync(join(compiled, name), join(folder, name));
  cpSync('build/codeCache.mjs', join(root, 'build', 'codeCache.mjs'));
  cpSync('package.json', join(root, 'package.json'));
  for (const name of packages) {
    mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  }
  return folder;
}

const password = 'twelve or more characters';

describe('the bundled assistant', function () {
  const directory = useTemporaryDirectory();
  let program: Program | undefined;
  let emulator: Emulator | undefined;
  let channel: FakeChannel | undefined;

  before(() => {
    if (!hasBundle()) execFileSync(process.execPath, ['build/bundle.mjs']);
  });
  afterEach(async () => {
    program?.child.kill('SIGKILL');
    await program?.ended;
    await channel?.close();
    await emulator?.close();
    program = channel = emulator = undefined;
  });

  /** Starts it in `folder`; with the emulator, and LMDB where its package is. */
  async function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    emulator = await startEmulator();
    program = runProgram(join(folder, 'serve.js'), {
      KBOT_CONF: '',
      PORT: '0',
      STORAGE_URL: 'memory:',
      JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
      JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
      JIRA_OAUTH2_AUTH_URL: emulator.url,
      JIRA_OAUTH2_API_URL: emulator.url,
      ...env,
    });
    const [, url = ''] = await lineOf(program, /listens at (http:\/\/localhost:\d+)\/api\/messages/);
    return url;
  }

  async function tellStory(botUrl: string): Promise<void> {
    channel = await startFakeChannel({ botUrl, channelId: 'msteams' });
    const said = await channel.say('create request');
    const link = /https?:\/\/[^"]+\/oauth2\/jira\/chat\/[^"\\]+/.exec(JSON.stringify(said))?.[0] ?? signInLink(said);
    const browser = createBrowser();
    const page = await browser.signIn(link, emulator?.people[0]?.accountId ?? '');
    expect(page.code, 'on the page').to.match(/^\d{6}$/);
    expect(await (await fetch(link)).text(), 'no page').to.contain('<html');
    expect(JSON.stringify(await channel.say(page.code ?? ''))).to.match(/Who can help you|What do you need/);
    expect(JSON.stringify(await channel.say('monitor'))).to.contain('Something else');
  }

  it('signs in and starts a request with no package installed, in every script', async () => {
    const PORT = String(await freePort());
    const url = await serve(bundleAlone(directory()), { CONFIGURATION_PASSWORD: password, PORT });
    await tellStory(url);
    const { headers } = await ask(url, '/configuration/log-in', { headers: ours, form: { password } });
    const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const look = async (path: string) => (await ask(url, `/configuration/${path}`, { headers: { cookie } })).text;
    // What waits is written for whoever reads the audit log. No other process looks into this store.
    expect(await look('audit/')).to.contain('Sign-in');
    expect(await look('')).to.contain('One person has signed in, last on');
    for (const [language, letters] of Object.entries({ ja: '設定項目', ar: 'قيمة الإعداد' })) {
      const page = await fetch(`${url}/configuration/`, { headers: { 'Accept-Language': language } });
      expect(await page.text(), language).to.contain(letters);
    }
  });

  it('does so packed, as in the package from the registry, with the store’s engine from the packages beside it', async () => {
    const engine = [
      'lmdb',
      'msgpackr',
      'weak-lru-cache',
      'ordered-binary',
      '@lmdb',
      'node-addon-api',
      'node-gyp-build-optional-packages',
      'detect-libc',
      'msgpackr-extract',
      '@msgpackr-extract',
    ];
    const folder = bundleAlone(
      directory(),
      engine.filter((name) => existsSync(join('node_modules', name))),
    );
    for (const name of ['assistant.bundle.js', 'assistant.bundle.js.map']) {
      writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
      rmSync(join(folder, name));
    }
    await tellStory(await serve(folder, { STORAGE_URL: `lmdb:${join(directory(), 'data')}` }));
    expect(readdirSync(join(directory(), 'data')).join()).to.contain('mdb');
  });

  describe('keeps what V8 has compiled', () => {
    const run = (...flags: string[]) =>
      promisify(execFile)(process.execPath, [...flags, join(directory(), 'build', 'codeCache.mjs')]);
    const kept = (folder: string) => join(folder, 'assistant.bundle.cache');
    /** Another one after it was written again. */
    const identity = (folder: string) => statSync(kept(folder)).ino;
    /** In place of the bundle one that compiles at once; what is kept is looked at in the same way. Returns its file. */
    const putSmall = (folder: string) => {
      const bundle = join(folder, 'assistant.bundle.js');
      writeFileSync(
        bundle,
        `(function (exports) { exports.runMain = async () => undefined; ${'void 0;'.repeat(200)} })`,
      );
      return bundle;
    };

    it('beside the bundle, after the first start, and takes it at the next', async () => {
      const folder = bundleAlone(directory());
      await run();
      const first = identity(folder);
      await tellStory(await serve(folder));
      expect(identity(folder)).to.equal(first);
    });

    it('anew when that was damaged, or is of another V8 or another bundle', async () => {
      const folder = bundleAlone(directory());
      const bundle = putSmall(folder);
      await run();
      const first = identity(folder);
      await run();
      expect(identity(folder), 'taken').to.equal(first);
      const good = readFileSync(kept(folder));
      const damaged = Buffer.from(good);
      damaged.fill(0xff, good.length / 2, good.length / 2 + 8);
      for (const bytes of [damaged, good.subarray(0, good.length / 2), Buffer.alloc(0), Buffer.alloc(3)]) {
        writeFileSync(kept(folder), bytes);
        const before = identity(folder);
        await run();
        expect(identity(folder), `after ${bytes.length} bytes`).not.to.equal(before);
      }
      const before = identity(folder);
      await run('--no-opt');
      expect(identity(folder), 'other flags of V8').not.to.equal(before);

      const other = identity(folder);
      writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('void 0', 'void 1'));
      await run('--no-opt');
      expect(identity(folder), 'another bundle of the same length').not.to.equal(other);
    });

    it('starts all the same where it can keep nothing', async () => {
      const folder = bundleAlone(directory());
      mkdirSync(join(kept(folder), 'in the way'), { recursive: true });
      const bundle = putSmall(folder);
      await run();
      expect(readdirSync(folder).filter((name) => name.includes('.cache'))).to.deep.equal(['assistant.bundle.cache']);
      cpSync(join(compiled, 'assistant.bundle.js'), bundle);
      expect((await fetch(`${await serve(folder)}/readyz`)).status).to.equal(200);
    });
  });

  it('says in a trace where the code was written', async () => {
    const folder = bundleAlone(directory());
    const nothing = `require(${JSON.stringify(join(folder, 'bundled.js'))}).runAssistant(undefined)`;
    const failed = promisify(execFile)(process.execPath, ['-e', nothing]);
    const { stderr } = await failed.then(
      () => expect.fail('it ran'),
      (error: { stderr: string }) => error,
    );
    const [, file = '', row = '', column = ''] =
      /\n {4}at .*runMain \((src\/assistant\/main\.ts):(\d+):(\d+)\)/.exec(stderr) ?? expect.fail(stderr);
    const line = readFileSync(file, 'utf8').split('\n')[Number(row) - 1] ?? '';
    expect(line.slice(Number(column) - 1)).to.match(/^companions, args \}/);
  });

  it('has run each module that turns use before the first turn', async () => {
    program = runProgram(join('dist', 'test', 'support', 'bundledModulesChild.js'), {
      KBOT_CONF: '',
      PORT: '0',
      STORAGE_URL: 'memory:',
      JIRA_OAUTH2_CLIENT_ID: 'nobody',
      JIRA_OAUTH2_CLIENT_SECRET: 'nothing',
      LOG_LEVEL: 'error',
    });
    expect(await program.ended, program.output.join('\n')).to.equal(0);
    expect(program.output.at(-1)).to.equal('[]');
  });

  it('has the licence of each package that is in it', () => {
    const { sources } = JSON.parse(readFileSync(join(compiled, 'assistant.bundle.js.map'), 'utf8')) as {
      sources: readonly string[];
    };
    const packages = new Set(
      sources.flatMap((file) => /^(?:\.\.\/)+((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    );
    expect(packages.size).to.be.above(50);
    const licences = readFileSync(join(compiled, 'assistant.bundle.licences.txt'), 'utf8');
    for (const folder of packages) {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const [, said = ''] = licences.split(`# ${name} ${version}, `);
      const [text = ''] = said.split(/^# \S+ \d+\.\d+\.\d+\S*, /m);
      expect(text.length, `the licence of ${name}`).to.be.above(100);
    }
  });
});

// Installs the packed package into small bots on both supported bot SDKs and uses it there as a bot developer would: size, files
// loaded, a sign-in in Teams served by Express 4 and 5 and by Fastify, bundled and not, and types for three compilers in each module setting.
// Needs the npm registry. Usage: node bots.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const work = mkdtempSync(join(tmpdir(), 'bots-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** What may come with the package, beside the bot SDK: counts, so that no machine's speed decides. */
const bounds = { packages: 15, megabytes: 15, filesRequired: 1, filesImported: 50 };
const sdks = ['4.22', '4.23'];
const compilers = ['4.9', '5', '7'];
/** `module` and `moduleResolution`; what a compiler does not have any more, or not yet, is told and not counted. */
const settings = [
  ['commonjs', 'node'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
];

let failures = 0;
function check(what, isRight, said = '') {
  process.stdout.write(`bots: ${what}: ${isRight ? 'ok' : 'FAILED'}\n${isRight ? '' : said}`);
  if (!isRight) failures += 1;
}

function install(folder, ...packages) {
  // No install script is needed; that of botbuilder-dialogs would download another package.
  const options = ['--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function run(folder, ...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { isRight: status === 0, said: `${stdout}${stderr}` };
}

function installed(folder) {
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' });
  const sizes = files.map((name) => statSync(join(folder, 'node_modules', name))).filter((entry) => entry.isFile());
  return {
    packages: files.filter((name) => /(^|node_modules\/)(@[^/]+\/)?[^/@]+\/package\.json$/.test(name)).length,
    megabytes: sizes.reduce((sum, { size }) => sum + size, 0) / 1e6,
  };
}

function weigh(folder, before, sdk = 'botbuilder') {
  const after = installed(folder);
  const packages = after.packages - before.packages;
  const megabytes = Math.ceil(after.megabytes - before.megabytes);
  check(`${packages} packages more, at most ${bounds.packages}`, packages <= bounds.packages);
  check(`${megabytes} MB more, at most ${bounds.megabytes}`, megabytes <= bounds.megabytes);
  for (const [how, most, load] of [
    ['require', bounds.filesRequired, "require('botbuilder-atlassian')"],
    ['import', bounds.filesImported, "await import('botbuilder-atlassian')"],
  ]) {
    const { said } = run(
      folder,
      '-e',
      `require('${sdk}'); require('botbuilder-dialogs'); const known = Object.keys(require.cache).length;
      (async () => { ${load}; console.log(known, Object.keys(require.cache).length - known); })();`,
    );
    const [known, more = Infinity] = said.trim().split(' ').map(Number);
    check(`${how} loads ${more} files beside the SDK's ${known}, at most ${most}`, more <= most, said);
  }
}

function serve(folder) {
  cpSync(join(here, 'bot.cjs'), join(folder, 'bot.cjs'));
  const bundle = ['node_modules/esbuild/bin/esbuild', 'bot.cjs', '--bundle', '--platform=node', '--log-level=warning'];
  const bundled = run(folder, ...bundle, `--outfile=${join(work, 'bundled', 'bot.cjs')}`);
  check('bundled by esbuild', bundled.isRight, bundled.said);
  for (const server of ['express', 'express4', 'fastify']) {
    const { isRight, said } = run(folder, 'bot.cjs', server);
    check(`a sign-in in Teams, served by ${server}`, isRight, said);
    // Where no package is installed: all of it is in the bundle.
    const alone = run(join(work, 'bundled'), 'bot.cjs', server);
    check(`the same, bundled`, alone.isRight, alone.said);
  }
}

const bot = `import { createAtlassianLogin, LoginDialog, type AtlassianLoginOptions, type Session } from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';

export function loginOf(options: AtlassianLoginOptions): LoginDialog {
  return createAtlassianLogin(options).dialog('jiraLogin');
}
export type Emulated = Awaited<ReturnType<typeof startEmulator>>;
export const keysOf = (session: Session): Promise<string[]> =>
  session.serviceDesk.myRequests().then(({ items }) => items.map(({ key }) => key));
// @ts-expect-error A module that resolved to "any" would have this name, too.
export { noSuchExport } from 'botbuilder-atlassian';
`;

function compile(folder) {
  writeFileSync(join(folder, 'bot.ts'), bot);
  for (const version of compilers)
    for (const [module, moduleResolution] of settings) {
      const options = [
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'es2022',
        '--types',
        'node',
        '--pretty',
        'false',
      ];
      const compiler = join('node_modules', `typescript${version}`, 'bin', 'tsc');
      const said = run(
        folder,
        compiler,
        '--noEmit',
        ...options,
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
        'bot.ts',
      ).said;
      const what = `types for TypeScript ${version}, module ${module}, moduleResolution ${moduleResolution}`;
      if (/error TS(5\d{3}|6046)/.test(said)) {
        process.stdout.write(`bots: ${what}: ${said.trim().split('\n')[0]}\n`);
        continue;
      }
      // What others' declarations are like is theirs.
      const ours = said.split('\n').filter((line) => /^(node_modules\/botbuilder-atlassian|bot\.ts)/.test(line));
      check(what, ours.length === 0, `${ours.slice(0, 5).join('\n')}\n`);
    }
}

execFileSync('npm', ['pack', '--loglevel=error', '--pack-destination', work], { cwd: root, stdio: 'ignore' });
const tarball = join(
  work,
  readdirSync(work).find((name) => name.endsWith('.tgz')),
);
for (const sdk of sdks) {
  process.stdout.write(`bots: with botbuilder ${sdk}\n`);
  const folder = join(work, sdk);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  install(folder, `botbuilder@${sdk}`, `botbuilder-dialogs@${sdk}`);
  const before = installed(folder);
  install(folder, tarball);
  weigh(folder, before);
  const typescripts = compilers.map((version) => `typescript${version}@npm:typescript@${version}`);
  install(folder, 'express@5', 'express4@npm:express@4', 'fastify@5', 'esbuild', '@types/node@20', ...typescripts);
  serve(folder);
  install(folder, 'jira.js@5');
  cpSync(join(here, 'jiraClient.cjs'), join(folder, 'jiraClient.cjs'));
  const { isRight, said } = run(folder, 'jiraClient.cjs');
  check("jira.js by the session's fetch", isRight, said);
  // The declarations are the same with each SDK, and compilers take long.
  if (sdk === sdks.at(-1)) compile(folder);
}
{
  process.stdout.write('bots: with the Agents SDK\n');
  const folder = join(work, 'agents');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Of Microsoft's older SDK it has the dialogs' engine alone.
  install(folder, '@microsoft/agents-hosting@1', 'botbuilder-dialogs@4.23');
  const before = installed(folder);
  install(folder, tarball);
  weigh(folder, before, '@microsoft/agents-hosting');
  install(folder, 'express@5');
  cpSync(join(here, 'agent.cjs'), join(folder, 'agent.cjs'));
  const { isRight, said } = run(folder, 'agent.cjs');
  check('an agent signs in, does what was asked for, and runs a dialog', isRight, said);
}
for (const tool of ['publint', '@arethetypeswrong/cli']) {
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', tool, tarball], { cwd: work, encoding: 'utf8' });
  check(tool, status === 0, `${stdout}${stderr}`);
}
process.exitCode = failures > 0 ? 1 : 0;

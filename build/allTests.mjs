// `npm test`, after compiling: runs the tests and, at low priority beside them, lint, unused code, formatting and the check of docs/api.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** Files that take half a minute or more start first, so that the end is not spent waiting for one of them. */
const longest = [
  'login/processes',
  'hostile/cardValues',
  'browser/languages',
  'agents/requests',
  'agents/conversations',
  'agents/forms',
  'login/sweep',
  'browser/webChatVariants',
  'browser/webChatSignIn',
  'browser/playground',
  'browser/configuration',
  'browser/webChatForm',
  'browser/webChat',
  'assistant/bundled',
  'faults/assistantCrash',
  'faults/crashSignedIn',
  'faults/crashSignIn',
  'faults/bounded',
].map((name) => join('dist', 'test', `${name}.test.js`));

const gone = longest.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`build/allTests.mjs: there is no ${gone.join(', ')}`);
const all = readdirSync('dist/test', { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join('dist', 'test', file))
  .toSorted();
const files = [...longest, ...all.filter((file) => !longest.includes(file))];

const ended = (child) => new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

/** Prints the output all at once, when it is complete. */
async function check(name) {
  const child = spawn('npm', ['run', '--silent', name], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const code = await ended(child);
  process.stdout.write(Buffer.concat(said));
  return code;
}

/** Test files wait for browsers and processes: two per core keep the cores busy. */
const jobs = String(2 * availableParallelism());
const mocha = [createRequire(import.meta.url).resolve('mocha/bin/mocha.js'), '--parallel', '--jobs', jobs, ...files];
const codes = await Promise.all([
  ended(spawn(process.execPath, [...mocha, ...process.argv.slice(2)], { stdio: 'inherit' })),
  ...['lint', 'knip', 'format:check', 'api:check'].map(check),
]);
process.exitCode = codes.find((code) => code !== 0) ?? 0;

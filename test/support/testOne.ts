import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

// `npm run test:one test/login/signIn.test.ts [more files or mocha's options]`: runs only these files, in this process.
const root = join(__dirname, '..', '..', '..');
const given = process.argv.slice(2);
const compiled = given.map((word) =>
  word.endsWith('.test.ts') ? join('dist', relative(root, join(process.cwd(), word)).replace(/\.ts$/, '.js')) : word,
);
// Looks for the source: the compiled file of a deleted one may still exist.
const missing = given.filter((word) => word.endsWith('.test.ts') && !existsSync(word));
if (missing.length > 0 || given.length === 0) {
  const what = missing.length > 0 ? `There is no ${missing.join(', ')}.` : 'Which one?';
  process.stderr.write(`${what} Usage: npm run test:one test/login/signIn.test.ts [-- -g "what it says"]\n`);
  process.exit(2);
}
const mocha = require.resolve('mocha/bin/mocha.js');
const { status } = spawnSync(process.execPath, [mocha, ...compiled], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = join(__dirname, '..', '..');
const { exports: entries }: { exports: Readonly<Record<string, string | { readonly types: string }>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const declarations = Object.values(entries).flatMap((entry) =>
  typeof entry === 'string' ? [] : [join(root, entry.types)],
);

/** What a bot's compiler reads of these declarations: each file, and the packages that it names. */
function readBy(files: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g)].map(([, path = '']) => path);
    found.set(
      file,
      named.filter((path) => !path.startsWith('.')),
    );
    for (const path of named.filter((name) => name.startsWith('.'))) {
      const target = join(dirname(file), path);
      open.push(...[`${target}.d.ts`, join(target, 'index.d.ts')].filter((one) => existsSync(one)).slice(0, 1));
    }
  }
  return found;
}

describe('the declarations of the package', () => {
  let directory = '';
  // Inside the package, so that its own name leads to it.
  before(() => {
    directory = mkdtempSync(join(root, 'dist', 'declarations-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('name no package but the bot SDKs: a bot’s compiler need not understand any other', () => {
    const read = readBy(declarations);
    expect(read.size).to.be.above(declarations.length + 20);
    const packages = new Set([...read.values()].flat().map((path) => path.replace(/^(botbuilder[\w-]*)\/.*/, '$1')));
    expect([...packages].filter((name) => !name.startsWith('node:'))).to.have.members([
      'botbuilder',
      'botbuilder-dialogs',
      // Of the entry for agents.
      '@microsoft/agents-hosting',
    ]);
  });

  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ] as const)
    it(`are right for module ${module}, moduleResolution ${moduleResolution}, libraries checked`, async () => {
      const names = Object.keys(entries).filter((name) => !name.endsWith('.json'));
      const imports = names.map(
        (name, index) => `export * as entry${index} from '${join('botbuilder-atlassian', name).replace(/\/$/, '')}';`,
      );
      writeFileSync(join(directory, 'bot.ts'), `${imports.join('\n')}\n`);
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        types: ['node'],
        noEmit: true,
      };
      writeFileSync(
        join(directory, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: false }, files: ['bot.ts'] }),
      );
      const compiler = join(createRequire(__filename).resolve('typescript/package.json'), '..', 'bin', 'tsc');
      const said = await promisify(execFile)(process.execPath, [compiler, '-p', directory, '--pretty', 'false']).catch(
        ({ stdout }: { stdout: string }) => ({ stdout }),
      );
      // What others' declarations are like is theirs.
      const ours = said.stdout.split('\n').filter((line) => line !== '' && !/^\S*node_modules\/|^\s/.test(line));
      expect(ours).to.deep.equal([]);
    });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';

/** What each folder may import of the others, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/telemetry': [],
  'src/atlassian': ['src/telemetry'],
  'src/login': ['src/atlassian', 'src/telemetry'],
  'src/storage': ['src/login/encryptionKeys'],
  'src/administration': ['src/login', 'src/storage'],
  dialogs: ['src/atlassian', 'src/login'],
  'src/host': ['src/atlassian', 'src/login', 'src/telemetry'],
  'src/configuration': ['src/atlassian', 'src/login', 'src/storage', 'src/administration', 'src/host/html'],
  'src/emulator': [],
  'src/plugin': ['src/atlassian', 'src/login', 'src/host', 'dialogs'],
  'src/index': ['src', 'dialogs'],
  'src/doctor': ['src/assistant/settings', 'src/storage', 'src/atlassian', 'src/login'],
  'src/reseal': ['src/assistant/settings', 'src/storage', 'src/login'],
  'src/cli': ['src/doctor', 'src/reseal'],
  'src/assistant': ['src', 'dialogs'],
};

const files = ['src', 'dialogs']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts'));

function importsOf(file: string): { readonly path: string; readonly line: string }[] {
  const lines = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';|^import '([^']+)';/gm);
  return [...lines].map(([line, from, bare]) => ({ path: from ?? bare ?? '', line }));
}

describe('the layers', () => {
  for (const file of files) {
    it(`hold in ${file}`, () => {
      const home = Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`) || file === `${folder}.ts`);
      if (!home) expect.fail(`${file} belongs to no layer`);
      for (const { path } of importsOf(file).filter(({ path: from }) => from.startsWith('.'))) {
        const target = relative('.', join(dirname(file), path));
        const inside = [home, ...(allowed[home] ?? [])].some(
          (folder) => target === folder || target.startsWith(`${folder}/`),
        );
        expect(inside, `${file} imports ${target}`).to.equal(true);
      }
    });
  }

  it('let the dialogs reach the bot SDK through one module', () => {
    const direct = files
      .filter((file) => file.startsWith('dialogs/') && file !== 'dialogs/sdk.ts')
      .filter((file) => importsOf(file).some(({ path }) => path.startsWith('botbuilder')));
    expect(direct).to.deep.equal([]);
  });

  it('keep restify, which patches node:http on import, in the assistant', () => {
    const importers = files.filter((file) =>
      importsOf(file).some(({ path, line }) => path === 'restify' && !line.startsWith('import type')),
    );
    expect(importers).to.deep.equal(['src/assistant/assistant.ts']);
  });
});

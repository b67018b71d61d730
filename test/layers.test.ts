import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';

/** Each layer, from the bottom up, and which layers below it it may import. */
const layers: readonly (readonly [layer: string, below: readonly string[]])[] = [
  ['src/platform', []],
  ['src/telemetry', []],
  ['src/emulator', []],
  ['src/records', ['src/platform']],
  ['src/storage', ['src/platform', 'src/records']],
  ['src/atlassian', ['src/platform', 'src/telemetry']],
  ['src/understanding', []],
  ['src/settings', ['src/platform', 'src/records', 'src/storage', 'src/atlassian']],
  ['src/audit', ['src/platform', 'src/records', 'src/atlassian']],
  ['src/login', ['src/platform', 'src/telemetry', 'src/records', 'src/atlassian', 'src/audit']],
  ['src/channel', ['src/platform', 'src/telemetry', 'src/login']],
  ['src/applications', ['src/records', 'src/channel']],
  ['src/web', ['src/login', 'src/channel']],
  ['dialogs', ['src/atlassian', 'src/understanding', 'src/login', 'src/applications', 'src/channel']],
  ['src/tools', ['src/platform', 'src/atlassian', 'src/login', 'src/channel', 'dialogs']],
  [
    'src/plugin',
    [
      'src/platform',
      'src/records',
      'src/storage',
      'src/atlassian',
      'src/audit',
      'src/settings',
      'src/login',
      'src/web',
      'src/channel',
      'dialogs',
    ],
  ],
  [
    'src/index',
    [
      'src/plugin',
      'src/records',
      'src/storage',
      'src/atlassian',
      'src/audit',
      'src/understanding',
      'src/login',
      'src/applications',
      'src/web',
      'dialogs',
    ],
  ],
  ['src/testing', ['src/emulator', 'src/storage', 'src/login', 'src/plugin']],
  ['src/agents', ['src/platform', 'src/records', 'src/channel', 'src/plugin']],
  [
    'src/doctor',
    [
      'src/platform',
      'src/records',
      'src/storage',
      'src/atlassian',
      'src/audit',
      'src/settings',
      'src/login',
      'src/applications',
    ],
  ],
  [
    'src/configuration',
    [
      'src/platform',
      'src/atlassian',
      'src/audit',
      'src/settings',
      'src/login',
      'src/applications',
      'src/web',
      'src/doctor',
    ],
  ],
  [
    'src/assistant',
    [
      'src/platform',
      'src/records',
      'src/storage',
      'src/atlassian',
      'src/understanding',
      'src/audit',
      'src/settings',
      'src/login',
      'src/applications',
      'src/web',
      'src/channel',
      'dialogs',
      'src/plugin',
      'src/doctor',
      'src/configuration',
      'src/emulator',
    ],
  ],
  [
    'src/commands',
    [
      'src/platform',
      'src/records',
      'src/storage',
      'src/atlassian',
      'src/audit',
      'src/settings',
      'src/login',
      'src/doctor',
      'src/emulator',
      'src/assistant',
    ],
  ],
];

interface Import {
  readonly file: string;
  /** As the import is written. */
  readonly path: string;
  readonly isType: boolean;
}

const files = ['src', 'dialogs']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts'));

const imports = files.flatMap((file): readonly Import[] => {
  const text = readFileSync(file, 'utf8');
  const declared = text.matchAll(/^(?:import|export)( type)?\b[^;]*?(?:from )?'([^']+)';/gm);
  const called = text.matchAll(/\b(?:import|require|require\.resolve)\('([^']+)'\)/g);
  return [
    ...[...declared].map(([, type, path = '']) => ({ file, path, isType: type !== undefined })),
    ...[...called].map(([, path = '']) => ({ file, path, isType: false })),
  ];
});

/** The layer of a file, or of an import's target. */
function layerOf(path: string): string | undefined {
  const bare = path.replace(/(\.js|\.ts)$/, '');
  return layers.map(([layer]) => layer).find((layer) => bare === layer || bare.startsWith(`${layer}/`));
}

describe('the layers', () => {
  it('hold every file', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).to.deep.equal([]);
  });

  it('stand in an order in which each needs only what is below', () => {
    const names = layers.map(([layer]) => layer);
    for (const [index, [layer, below]] of layers.entries())
      expect(names.slice(0, index), layer).to.include.members([...below]);
  });

  for (const [layer, below] of layers) {
    it(`hold in ${layer}`, () => {
      const inside = imports.filter(({ file, path }) => layerOf(file) === layer && path.startsWith('.'));
      const targets = inside.map(({ file, path }) => ({
        file,
        path,
        to: layerOf(relative('.', join(dirname(file), path))),
      }));
      const wrong = targets.filter(({ to }) => to !== layer && !below.some((known) => known === to));
      expect(wrong).to.deep.equal([]);
      const used = new Set(targets.map(({ to }) => to));
      expect(
        below.filter((known) => !used.has(known)),
        'allowed and not needed',
      ).to.deep.equal([]);
    });
  }

  /** The files and folders that import from packages whose names start like this. */
  function importersOf(name: string): ReadonlySet<string> {
    const importers = imports.filter(({ path }) => path.startsWith(name)).map(({ file }) => file);
    return new Set(importers.map((file) => /^src\/(?:assistant|agents|testing)\b/.exec(file)?.[0] ?? file));
  }

  it('know a bot SDK by the shape of a turn alone, but for the entries; the dialogs have their engine through one module', () => {
    const rooms = new Set(['dialogs/sdk.ts', 'src/assistant']);
    expect(importersOf('botbuilder')).to.deep.equal(new Set([...rooms, 'src/agents', 'src/testing']));
    expect(importersOf('@microsoft/agents-')).to.deep.equal(new Set(['src/agents']));
  });

  it('read what people say without dialogs', () => {
    const reading = 'dialogs/reading/';
    const known = [reading, 'dialogs/texts/', 'dialogs/sdk', 'dialogs/untrustedText', 'src/'];
    const targets = imports
      .filter(({ file, path }) => file.startsWith(reading) && path.startsWith('.'))
      .map(({ file, path }) => join(dirname(file), path));
    expect(targets.filter((target) => !known.some((one) => target.startsWith(one)))).to.deep.equal([]);
    expect(targets.length).to.be.above(0);
  });

  it('do without the assistant’s root dialog in every other bot', () => {
    const root = 'dialogs/assistant/';
    const others = imports
      .filter(({ file, path }) => file.startsWith('dialogs/') && !file.startsWith(root) && path.startsWith('.'))
      .map(({ file, path }) => join(dirname(file), path));
    expect(others.filter((target) => target.startsWith(root))).to.deep.equal([]);
    expect(others.length).to.be.above(0);
  });

  it('export types by name: TypeScript 4.9 knows no "export type *"', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('export type *'))).to.deep.equal([]);
  });

  it('take zod from where the bot SDK’s copy has its fourth version', () => {
    const others = imports.filter(({ path }) => path.startsWith('zod') && path !== 'zod/v4');
    expect(others).to.deep.equal([]);
  });

  it('keep restify, which patches node:http on import, in the assistant', () => {
    const importers = imports.filter(({ path, isType }) => path === 'restify' && !isType);
    expect(importers.map(({ file }) => file)).to.deep.equal(['src/assistant/httpServer.ts']);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Where Node.js finds `name` from the package in `folder`. */
function find(name: string, folder: string): string | undefined {
  const place = join(folder, 'node_modules', name);
  if (Object.hasOwn(packages, place)) return place;
  const up = folder.lastIndexOf('node_modules');
  return folder === '' ? undefined : find(name, folder.slice(0, Math.max(0, up - 1)));
}

/** The folders of all packages that come with these. */
function installedWith(folders: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...folders];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    const { dependencies, optionalDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = find(name, folder);
      if (place !== undefined) open.push(place);
    }
  }
  return found;
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  const sizes = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? bytesIn(path) : statSync(path).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A bot's own packages, and those that this one brings it beside what can be shared. */
const bots: readonly (readonly [sdk: readonly string[], brought: readonly string[]])[] = [
  [
    ['botbuilder', 'botbuilder-dialogs'],
    ['@opentelemetry/api', '@orama/stemmers', 'lru-cache'],
  ],
  [
    ['@microsoft/agents-hosting', 'botbuilder-dialogs'],
    [
      '@opentelemetry/api',
      '@orama/stemmers',
      'dom-serializer',
      'domelementtype',
      'domhandler',
      'domutils',
      'entities',
      'htmlparser2',
    ],
  ],
];

for (const [sdk, brought] of bots)
  describe(`what the package brings to a bot on ${sdk.join(' and ')}`, () => {
    const shared = installedWith(sdk.map((name) => `node_modules/${name}`));
    const beside = [...installedWith([''])].filter((folder) => folder !== '' && !shared.has(folder)).toSorted();

    it('is these packages', () => {
      expect(beside.map((folder) => folder.replace(/^node_modules\//, ''))).to.deep.equal(brought);
    });

    it('is at most 9 MB, its own files apart', () => {
      const bytes = beside.map((folder) => bytesIn(folder)).reduce((sum, size) => sum + size, 0);
      expect(bytes).to.be.within(1, 9e6);
    });
  });

describe('a package that an SDK pins', () => {
  it('is taken as it is pinned: of zod there is one copy on the Agents SDK, too', () => {
    const pinned = packages['node_modules/@microsoft/agents-hosting']?.dependencies?.['zod'];
    expect(packages['']?.dependencies?.['zod']).to.contain(`^${pinned} `);
  });
});

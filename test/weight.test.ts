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

describe('what the package brings to a bot', () => {
  const sdk = installedWith(['node_modules/botbuilder', 'node_modules/botbuilder-dialogs']);
  const beside = [...installedWith([''])].filter((folder) => folder !== '' && !sdk.has(folder)).toSorted();
  const names = beside.map((folder) => folder.replace(/^node_modules\//, ''));

  it('is these packages, as long as what the bot SDK brings is shared', () => {
    expect(names).to.deep.equal(['@opentelemetry/api', '@orama/stemmers', 'lru-cache']);
  });

  it('are at most 9 MB, its own files apart', () => {
    const bytes = beside.map((folder) => bytesIn(folder)).reduce((sum, size) => sum + size, 0);
    expect(bytes).to.be.within(1, 9e6);
  });
});

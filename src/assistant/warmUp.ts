import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createUnderstanding } from '../understanding';

const rooms = [
  'platform',
  'telemetry',
  'records',
  'storage',
  'atlassian',
  'login',
  'channel',
  'applications',
  'web',
  'understanding',
  'plugin',
  'audit',
];
const packages: readonly (() => unknown)[] = [() => require('@opentelemetry/api'), () => require('htmlparser2')];

/** Loads, one module at a time, what the start did not wait for; otherwise the first person would have to. */
export async function warmUp(): Promise<void> {
  for (const load of [...ownModules(), ...packages]) {
    await setImmediate();
    load();
  }
  await createUnderstanding().index([]);
}

function ownModules(): readonly (() => unknown)[] {
  // A bundle has loaded them already, and loading their files would load them twice.
  if (basename(__filename) !== 'warmUp.js') return [];
  const folders = [...rooms.map((room) => join(__dirname, '..', room)), join(__dirname, '..', '..', 'dialogs')];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Many sites never need one of those languages.
      .filter((name) => name.endsWith('.js') && !name.startsWith('furtherLanguages'))
      .map((name) => () => require(join(folder, name)) as unknown),
  );
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
const packages = ['@opentelemetry/api', 'htmlparser2'];

/** Loads, once the assistant listens, what its start did not wait for: else the first person would. One at a time. */
export async function warmUp(): Promise<void> {
  const folders = [...rooms.map((room) => join(__dirname, '..', room)), join(__dirname, '..', '..', 'dialogs')];
  const modules = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(folder, name)),
  );
  for (const name of [...modules, ...packages]) {
    await setImmediate();
    require(name);
  }
  await createUnderstanding().index([]);
}

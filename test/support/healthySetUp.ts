import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextOptions } from '../../src/doctor';
import { startEmulator, type Emulator } from '../../src/emulator';
import { freePort } from './freePort';
import { useTemporaryDirectory } from './temporaryDirectory';

/** A set-up in a directory: where things are. */
export interface SetUp {
  readonly directory: string;
  /** Stands for both of Atlassian's hosts. */
  readonly atlassian: string;
  /** Free when the test began. */
  readonly port: number;
}

/** What a test changes of the set-up that is good. */
export interface Change {
  /** Added to the settings file, in place of those of the same name. */
  readonly lines?: readonly string[];
  readonly env?: ContextOptions['env'];
  /** By name, in the directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** File modes by name. */
  readonly modes?: Readonly<Record<string, number>>;
  readonly more?: Partial<ContextOptions>;
}

/** Where a set-up is in each test of the suite that calls this: over an emulator, and past whatever proxy this machine has. */
export function useSetUp(): () => SetUp {
  const directory = useTemporaryDirectory();
  const { NO_PROXY: proxyBefore } = process.env;
  let emulator: Emulator;
  let port = 0;
  before(async () => {
    process.env['NO_PROXY'] = '*';
    emulator = await startEmulator();
    port = await freePort();
  });
  after(async () => {
    await emulator.close();
    if (proxyBefore === undefined) delete process.env['NO_PROXY'];
    else process.env['NO_PROXY'] = proxyBefore;
  });
  return () => ({ directory: directory(), atlassian: emulator.url, port });
}

/** Writes a set-up that has nothing to mend, with a change, and returns what `createContext` takes. */
export function writeSetUp({ directory, atlassian, port }: SetUp, change: Change = {}): ContextOptions {
  const file = join(directory, 'kbot.conf');
  const changed = new Set((change.lines ?? []).map(nameIn));
  const good = [
    'jira_oauth2_client_id = emulator-client',
    'jira_oauth2_client_secret = emulator-secret',
    `jira_oauth2_auth_url = ${atlassian}`,
    `jira_oauth2_api_url = ${atlassian}`,
    `storage_url = lmdb:${join(directory, 'data')}`,
    `port = ${port}`,
  ];
  // Numbered as they were: what is changed leaves a line behind.
  const lines = [...good.map((line) => (changed.has(nameIn(line)) ? '#' : line)), ...(change.lines ?? [])];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  for (const [name, text] of Object.entries(change.files ?? {})) writeFileSync(join(directory, name), text);
  for (const [name, mode] of Object.entries(change.modes ?? {})) chmodSync(join(directory, name), mode);
  // Nothing leaves this machine: what is there knows nobody's app id.
  return { env: change.env ?? {}, file, directory, microsoftLogin: atlassian, ...change.more };
}

function nameIn(line: string): string {
  return line.split('=', 1).join('').trim();
}

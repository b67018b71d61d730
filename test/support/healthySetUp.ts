import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextOptions } from '../../src/doctor';
import { startEmulator, type Emulator } from '../../src/emulator';
import { freePort } from './freePort';
import { useTemporaryDirectory } from './temporaryDirectory';

/** A set-up in a directory. */
export interface SetUp {
  readonly directory: string;
  /** Plays both of Atlassian's hosts. */
  readonly atlassian: string;
  /** Free when the test began. */
  readonly port: number;
}

/** A test's change to the healthy set-up. */
export interface Change {
  /** Added to the settings file, replacing lines of the same name. */
  readonly lines?: readonly string[];
  readonly env?: ContextOptions['env'];
  /** By name, in the directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** File modes by name. */
  readonly modes?: Readonly<Record<string, number>>;
  readonly more?: Partial<ContextOptions>;
}

/** Provides a set-up for each test of the calling suite: over an emulator, bypassing any proxy of this machine. */
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

/** Writes a healthy set-up with a change, and returns the options for `createContext`. */
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
  // Line numbers stay: a replaced line becomes a comment.
  const lines = [...good.map((line) => (changed.has(nameIn(line)) ? '#' : line)), ...(change.lines ?? [])];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  for (const [name, text] of Object.entries(change.files ?? {})) writeFileSync(join(directory, name), text);
  for (const [name, mode] of Object.entries(change.modes ?? {})) chmodSync(join(directory, name), mode);
  // Nothing leaves this machine: the emulator, in Microsoft's place, knows no app ids.
  return { env: change.env ?? {}, file, directory, microsoftLogin: atlassian, ...change.more };
}

function nameIn(line: string): string {
  return line.split('=', 1).join('').trim();
}

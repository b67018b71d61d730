import type { Storage, StoreItems } from 'botbuilder';
import { createApplications } from '../../../src/applications/applications';
import type { EncryptionKey } from '../../../src/records/encryptionKeys';
import { NeededPackage } from '../../../src/platform/neededPackage';
import { MemoryStorage } from '../../../src/storage/memoryStorage';
import type { Change, SetUp } from '../../support/healthySetUp';
import { bot, lines, type Misconfiguration } from './misconfiguration';

/** Writes whatever it is given: two instances overwrite each other. */
function forgetfulStorage(comparing: boolean): Storage {
  const items = new Map<string, { eTag: string }>();
  let written = 0;
  return {
    read: async (keys) => Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    async write(changes: StoreItems) {
      for (const [key, item] of Object.entries(changes)) {
        if (comparing && item.eTag !== '*' && item.eTag !== items.get(key)?.eTag) throw new Error('conflict');
        items.set(key, { ...item, eTag: String((written += 1)) });
      }
    },
    delete: async (keys) => keys.forEach((key) => items.delete(key)),
  };
}
const store = (comparing: boolean): Change => ({
  lines: ['storage_url = memory:'],
  more: {
    openStorage: () => ({ storage: forgetfulStorage(comparing), close: async () => undefined, embedded: true }),
  },
});

/** Records, and the files that hold secrets. */
export const ofStorage: readonly Misconfiguration[] = [
  {
    name: 'a storage that does not compare and swap',
    id: 'storage',
    status: 'problem',
    says: /does not enforce eTags: a write with a stale eTag is accepted.*line 7$/,
    wrong: () => store(false),
    right: () => store(true),
  },
  {
    name: 'a store in a place where nobody writes',
    id: 'directories',
    status: 'problem',
    says: /^the store and its encryption\.key cannot be written to \/proc\/jira: \/proc is not writable \(E[A-Z]+\)\. \| Change the owner of \/proc to the user.*or choose another path\. \| .*line 7$/,
    wrong: () => lines('storage_url = lmdb:/proc/jira'),
    right: ({ directory }) => lines(`storage_url = lmdb:${directory}/data`),
  },
  {
    name: 'a file in the place of the store’s directory',
    id: 'directories',
    status: 'problem',
    says: /^the store and its encryption\.key cannot be written to .*\/kbot\.conf: that is a file, not a directory\. \| Choose another path\. \| .*line 7$/,
    wrong: ({ directory }) => lines(`storage_url = lmdb:${directory}/kbot.conf`),
    right: ({ directory }) => lines(`storage_url = lmdb:${directory}/data`),
  },
  {
    name: 'a settings file in a place where nobody writes',
    id: 'directories',
    status: 'problem',
    says: /^what the configuration page saves cannot be written to \/proc: .*or set configuration = off\. \| configuration in \/proc\/kbot\.conf$/,
    wrong: ({ directory }) => ({
      env: { STORAGE_URL: `lmdb:${directory}/data` },
      more: { file: '/proc/kbot.conf' },
    }),
    right: () => ({}),
  },
  {
    name: 'a configuration page that has no file to save to',
    id: 'directories',
    status: 'problem',
    says: /^The configuration page has nowhere to save: \/dev\/null is not an ordinary file\. \| Name a file in KBOT_CONF, or set configuration = off\. \| environment variable CONFIGURATION$/,
    wrong: ({ directory }) => ({
      env: { STORAGE_URL: `lmdb:${directory}/data`, CONFIGURATION: 'on' },
      more: { file: '/dev/null' },
    }),
    right: ({ directory }) => ({ env: { STORAGE_URL: `lmdb:${directory}/data` }, more: { file: '/dev/null' } }),
  },
  {
    name: 'a store whose package is not installed',
    id: 'storage',
    status: 'problem',
    says: /^Its package redis@6 does not load here\. \| .* run: npm install redis@6 \| .*line 7$/,
    wrong: () => ({
      lines: ['storage_url = redis://localhost', `encryption_keys = k1:${Buffer.alloc(32, 1).toString('base64')}`],
      more: {
        openStorage() {
          throw new NeededPackage('redis@6', undefined);
        },
      },
    }),
    right: () => store(true),
  },
  {
    name: 'memory: for a bot with people',
    id: 'storage',
    status: 'problem',
    says: /memory: forgets.*lmdb:PATH.*line 10$/,
    wrong: () => lines(...bot, 'storage_url = memory:'),
    right: () => lines('storage_url = memory:'),
  },
  {
    name: 'records whose key file is gone',
    id: 'encryption-keys',
    status: 'problem',
    says: /encryption\.key is gone.*backup/,
    wrong: ({ directory }) => ({ lines: [`storage_url = lmdb:${directory}`], files: { 'data.mdb': '' } }),
    right: ({ directory }) => lines(`storage_url = lmdb:${directory}`),
  },
  {
    name: 'a key file that others may read',
    id: 'encryption-keys',
    status: 'problem',
    says: /Users other than its owner.*encryption\.key \(mode 640\).*chmod 600/,
    wrong: (setUp) => keyFile(setUp, 0o640),
    right: (setUp) => keyFile(setUp, 0o600),
  },
  {
    name: 'a key file with something else in it',
    id: 'encryption-keys',
    status: 'problem',
    says: /encryption\.key does not contain encryption keys/,
    wrong: (setUp) => keyFile(setUp, 0o600, 'hunter2'),
    right: (setUp) => keyFile(setUp, 0o600),
  },
  {
    name: 'records of a key that is not there any more',
    id: 'records',
    status: 'problem',
    says: /Encrypted with the key "k2", and none of the encryption keys decrypts them: 1 applications\..*backup.*encryption\.key$/,
    wrong: (setUp) => sealedStore(setUp, 'k2', 2),
    right: (setUp) => sealedStore(setUp, 'k1', 1),
  },
  {
    name: 'records of another key under the same name',
    id: 'records',
    status: 'problem',
    says: /Encrypted with the key "k1", and none of the encryption keys decrypts them.* \| Restore the key of that name from a backup, in place of this one;/,
    wrong: (setUp) => sealedStore(setUp, 'k1', 2),
    right: (setUp) => sealedStore(setUp, 'k1', 1),
  },
  {
    name: 'records of a newer version',
    id: 'records',
    status: 'problem',
    says: /have version 99, but .* \| Install the version that wrote them, or restore .*line 7$/,
    wrong: (setUp) => sealedStore(setUp, 'k1', 1, { canaries: [], version: 99 }),
    right: (setUp) => sealedStore(setUp, 'k1', 1, { canaries: [], version: 1 }),
  },
  {
    name: 'a settings file that others may read',
    id: 'settings-file-mode',
    status: 'warning',
    says: /kbot\.conf contains secrets.*\(mode 644\).*chmod 600/,
    wrong: () => ({ modes: { 'kbot.conf': 0o644 } }),
    right: () => ({ modes: { 'kbot.conf': 0o600 } }),
  },
];

function keyFile({ directory }: SetUp, mode: number, text?: string): Change {
  return {
    lines: [`storage_url = lmdb:${directory}`],
    files: { 'encryption.key': text ?? `k1:${Buffer.alloc(32, 1).toString('base64')}\n` },
    modes: { 'encryption.key': mode },
  };
}

/** A store whose applications a key has sealed, and what `more` writes, beside another key's file. */
export function sealedStore(
  setUp: SetUp,
  kid: string,
  fill: number,
  canary?: object,
  more: (storage: Storage, keys: readonly EncryptionKey[]) => Promise<void> = async () => undefined,
): Change {
  const storage = new MemoryStorage();
  const encryptionKeys = [{ kid, secret: new Uint8Array(32).fill(fill) }];
  const laidDown = canary ? storage.write({ 'jl1-canary': canary }) : Promise.resolve();
  const prepared = laidDown
    .then(() => createApplications({ storage, encryptionKeys }).prepare())
    .then(() => more(storage, encryptionKeys));
  const waiting: Storage = {
    read: async (keys) => (await prepared, storage.read(keys)),
    write: (items) => storage.write(items),
    delete: (keys) => storage.delete(keys),
  };
  const change = keyFile(setUp, 0o600);
  return {
    ...change,
    files: { ...change.files, 'data.mdb': '' },
    more: { openStorage: () => ({ storage: waiting, close: async () => undefined, embedded: true }) },
  };
}

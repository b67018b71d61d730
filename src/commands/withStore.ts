import { resolve } from 'node:path';
import type { CommandEnvironment } from './printing';
import type { EncryptionKey } from '../records/encryptionKeys';
import { checkEncryptionKeys, LostRecordsError } from '../records/checkEncryptionKeys';
import { keptEncryptionKeys } from '../records/embeddedEncryptionKeys';
import type { Storage } from '../records/storage';
import { inspectSettings, readSettings, type Settings } from '../settings/settings';
import { holdsStore } from '../storage/lmdbFile';
import { openStorage, type OpenStorage } from '../storage/openStorage';
import { unusableStore } from '../storage/probeStorage';
import { parseStorageUrl } from '../storage/storageUrl';

interface ConfiguredStore {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
}

/**
 * Runs `use` on the configured store, which a running assistant may be using: each sees the other's changes. Creates no store, or a
 * new one might be taken for the assistant's. Throws an `Error` that says what is wrong with the store or the keys.
 */
export async function withStore<T>(use: (store: ConfiguredStore) => Promise<T>, env: CommandEnvironment): Promise<T> {
  const source = { env };
  const settings = readSettings(source);
  const setting = `storage_url (${inspectSettings(source).whereIs('storage_url') ?? 'by default'})`;
  const { storage, directory, close } = openKept(settings, setting);
  try {
    const besides = () => (directory === undefined ? [] : keptEncryptionKeys(directory));
    const encryptionKeys = settings.encryptionKeys ?? besides();
    await checkEncryptionKeys(storage, encryptionKeys).catch((error: unknown) => {
      throw error instanceof LostRecordsError ? error : unusableStore(error, setting);
    });
    return await use({ settings, storage, encryptionKeys });
  } finally {
    await close();
  }
}

function openKept({ storageUrl }: Settings, setting: string): OpenStorage {
  const url = parseStorageUrl(storageUrl);
  if (url?.kind === 'memory') throw new Error(`${setting}: a memory: store exists only inside the running assistant.`);
  const directory = url?.kind === 'lmdb' ? resolve(url.directory) : undefined;
  try {
    if (directory === undefined || holdsStore(directory)) return openStorage(storageUrl);
  } catch (error) {
    throw unusableStore(error, setting);
  }
  throw new Error(
    `${setting}: ${directory} holds no store. Run this where the assistant runs, or set the full path of its store.`,
  );
}

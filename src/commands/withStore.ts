import type { EncryptionKey } from '../records/encryptionKeys';
import { embeddedEncryptionKeys } from '../records/embeddedEncryptionKeys';
import type { Storage } from '../records/storage';
import { readSettings, type Settings } from '../settings/settings';
import { openStorage } from '../storage/openStorage';

interface ConfiguredStore {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
}

/** Uses the store that is configured, beside an assistant that may be running: what one changes the other sees. */
export async function withStore<T>(use: (store: ConfiguredStore) => Promise<T>): Promise<T> {
  const settings = readSettings({ env: process.env });
  const { storage, directory, close } = openStorage(settings.storageUrl);
  try {
    const besides = () => (directory === undefined ? [] : embeddedEncryptionKeys(directory));
    return await use({ settings, storage, encryptionKeys: settings.encryptionKeys ?? besides() });
  } finally {
    await close();
  }
}

import { join, resolve } from 'node:path';
import type { Storage } from '../records/storage';
import { readIfThere } from '../platform/readIfThere';
import { parseEncryptionKeys, type EncryptionKey } from '../records/encryptionKeys';
import { NewerRecordsError } from '../records/recordsVersion';
import { StoreError } from '../records/storeErrors';
import { holdsStore } from '../storage/lmdbFile';
import { parseStorageUrl } from '../storage/storageUrl';
import type { DoctorContext } from './context';

/** What was found in a store, or why nothing could be looked at. */
export type Looked<T> =
  { readonly kind: 'looked'; readonly found: T } | { readonly kind: 'none yet' } | { readonly kind: 'no keys' };

/**
 * Opens the store to look at its records, and closes it. Does not create a missing store. Throws a `NewerRecordsError`, or a
 * `StoreError` if the store cannot be read.
 */
export async function lookIntoStore<T>(
  context: DoctorContext,
  look: (storage: Storage, keys: readonly EncryptionKey[]) => Promise<T>,
): Promise<Looked<T>> {
  const url = parseStorageUrl(context.settings.storageUrl);
  const directory = url?.kind === 'lmdb' ? resolve(url.directory) : undefined;
  if (!context.runningKeys && url?.kind === 'memory') return { kind: 'none yet' };
  if (directory && !isStoreIn(directory)) return { kind: 'none yet' };
  const keys = context.runningKeys ?? keysOf(context, directory);
  if (!keys) return { kind: 'no keys' };
  try {
    const opened = context.openStorage(context.settings.storageUrl);
    try {
      return { kind: 'looked', found: await look(opened.storage, keys) };
    } finally {
      await opened.close();
    }
  } catch (error) {
    throw error instanceof NewerRecordsError ? error : new StoreError(error);
  }
}

/** Throws a `StoreError` if this user may not look. */
export function isStoreIn(directory: string): boolean {
  try {
    return holdsStore(directory);
  } catch (error) {
    throw new StoreError(error);
  }
}

/** Finds the keys as the start does, but creates none. */
function keysOf({ settings }: DoctorContext, directory?: string): readonly EncryptionKey[] | undefined {
  if (settings.encryptionKeys || directory === undefined) return settings.encryptionKeys;
  try {
    const text = readIfThere(join(directory, 'encryption.key'));
    return text === undefined ? undefined : parseEncryptionKeys(text.trim());
  } catch {
    return undefined;
  }
}

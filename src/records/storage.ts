import { isObject, lacking } from '../platform/givenValues';

/**
 * A store of the Bot Framework SDK or of the Microsoft 365 Agents SDK, which have the same: items under keys. An item's `eTag` is
 * the one it was read with; a write with another than the stored one has to fail.
 */
export interface Storage {
  /** What is not there is left out. */
  read(keys: string[]): Promise<StoreItems>;
  write(changes: StoreItems): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** Items by their keys. An item is what `JSON.parse` returns, as in both SDKs. */
export type StoreItems = Record<string, ReturnType<typeof JSON.parse>>;

/** A storage that can say, for less than a read, whether an item is still stored under this eTag. */
export interface ComparingStorage extends Storage {
  isCurrent(key: string, eTag: string): Promise<boolean>;
}

/** A storage that also says what eTags it gives: what was written need not be read before it is changed again. */
export interface TaggingStorage extends ComparingStorage {
  /** Writes as `write` does; resolves to the new eTags by key. */
  writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>>;
}

/** A storage that writes all of what it is given or, where one of them has another eTag by now, none of it. */
export interface AtomicStorage extends TaggingStorage {
  readonly isAtomic: true;
}

export function isComparing(storage: Storage): storage is ComparingStorage {
  return 'isCurrent' in storage && typeof storage.isCurrent === 'function';
}

export function isTagging(storage: Storage): storage is TaggingStorage {
  return isComparing(storage) && 'writeTagged' in storage && typeof storage.writeTagged === 'function';
}

export function isAtomic(storage: Storage): storage is AtomicStorage {
  return isTagging(storage) && 'isAtomic' in storage && storage.isAtomic === true;
}

/** What is wrong with a storage that a bot was given, as the end of a sentence that begins with its name. */
export function storageProblem(value: unknown): string | undefined {
  const lacks = lacking(value, ['read', 'write', 'delete'], 'a Storage, as new LmdbStorage(path)');
  // One that is over another may have it as a field, too.
  if (lacks === undefined || !isObject(value) || !isObject(value['storage'])) return lacks;
  return 'holds the storage: must be its .storage, as openStorage(url).storage';
}

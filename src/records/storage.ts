import { isObject, lacking } from '../platform/givenValues';

/**
 * A storage of the Bot Framework SDK or the Microsoft 365 Agents SDK; they have the same interface. An item carries the `eTag` it
 * was read with, and writing it must fail if another eTag is stored by then.
 */
export interface Storage {
  /** Returns the items that exist. */
  read(keys: string[]): Promise<StoreItems>;
  write(changes: StoreItems): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** Items by their keys. An item is what `JSON.parse` returns, as in both SDKs. */
export type StoreItems = Record<string, ReturnType<typeof JSON.parse>>;

/** A storage that can tell more cheaply than by reading whether an item still has this eTag. */
export interface ComparingStorage extends Storage {
  isCurrent(key: string, eTag: string): Promise<boolean>;
}

/** A storage that also returns the eTags of what it has written, so that an item need not be read before it is changed again. */
export interface TaggingStorage extends ComparingStorage {
  /** Writes as `write` does; resolves to the new eTags by key. */
  writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>>;
}

/** A storage that writes all the items it is given or, if one of them has another eTag by now, none. */
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

/** What is wrong with a value given as a storage: the rest of a sentence that begins with its name. `undefined` if nothing is. */
export function storageProblem(value: unknown): string | undefined {
  const lacks = lacking(value, ['read', 'write', 'delete'], 'a Storage, such as new LmdbStorage(path)');
  // A storage that wraps another may have a field of that name.
  if (lacks === undefined || !isObject(value) || !isObject(value['storage'])) return lacks;
  return 'contains the storage: pass its .storage, as in openStorage(url).storage';
}

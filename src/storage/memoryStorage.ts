import type { AtomicStorage, StoreItems } from '../records/storage';
import { changesOf, conflictOn, eTagsOf, itemsOf } from './changes';

/**
 * Bot Framework storage in memory, for tests and trials. It keeps the same promises as the persistent engines, which the SDK's own
 * `MemoryStorage` does not: there a compare-and-swap on a missing item creates it, a conflict leaves the rest of the batch written,
 * and a key such as `__proto__` breaks `read`. Code meant for any `Storage` must not rely on either behaviour.
 */
export class MemoryStorage implements AtomicStorage {
  readonly isAtomic = true;
  private readonly items = new Map<string, { readonly eTag: string; readonly json: string }>();

  async read(keys: string[]): Promise<StoreItems> {
    return itemsOf(keys.map((key) => [key, this.items.get(key)?.json]));
  }

  async write(items: StoreItems): Promise<void> {
    await this.writeTagged(items);
  }

  async writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>> {
    const changes = changesOf(items);
    for (const { key, expected } of changes) {
      if (expected !== undefined && this.items.get(key)?.eTag !== expected) throw conflictOn(key);
    }
    for (const { key, eTag, json } of changes) this.items.set(key, { eTag, json });
    return eTagsOf(changes);
  }

  async isCurrent(key: string, eTag: string): Promise<boolean> {
    return this.items.get(key)?.eTag === eTag;
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
  }

  async deleteIf(key: string, eTag: string): Promise<boolean> {
    return this.items.get(key)?.eTag === eTag && this.items.delete(key);
  }

  async *keys(start: string): AsyncGenerator<string> {
    for (const key of this.items.keys()) if (key.startsWith(start)) yield key;
  }
}

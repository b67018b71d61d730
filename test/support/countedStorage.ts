import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoreItems } from 'botbuilder';
import type { TaggingStorage } from '../../src/records/storage';
import { RedisStorage } from '../../src/storage/redisStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';

/** Counts the waits for the store: calls under way at the same time are one round trip. */
export class CountedStorage implements TaggingStorage {
  /** Since the last `restart`: by the kind of record, `f`, `g`, `a`, `u` as in the keys, `s` for a conversation's state. */
  trips: string[][] = [];
  private underWay = 0;

  /** `isAtomic`: whether it claims to write several records all or nothing. */
  constructor(
    readonly isAtomic = true,
    private readonly inner: TaggingStorage = new MemoryStorage(),
  ) {}

  read(keys: string[]): Promise<StoreItems> {
    return this.counted(keys, () => this.inner.read(keys));
  }

  isCurrent(key: string, eTag: string): Promise<boolean> {
    return this.counted([key], () => this.inner.isCurrent(key, eTag));
  }

  async write(items: StoreItems): Promise<void> {
    await this.writeTagged(items);
  }

  writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>> {
    return this.counted(Object.keys(items), () => this.inner.writeTagged(items));
  }

  delete(keys: string[]): Promise<void> {
    return this.counted(keys, () => this.inner.delete(keys));
  }

  async close(): Promise<void> {
    if (this.inner instanceof RedisStorage) await this.inner.close();
  }

  /** Starts counting anew, and returns what was counted. */
  restart(): string[][] {
    const counted = this.trips;
    this.trips = [];
    return counted;
  }

  protected async counted<T>(keys: readonly string[], call: () => Promise<T>): Promise<T> {
    if (this.underWay === 0) this.trips.push([]);
    this.underWay += 1;
    this.trips.at(-1)?.push(...keys.map((key) => /^jl1-(\w(?=-)|applications$)/.exec(key)?.[1] ?? 'other'));
    try {
      await nextTurn();
      return await call();
    } finally {
      this.underWay -= 1;
    }
  }
}

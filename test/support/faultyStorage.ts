import type { Storage, StoreItems } from 'botbuilder';

export interface Operation {
  readonly kind: 'read' | 'write' | 'delete';
  readonly keys: readonly string[];
  /** From 1, over all kinds. */
  readonly nth: number;
}

/**
 * - `refuse`: nothing is done, and the caller gets an error.
 * - `lose`: it is done, but the caller gets an error.
 * - a promise: it is done once that resolves.
 */
export type Fault = 'refuse' | 'lose' | Promise<void>;

/** A storage that fails when told to, and counts. */
export class FaultyStorage implements Storage {
  operations = 0;
  /** All keys ever written. */
  readonly written = new Set<string>();
  faultAt: (operation: Operation) => Fault | undefined = () => undefined;

  constructor(private readonly inner: Storage) {}

  read(keys: string[]): Promise<StoreItems> {
    return this.do('read', keys, () => this.inner.read(keys));
  }

  write(items: StoreItems): Promise<void> {
    for (const key of Object.keys(items)) this.written.add(key);
    return this.do('write', Object.keys(items), () => this.inner.write(items));
  }

  delete(keys: string[]): Promise<void> {
    return this.do('delete', keys, () => this.inner.delete(keys));
  }

  private async do<T>(kind: Operation['kind'], keys: readonly string[], what: () => Promise<T>): Promise<T> {
    this.operations += 1;
    const fault = this.faultAt({ kind, keys, nth: this.operations });
    if (fault === 'refuse') throw new Error('the storage is away');
    if (fault !== 'lose') await fault;
    const answer = await what();
    if (fault === 'lose') throw new Error('the storage answered and nobody heard');
    return answer;
  }
}

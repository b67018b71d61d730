import type { Storage, StoreItems } from '../records/storage';
import type { Timer } from '../platform/timer';
import { describeKind, refuseGiven } from '../platform/givenValues';
import { within } from '../platform/within';

/** Milliseconds. */
const answersWithin = 15_000;

export interface RebuiltStorageOptions {
  /** Milliseconds after which a call that is not answered fails. Default 15000. */
  readonly deadline?: number;
  /** @internal */
  readonly timer?: Timer;
}

/**
 * Over a storage whose SDK keeps a failed first connection for good, as `BlobsStorage` does: until one has answered,
 * each failure gives it up and the next call makes another. So nothing has to be restarted that was started before its
 * store. No call takes longer than the deadline; one that fails by it may still have been done.
 */
export class RebuiltStorage implements Storage {
  private readonly deadline: number;
  private readonly timer: Timer | undefined;
  private current: { readonly storage: Storage; answered: boolean } | undefined;

  /** Makes the first one at once, and throws what that throws. */
  constructor(
    private readonly make: () => Storage,
    options: RebuiltStorageOptions = {},
  ) {
    if (typeof make !== 'function')
      refuseGiven(
        'the first argument of RebuiltStorage',
        `is ${describeKind(make)}: must be a function that makes a storage`,
      );
    this.deadline = options.deadline ?? answersWithin;
    this.timer = options.timer;
    this.current = { storage: make(), answered: false };
  }

  read(keys: string[]): Promise<StoreItems> {
    return this.ask((storage) => storage.read(keys));
  }

  write(items: StoreItems): Promise<void> {
    return this.ask((storage) => storage.write(items));
  }

  delete(keys: string[]): Promise<void> {
    return this.ask((storage) => storage.delete(keys));
  }

  private async ask<T>(call: (storage: Storage) => Promise<T>): Promise<T> {
    const asked = (this.current ??= { storage: this.make(), answered: false });
    try {
      const answer = await within(this.deadline, call(asked.storage), () => this.late(), this.timer);
      asked.answered = true;
      return answer;
    } catch (error) {
      if (!asked.answered && this.current === asked) this.current = undefined;
      throw error;
    }
  }

  private late(): Error {
    return new Error(`Storage: it did not answer within ${this.deadline} ms.`);
  }
}

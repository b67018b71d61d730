import type { Storage, StoreItems } from '../records/storage';
import type { Timer } from '../platform/timer';
import { describeKind, refuseGiven } from '../platform/givenValues';
import { within } from '../platform/within';
import { NoAnswer } from './noAnswer';

/** Milliseconds. */
const answersWithin = 15_000;

export interface RebuiltStorageOptions {
  /** Milliseconds after which an unanswered call fails. Default 15000. */
  readonly deadline?: number;
  /** @internal */
  readonly timer?: Timer;
}

/**
 * Wraps a storage whose SDK never recovers from a failed first connection, such as `BlobsStorage`: until one has answered, each
 * failure discards it and the next call makes another. So a bot may start before its store. No call takes longer than the deadline;
 * one that times out may still have been carried out.
 */
export class RebuiltStorage implements Storage {
  private readonly deadline: number;
  private readonly timer: Timer | undefined;
  private current: { readonly storage: Storage; answered: boolean } | undefined;

  /** Makes the first storage at once; whatever `make` throws is thrown. */
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

  private late(): NoAnswer {
    return new NoAnswer(`Storage: it did not answer within ${this.deadline} ms.`);
  }
}

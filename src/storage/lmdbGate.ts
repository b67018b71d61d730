import type { RootDatabase } from 'lmdb';

interface Waiting {
  run(): Promise<void>;
  fail(error: unknown): void;
}

/** Of all gates of this process: each that waits keeps a thread of the pool, and what goes on behind it needs another. */
let passed: Promise<void> = Promise.resolve();
let isPassing = false;

// What is behind a gate is a thread that wants to go on here: Node.js would wait for it for ever at its end. No record is lost.
process.on('exit', () => {
  if (isPassing) process.kill(process.pid, 'SIGKILL');
});

/** Resolves when nothing of this process is behind a gate: it can exit then, in the same turn of the event loop. */
export async function allPassed(): Promise<void> {
  for (let last; last !== passed; await last) last = passed;
}

/**
 * Lets one process at a time open a store of LMDB or change it. Opening sets the number of the last transaction, which all
 * processes share, to the one that was read a moment before; where another process commits in that moment, the next transaction
 * writes over what it has committed. The gate is the write lock of a second environment, which has no records and so
 * nothing to lose; the system takes it from a process that ends.
 */
export class LmdbGate {
  private waiting: Waiting[] = [];

  constructor(private readonly environment: RootDatabase) {}

  /** Waits for the others with all of this process. Never while something of this process is behind the same gate. */
  opening<T>(run: () => T): T {
    return this.environment.transactionSync(run);
  }

  /** What is asked for while others are behind the gate goes through together, so that one commit takes all of it to the disk. */
  changing<T>(run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: () => run().then(resolve, reject), fail: reject });
      if (this.waiting.length === 1) passed = passed.then(() => this.pass());
    });
  }

  /** When nothing waits any more. */
  async close(): Promise<void> {
    await passed;
    await this.environment.close();
  }

  private async pass(): Promise<void> {
    const going: Waiting[] = [];
    isPassing = true;
    try {
      await this.environment.transaction(async () => {
        going.push(...this.waiting.splice(0));
        await Promise.all(going.map((one) => one.run()));
      });
    } catch (error) {
      for (const one of [...going, ...this.waiting.splice(0)]) one.fail(error);
    } finally {
      isPassing = false;
    }
  }
}

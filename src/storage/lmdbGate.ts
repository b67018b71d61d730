import type { RootDatabase } from 'lmdb';

interface Waiting {
  run(): Promise<void>;
  fail(error: unknown): void;
}

/** Shared by all gates of this process: each waiting gate blocks a thread of the pool, and the work behind it needs another. */
let passed: Promise<void> = Promise.resolve();
let isPassing = false;

// The thread behind a gate waits for this one, and Node.js would wait for it for ever on exit. No record is lost.
process.on('exit', () => {
  if (isPassing) process.kill(process.pid, 'SIGKILL');
});

/** Resolves when nothing in this process is behind a gate: it can then exit, in the same turn of the event loop. */
export async function allPassed(): Promise<void> {
  for (let last; last !== passed; await last) last = passed;
}

/**
 * Lets one process at a time open or change an LMDB store. Opening resets the last transaction's number, which all processes share,
 * to the one read a moment before; if another process commits in between, the next transaction overwrites its commit. The gate is the
 * write lock of a second environment, which holds no records and so has nothing to lose; the operating system releases it when a
 * process dies.
 */
export class LmdbGate {
  private waiting: Waiting[] = [];

  constructor(private readonly environment: RootDatabase) {}

  /** Blocks this process until the gate is free. Must not be called while this process is behind the same gate. */
  opening<T>(run: () => T): T {
    return this.environment.transactionSync(run);
  }

  /** Changes that arrive while others are behind the gate go through together, so that one commit syncs them all. */
  changing<T>(run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: () => run().then(resolve, reject), fail: reject });
      if (this.waiting.length === 1) passed = passed.then(() => this.pass());
    });
  }

  /** Closes once nothing is waiting. */
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

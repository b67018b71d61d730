/** Milliseconds. */
const sweepEvery = 60 * 60_000;

export interface SweepingOptions {
  readonly sweep: (pause: () => Promise<unknown>) => Promise<unknown>;
  /** Resolves when no turn is under way: people come first. */
  readonly idle: () => Promise<unknown>;
  readonly onError: (what: string, error: unknown) => void;
  /** Milliseconds. Default: an hour. */
  readonly every?: number;
}

/** Sweeps the store now and then, a few records at a time between turns. Does not keep the process alive. */
export function startSweeping({ sweep, idle, onError, every = sweepEvery }: SweepingOptions): { end(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let isEnding = false;
  async function pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await idle();
    if (isEnding) throw new Ended();
  }
  async function run(): Promise<void> {
    await pause();
    await sweep(pause);
  }
  const timer = setInterval(() => {
    running = running.then(run).catch((error: unknown) => {
      if (!(error instanceof Ended)) onError('sweep', error);
    });
  }, every).unref();
  return {
    async end() {
      isEnding = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** Thrown when the assistant is closing; the next one continues the sweep. */
class Ended extends Error {}

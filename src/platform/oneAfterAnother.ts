import { within } from './within';

/** Runs `go` once the previous run under the same name has settled or taken too long. */
type InTurn = (name: string, go: () => Promise<void>) => Promise<void>;

/** Serialises runs by name, within this process. Each waits for the one before it, at most `waitAtMost` milliseconds. */
export function oneAfterAnother(waitAtMost: number): InTurn {
  /** The last run of each name. */
  const latest = new Map<string, Promise<void>>();

  async function after(before: Promise<void> | undefined, go: () => Promise<void>): Promise<void> {
    if (before)
      await within(waitAtMost, before, () => new Error('what runs before takes too long')).catch(() => undefined);
    await go();
  }

  return (name, go) => {
    const running = after(latest.get(name), go).finally(() => {
      if (latest.get(name) === running) latest.delete(name);
    });
    latest.set(name, running);
    return running;
  };
}

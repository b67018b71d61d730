import { within } from './within';

/** Runs `go` once what was begun under the same name before has ended, however that ended, or takes too long. */
type InTurn = (name: string, go: () => Promise<void>) => Promise<void>;

/** What is begun under one name runs one after another, in this process. What runs before is waited for so many milliseconds at most. */
export function oneAfterAnother(waitAtMost: number): InTurn {
  /** What was begun last, by its name. */
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

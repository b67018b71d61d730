import { startChild } from './child';
import { amount, atMost, ratio, type Finding } from './figure';
import type { MemoryOptions } from './memoryProcess';

/** Few enough to leave the caches as they were, enough to have compiled the code. */
const warmUp = 200;
const thousand = 1000;
const people = 10 * thousand;

/** What a process keeps of the people whose sessions it has looked up: a bounded number of opened grants. */
export async function memory(directory: string): Promise<Finding> {
  const child = await startChild('memoryProcess.js', { directory, people } satisfies MemoryOptions);
  try {
    const held = async (upTo: number) => ((await child.ask(upTo)) as number) / 1024;
    const few = await held(warmUp);
    const full = await held(warmUp + thousand);
    const all = await held(people);
    return {
      name: 'memory',
      figures: [
        amount('the first thousand sessions', full - few, 'KiB'),
        amount('the ten thousandth session and all before', all - few, 'KiB'),
        ratio('held at ten thousand / at a thousand', all / full, atMost(1.2)),
      ],
    };
  } finally {
    await child.close();
  }
}

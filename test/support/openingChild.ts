import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LmdbStorage } from '../../src/storage/lmdbStorage';

// Its own process: `node openingChild.js DIRECTORY TIMES [COPIES]` opens and closes the store that many times, or copies it into
// numbered directories below COPIES, like a backup in its own process each time. Reports each time.

async function openOrCopy(directory: string, times: number, copies: string | undefined): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const storage = new LmdbStorage(directory);
    if (copies !== undefined) {
      const copy = join(copies, String(time));
      mkdirSync(copy);
      await storage.copyTo(copy);
    }
    await storage.close();
    process.send?.(time);
  }
}

const [directory = '', times, copies] = process.argv.slice(2);
void openOrCopy(directory, Number(times), copies).finally(() => process.disconnect());

import { join } from 'node:path';
import { backUp } from '../../src/storage/lmdbBackup';
import { LmdbStorage } from '../../src/storage/lmdbStorage';

// A process of its own: `node openingChild.js DIRECTORY TIMES [COPIES]` opens and closes the store that often, or copies it into
// files of COPIES that are named by their number. Says each time that it has.

async function openOrCopy(directory: string, times: number, copies: string | undefined): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    if (copies === undefined) await new LmdbStorage(directory).close();
    else await backUp(directory, join(copies, String(time)));
    process.send?.(time);
  }
}

const [directory = '', times, copies] = process.argv.slice(2);
void openOrCopy(directory, Number(times), copies).finally(() => process.disconnect());

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { mustReadThrough } from './lmdbBackup';
import { holdsStore } from './lmdbFile';

const mark = /^running-(\d+)$/;

/**
 * Where a process that used this store was cut off, all of it is read in one of its own before anybody uses it: a damaged page may
 * have been why, and would end the next one as well, without a word. Throws a `DamagedStore` that says what to do.
 */
export function mustHaveEnded(directory: string): void {
  if (!holdsStore(directory)) return;
  const cutOff = readdirSync(directory).filter((name) => {
    const [, pid] = mark.exec(name) ?? [];
    return pid !== undefined && !isAnother(Number(pid));
  });
  if (cutOff.length === 0) return;
  mustReadThrough(directory);
  for (const name of cutOff) rmSync(join(directory, name), { force: true });
}

/** Leaves a sign that this process uses the store; what is returned takes it away. */
export function markRunning(directory: string): () => void {
  const file = join(directory, `running-${process.pid}`);
  writeFileSync(file, '', { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** In a container each process after another has the same number. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

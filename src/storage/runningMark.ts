import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { mustReadThrough } from './lmdbBackup';
import { holdsStore } from './lmdbFile';

/** The number of a process and, where that can be told, which of all that ever have it. */
const mark = /^running-(\d+)(?:\.(.+))?$/;

/**
 * Where a process that used this store may have been cut off, all of it is read in one of its own before anybody uses it: a damaged
 * page may have been why, and would end the next one as well, without a word. Throws what `mustReadThrough` does.
 */
export function readThroughIfCutOff(directory: string, proc = '/proc'): void {
  if (!holdsStore(directory)) return;
  const doubtful = readdirSync(directory).flatMap((name) => {
    const [, pid, life] = mark.exec(name) ?? [];
    if (pid === undefined || (life !== undefined && life === lifeOf(Number(pid), proc))) return [];
    return [{ name, mayLive: life === undefined && isOtherAndLives(Number(pid)) }];
  });
  if (doubtful.length === 0) return;
  mustReadThrough(directory);
  for (const { name, mayLive } of doubtful) if (!mayLive) rmSync(join(directory, name), { force: true });
}

/** Leaves a sign that this process uses the store; what is returned takes it away. */
export function markRunning(directory: string, proc = '/proc'): () => void {
  const life = lifeOf(process.pid, proc);
  const file = join(directory, `running-${process.pid}${life === undefined ? '' : `.${life}`}`);
  writeFileSync(file, '', { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/**
 * Start of the machine and, in its clock ticks since then, of the process: numbers are used again, in a container by each process after
 * another. `undefined` where there is none, and but for Linux.
 */
function lifeOf(pid: number, proc: string): string | undefined {
  try {
    const boot = readFileSync(join(proc, 'sys/kernel/random/boot_id'), 'utf8').trim();
    // proc_pid_stat(5): the 22nd field. The second is a name in brackets, with whatever it holds.
    const stat = readFileSync(join(proc, String(pid), 'stat'), 'utf8');
    return `${boot}.${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

function isOtherAndLives(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

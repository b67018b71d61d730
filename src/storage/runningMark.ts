import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { mustReadThrough } from './lmdbBackup';
import { holdsStore } from './lmdbFile';

/** A process id and, where it can be told, which of the processes that have had it. */
const mark = /^running-(\d+)(?:\.(.+))?$/;

/**
 * If a process that used this store may have been killed, reads all of it in a child process before anybody uses it: a damaged page
 * may have been the cause, and would crash the next process too, without a word. Throws what `mustReadThrough` throws.
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

/** Marks the store as used by this process; the returned function removes the mark. */
export function markRunning(directory: string, proc = '/proc'): () => void {
  const life = lifeOf(process.pid, proc);
  const file = join(directory, `running-${process.pid}${life === undefined ? '' : `.${life}`}`);
  writeFileSync(file, '', { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/**
 * The machine's boot id and the process's start in clock ticks since then: process ids are reused, in a container by every process in
 * turn. `undefined` if there is no such process, or not on Linux.
 */
function lifeOf(pid: number, proc: string): string | undefined {
  try {
    const boot = readFileSync(join(proc, 'sys/kernel/random/boot_id'), 'utf8').trim();
    // proc_pid_stat(5): the 22nd field. The second is a name in brackets that may contain anything.
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

import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../platform/makeDirectory';

/**
 * Leases between the processes of one machine, one file each. They last seconds, so nothing is synced to disk; after a power cut a
 * file is whole or missing. Callers must hold the store's lock: no other process may be making a call.
 */
export class FileLeases {
  /** Removes expired leases. */
  constructor(private readonly directory: string) {
    makeDirectory(directory);
    for (const name of readdirSync(directory)) if (!this.holder(name)) this.remove(name);
  }

  lend(name: string, by: string, length: number): boolean {
    if ((this.holder(name) ?? by) !== by) return false;
    writeFileSync(this.at(name), `${Date.now() + length} ${by}`, { mode: 0o600 });
    return true;
  }

  takeBack(name: string, by: string): void {
    if (this.holder(name) === by) this.remove(name);
  }

  /** `undefined` also if a process was killed while writing. */
  private holder(name: string): string | undefined {
    const file = this.at(name);
    const [until = '', by] = existsSync(file) ? readFileSync(file, 'latin1').split(' ') : [];
    return Number(until) > Date.now() ? by : undefined;
  }

  private remove(name: string): void {
    unlinkSync(this.at(name));
  }

  private at(name: string): string {
    return join(this.directory, name);
  }
}

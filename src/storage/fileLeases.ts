import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../platform/makeDirectory';

/**
 * What processes of one machine lend each other, a file each. It is over within seconds, so none of it has to reach the disk;
 * and a machine that fails leaves whole files or none. Every call is made where no other process can be making one.
 */
export class FileLeases {
  /** Takes away what is over. */
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

  /** Nobody, too, where a process has ended while it wrote. */
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

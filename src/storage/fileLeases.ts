import { hash } from 'node:crypto';
import { closeSync, constants, readSync, writeSync } from 'node:fs';
import { openFile } from '../platform/readSmallFile';

// A slot: until when it is taken, in epoch milliseconds, as a double; the SHA-256 of the name; that of the holder. Padded, so that
// no slot crosses a page, and a process that is killed leaves no half of one. A hole in the file reads as slots that are free.
const slotBytes = 128;
const nameAt = 8;
const holderAt = 40;
const endAt = 72;

/** A name's lease may be in any slot of one bucket. */
const bucketBytes = 8 * slotBytes;
const buckets = 1024;

/** Milliseconds. What ends later is noise, or was lent before the clock was set back. */
const longest = 3_600_000;

/**
 * Leases between the processes of one machine, in one file of at most 1 MiB: a file for each lease cost more than the lock. They
 * last seconds, so nothing is synced to disk.
 */
export class FileLeases {
  private readonly file: number;

  /** The file must exist. `lock` runs a call while no other process makes one. */
  constructor(
    path: string,
    private readonly lock: <T>(run: () => T) => T,
  ) {
    this.file = openFile(path, constants.O_RDWR | constants.O_NOFOLLOW);
  }

  /** `name` is a SHA-256. False while another holder has it, and while the names of its bucket have all slots. */
  lend(name: Buffer, by: string, length: number): boolean {
    return this.lock(() => this.lendLocked(name, by, length));
  }

  takeBack(name: Buffer, by: string): void {
    this.lock(() => this.takeBackLocked(name, by));
  }

  close(): void {
    closeSync(this.file);
  }

  private lendLocked(name: Buffer, by: string, length: number): boolean {
    const bucket = this.bucketOf(name);
    const now = Date.now();
    const isFree = (slot: number) => {
      const until = bucket.readDoubleLE(slot);
      return !(until > now && until <= now + longest);
    };
    const holder = hash('sha256', by, 'buffer');
    const lent = slotWhere((slot) => !isFree(slot) && holds(bucket, slot + nameAt, name));
    if (lent !== undefined && !holds(bucket, lent + holderAt, holder)) return false;
    const slot = lent ?? slotWhere(isFree);
    if (slot === undefined) return false;
    bucket.writeDoubleLE(now + length, slot);
    name.copy(bucket, slot + nameAt);
    holder.copy(bucket, slot + holderAt);
    this.write(name, bucket, slot);
    return true;
  }

  private takeBackLocked(name: Buffer, by: string): void {
    const bucket = this.bucketOf(name);
    const lease = Buffer.concat([name, hash('sha256', by, 'buffer')]);
    const slot = slotWhere((at) => holds(bucket, at + nameAt, lease));
    if (slot === undefined) return;
    bucket.fill(0, slot, slot + endAt);
    this.write(name, bucket, slot);
  }

  private bucketOf(name: Buffer): Buffer {
    const bucket = Buffer.alloc(bucketBytes);
    readSync(this.file, bucket, 0, bucketBytes, positionOf(name));
    return bucket;
  }

  private write(name: Buffer, bucket: Buffer, slot: number): void {
    writeSync(this.file, bucket, slot, endAt, positionOf(name) + slot);
  }
}

function positionOf(name: Buffer): number {
  return (name.readUInt32LE() % buckets) * bucketBytes;
}

function slotWhere(is: (slot: number) => boolean): number | undefined {
  for (let slot = 0; slot < bucketBytes; slot += slotBytes) if (is(slot)) return slot;
  return undefined;
}

function holds(bucket: Buffer, at: number, bytes: Buffer): boolean {
  return bucket.compare(bytes, 0, bytes.length, at, at + bytes.length) === 0;
}

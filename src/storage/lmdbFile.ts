import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { openFile } from '../platform/readSmallFile';

// LMDB 1.0's file format, as far as damage would crash the process on opening: MDB_page and MDB_meta in liblmdb/mdb.c. Numbers are
// little-endian on every platform that Node.js supports but s390x.
const magic = 0xbeefc0de;
const headerBytes = 24;
const flagsAt = 18;
const branchOrLeaf = 0b11;
const magicAt = headerBytes;
const pageSizeAt = headerBytes + 24;
/** The roots of the two trees: free pages and items. */
const rootsAt = [headerBytes + 64, headerBytes + 112] as const;
const transactionAt = headerBytes + 128;
const metaBytes = headerBytes + 136;
const noPage = 0xffff_ffff_ffff_ffffn;

/** What the files of an empty store take, with a margin. */
const newBytes = 128 * 1024;

/** Attempts, and the milliseconds between them: another process may be writing the file. */
const looks = 3;
const apart = 50;

/** Throws the file system's error if this user may not look. */
export function holdsStore(directory: string): boolean {
  return statSync(join(directory, 'data.mdb'), { throwIfNoEntry: false }) !== undefined;
}

/** A store's file does not hold what it should; the message says what to do. */
export class DamagedStore extends Error {}

/** A store could not be read, though it may well be intact. */
export class UnreadStore extends Error {}

/** Creates one of LMDB's files, readable by its owner only, if it is missing. Throws for a symbolic link. */
export function makePrivate(file: string): void {
  const { O_RDWR, O_CREAT, O_NOFOLLOW } = constants;
  try {
    const descriptor = openFile(file, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600);
    fchmodSync(descriptor, 0o600);
    if (fstatSync(descriptor).size === 0) giveToOwner(descriptor, dirname(file));
    closeSync(descriptor);
  } catch (error) {
    if (errorCode(error) !== 'ELOOP') throw error;
    throw new DamagedStore(`${file} is a symbolic link: put the file itself there.`, { cause: error });
  }
}

/**
 * As root, gives a new file to the owner of its directory: what an administrator's command creates must not keep the assistant, another
 * user, out of its own store. A file with a second name may have been put there by somebody else.
 */
export function giveToOwner(descriptor: number, directory: string): void {
  const { uid, nlink } = fstatSync(descriptor);
  if (process.getuid?.() !== 0 || uid !== 0 || nlink !== 1) return;
  const owner = statSync(directory);
  try {
    fchownSync(descriptor, owner.uid, owner.gid);
  } catch {
    // A container's root may lack the permission.
  }
}

/**
 * Throws the file system's error if there is no room for a new store: LMDB maps sparse files, and touching a page that cannot be
 * allocated kills the process.
 */
export function mustHaveRoom(directory: string): void {
  const file = join(directory, `.room-${randomUUID()}`);
  try {
    writeFileSync(file, Buffer.alloc(newBytes), { flag: 'wx', mode: 0o600 });
  } finally {
    rmSync(file, { force: true });
  }
}

/** Throws a `DamagedStore` if opening this file would crash LMDB: truncated, zeroed or another kind of file. `advice` says what to do. */
export function mustBeWhole(file: string, advice: string): void {
  const descriptor = openFile(file, constants.O_RDONLY);
  try {
    for (let look = 1; !isWhole(descriptor); look += 1) {
      if (look === looks) throw new DamagedStore(`${file} is damaged, or is not a store of this package: ${advice}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, apart);
    }
  } finally {
    closeSync(descriptor);
  }
}

function isWhole(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  if (size === 0) return true;
  const first = bytesAt(descriptor, 0, metaBytes);
  const pageSize = first?.readUInt32LE(pageSizeAt) ?? 0;
  if (pageSize < 512 || pageSize > 65_536) return false;
  const metas = [first, bytesAt(descriptor, pageSize, metaBytes)];
  if (!metas.every((meta) => meta?.readUInt32LE(magicAt) === magic)) return false;
  const [newest] = metas.toSorted((one, other) => (transactionOf(one) > transactionOf(other) ? -1 : 1));
  return rootsAt.every((at) => {
    const page = newest?.readBigUInt64LE(at) ?? noPage;
    if (page === noPage) return true;
    const start = page * BigInt(pageSize);
    if (start + BigInt(pageSize) > BigInt(size)) return false;
    const header = bytesAt(descriptor, Number(start), headerBytes);
    return header?.readBigUInt64LE(0) === page && (header.readUInt16LE(flagsAt) & branchOrLeaf) !== 0;
  });
}

function transactionOf(meta: Buffer | undefined): bigint {
  return meta?.readBigUInt64LE(transactionAt) ?? 0n;
}

/** `undefined` past the end of the file. */
function bytesAt(descriptor: number, position: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  return readSync(descriptor, bytes, 0, length, position) === length ? bytes : undefined;
}

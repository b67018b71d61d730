import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

/** Bytes; far more than people write by hand. */
const smallAtMost = 1024 * 1024;

/** What may be found in place of a file or a directory, in words that follow its name. */
export const unfitFiles = {
  fileIsDirectory: 'is a directory',
  fileIsNoFile: 'is a pipe, a device or a socket',
  fileIsLarge: 'is larger than 1 MiB',
  fileIsNoDirectory: 'is not a directory',
} as const;

/** Something that exists and is not the ordinary, small file or the directory that was wanted. */
export class UnfitFile extends Error {
  constructor(
    file: string,
    readonly what: keyof typeof unfitFiles,
  ) {
    super(`${file} ${unfitFiles[what]}.`);
  }
}

/**
 * Opens a file without ever blocking, as opening a pipe with no writer would. Throws an `UnfitFile` for anything but an ordinary
 * file, otherwise what the file system throws.
 */
export function openFile(file: string, flags: number, mode?: number): number {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new UnfitFile(file, 'fileIsDirectory');
  const descriptor = openSync(file, flags | constants.O_NONBLOCK, mode);
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new UnfitFile(file, 'fileIsNoFile');
}

/** The bytes of a file of at most 1 MiB; empty for `/dev/null`. Throws as `openFile` does, and an `UnfitFile` for a larger file. */
export function readSmallFile(file: string, flags: number = constants.O_RDONLY): Buffer {
  if (file === devNull) return Buffer.alloc(0);
  const descriptor = openFile(file, flags);
  try {
    const bytes = Buffer.alloc(smallAtMost + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (length > smallAtMost) throw new UnfitFile(file, 'fileIsLarge');
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

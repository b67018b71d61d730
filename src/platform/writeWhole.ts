import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that its owner alone may read, on the disk and whole before anybody finds it: under another name beside
 * it, which `place` then brings to the file's own (`renameSync` replaces what is there, `linkSync` fails then). Throws what
 * the file system throws, and leaves nothing behind.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  place: (draft: string, file: string) => void,
): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const descriptor = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    place(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

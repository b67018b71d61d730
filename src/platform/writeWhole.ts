import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file atomically, readable by its owner alone: first to a draft beside it, flushed to disk, which `place` then moves to
 * the file's name (`renameSync` to replace an existing file, `linkSync` to fail if there is one). Throws what the file system throws, and
 * leaves no draft behind.
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

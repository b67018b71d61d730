import { readFileSync, statSync, type Stats } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// The published package has the assistant's large files compressed: most who install it run bots of their own.

/** Reads a file, or its compressed copy if that is all there is. Throws if there is neither. */
export function readPacked(file: string): Buffer {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
}

export function statPacked(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false }) ?? statSync(`${file}.gz`, { throwIfNoEntry: false });
}

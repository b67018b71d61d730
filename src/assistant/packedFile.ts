import { readFileSync, statSync, type Stats } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// In the package from the registry large files of the assistant's are packed: most who have it run bots of their own.

/** Of a file, or of the packed one in its place. Throws where there is neither. */
export function readPacked(file: string): Buffer {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
}

export function statPacked(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false }) ?? statSync(`${file}.gz`, { throwIfNoEntry: false });
}

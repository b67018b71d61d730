import { readFileSync } from 'node:fs';
import { errorCode } from './errorCode';

/** The text of a file; `undefined` when there is none. Throws what the file system throws otherwise. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

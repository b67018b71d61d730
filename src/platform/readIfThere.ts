import { errorCode } from './errorCode';
import { readSmallFile } from './readSmallFile';

/** The text of a file; `undefined` when there is none. Throws as `readSmallFile` does otherwise. */
export function readIfThere(file: string): string | undefined {
  try {
    return readSmallFile(file).toString();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

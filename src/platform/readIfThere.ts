import { errorCode } from './errorCode';
import { readSmallFile } from './readSmallFile';

/** The text of a file; `undefined` if there is none. Otherwise throws as `readSmallFile` does. */
export function readIfThere(file: string): string | undefined {
  try {
    return readSmallFile(file).toString();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

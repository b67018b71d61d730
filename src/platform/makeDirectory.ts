import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './errorCode';
import { UnfitFile } from './readSmallFile';

/**
 * Makes a directory and its missing parents, each with mode 0700. Throws an `UnfitFile` if something else has its name, otherwise
 * what the file system throws. Not `mkdirSync` with `recursive`: below `/proc` that never returns.
 */
export function makeDirectory(directory: string): void {
  const parent = dirname(directory);
  if (parent !== directory) makeDirectory(parent);
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  if (stats) throw new UnfitFile(directory, 'fileIsNoDirectory');
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Another process has just made it.
    if (errorCode(error) !== 'EEXIST' || !statSync(directory).isDirectory()) throw error;
  }
}

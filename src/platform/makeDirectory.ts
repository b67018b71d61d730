import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './errorCode';
import { UnfitFile } from './readSmallFile';

/**
 * Makes a directory, and those above it, of mode 0700 each. Throws an `UnfitFile` where something else has its name, and what the
 * file system throws otherwise: Node.js's own way of making several never returns below `/proc`.
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
    // Another process has made it meanwhile.
    if (errorCode(error) !== 'EEXIST' || !statSync(directory).isDirectory()) throw error;
  }
}

import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../platform/errorCode';

const notAllowed: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS']);

/** What kept a command from writing its file, in words that say what to do; anything else as it was thrown. */
export function unwritten(file: string, error: unknown): unknown {
  const code = errorCode(error);
  const said = (what: string) => new Error(`${file} ${what}`, { cause: error });
  if (code === 'EEXIST') return said('is there already: choose another name.');
  const directory = dirname(file);
  // What is read for it may be what cannot be opened.
  const isMeant = error instanceof Error && 'path' in error && String(error.path).startsWith(directory);
  if (!isMeant || !notAllowed.has(code)) return error;
  return said(
    statSync(directory, { throwIfNoEntry: false })?.isDirectory()
      ? `cannot be written: ${directory} takes no file from this user. Choose another place.`
      : `cannot be written: there is no directory ${directory}. Make it, or choose another place.`,
  );
}

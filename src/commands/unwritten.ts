import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../platform/errorCode';

const notAllowed: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS']);
const full: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Turns an error that kept a command from writing `file` into one that says what to do; any other error is returned as it is.
 * `from`: the file that the command reads.
 */
export function unwritten(file: string, error: unknown, from?: string): unknown {
  const code = errorCode(error);
  const said = (what: string) => new Error(`${file} ${what}`, { cause: error });
  if (code === 'EEXIST') return said('already exists: choose another name.');
  if (full.has(code)) return said('cannot be written: there is no space left. Free some, or choose another place.');
  if (!notAllowed.has(code) || !(error instanceof Error && 'path' in error)) return error;
  if (error.path === from) return new Error(`${from} cannot be read by this user (${code}).`, { cause: error });
  const directory = dirname(file);
  // The path may be that of something read.
  if (!String(error.path).startsWith(directory)) return error;
  return said(
    statSync(directory, { throwIfNoEntry: false })?.isDirectory()
      ? `cannot be written: ${directory} accepts no files from this user. Choose another place.`
      : `cannot be written: there is no directory ${directory}. Create it, or choose another place.`,
  );
}

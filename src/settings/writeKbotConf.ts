import { mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { UnfitFile } from '../platform/readSmallFile';
import { readIfThere } from '../platform/readIfThere';
import { writeWhole } from '../platform/writeWhole';
import { parseConfLine } from './kbotConf';

/**
 * Sets values in a settings file of Kbot's format, leaving every other line as it is. Writes a new file, readable by its owner
 * alone, and renames it into place; the old text goes to `<file>.bak`. Throws what the file system throws, an `UnfitFile` if it is
 * no ordinary file, and a `TypeError` for a value that does not fit on a line.
 */
export function writeKbotConf(file: string, values: Readonly<Record<string, string | undefined>>): void {
  const target = realPathOf(file);
  // With the permission to, renaming would replace the machine's /dev/null.
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && !stats.isFile() && !stats.isDirectory()) throw new UnfitFile(target, 'fileIsNoFile');
  const old = readIfThere(target);
  const text = withValues(old ?? '', values);
  mkdirSync(dirname(target), { recursive: true });
  if (old !== undefined) writeWhole(`${target}.bak`, old, renameSync);
  writeWhole(target, text, renameSync);
}

/** Returns the text with these values set: on their lines, or else at the end. An empty value removes its line. */
export function withValues(text: string, values: Readonly<Record<string, string | undefined>>): string {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  // Every other part is a line break, kept as it is.
  const parts = text.split(/(\r\n|\n|\r)/);
  const missing: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (value !== value.trim() || /\p{Cc}/u.test(value)) throw new TypeError(`${name} does not fit on a line`);
    const line = `${name} = ${value}`;
    let isThere = false;
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 1 || parseConfLine(part)?.name !== name) continue;
      // An older value must not stay in the file, even if a later line takes precedence.
      parts[index] = (part.startsWith('\uFEFF') ? '\uFEFF' : '') + (value && line);
      if (value === '' && index + 1 < parts.length) parts[index + 1] = '';
      isThere = true;
    }
    if (!isThere && value !== '') missing.push(line);
  }
  const kept = parts.join('');
  if (missing.length === 0) return kept;
  const gap = kept === '' || /[\r\n]$/.test(kept) ? '' : newline;
  return `${kept}${gap}${missing.join(newline)}${newline}`;
}

/** Follows links: a rename would replace only the link. */
function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return file;
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { closeSync, constants, fsyncSync, linkSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { mustBeText } from '../platform/givenValues';
import { makeDirectory } from '../platform/makeDirectory';
import { readSmallFile } from '../platform/readSmallFile';
import { writeWhole } from '../platform/writeWhole';
import { parseEncryptionKeys, type EncryptionKey } from './encryptionKeys';

/**
 * Returns the keys in an embedded store's `encryption.key`, creating the file with mode 0600 if it is missing: if several processes
 * start together, one creates it and all get the same keys. Same format as `encryption_keys`, so that an administrator can put a new
 * key before the old one. Throws if others may read the file, and for a symbolic link.
 */
export function embeddedEncryptionKeys(directory: string): EncryptionKey[] {
  mustBeText('the directory of embeddedEncryptionKeys', directory, "a path, such as 'data'");
  const file = keyFileIn(directory);
  return keysOf(file, readPrivate(file) ?? (create(directory, file), readPrivate(file)) ?? '');
}

/** Same, for a store that already holds records: a new key would open none of them, so it throws if there is no file. */
export function keptEncryptionKeys(directory: string): EncryptionKey[] {
  const file = keyFileIn(directory);
  const text = readPrivate(file);
  if (text !== undefined) return keysOf(file, text);
  throw new Error(`${file} is missing, and without it the records cannot be decrypted: restore it from a backup.`);
}

const keyFileIn = (directory: string) => join(directory, 'encryption.key');

function keysOf(file: string, text: string): EncryptionKey[] {
  try {
    return parseEncryptionKeys(text.trim());
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
  }
}

/** The file's text; `undefined` if there is none. */
function readPrivate(file: string): string | undefined {
  const { O_RDONLY, O_NOFOLLOW } = constants;
  try {
    const text = readSmallFile(file, O_RDONLY | O_NOFOLLOW).toString();
    if (process.platform !== 'win32' && statSync(file).mode & 0o077)
      throw new Error(`${file}: users other than its owner may read or write it. Run: chmod 600 ${file}`);
    return text;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (errorCode(error) === 'EACCES')
      throw new Error(`${file} cannot be read by this user: change its owner to the user that the assistant runs as.`, {
        cause: error,
      });
    if (errorCode(error) !== 'ELOOP') throw error;
    throw new Error(`${file} is a symbolic link: put the file itself there.`, { cause: error });
  }
}

/** New keys, for records that do not outlive this process. */
export function temporaryEncryptionKeys(): EncryptionKey[] {
  return [{ kid: newKid(), secret: new Uint8Array(randomBytes(32)) }];
}

/** By hard link, which fails if the name is taken: all get the first process's key, and nobody reads half a file. */
function create(directory: string, file: string): void {
  makeDirectory(directory);
  try {
    writeWhole(file, `${newKid()}:${randomBytes(32).toString('base64')}\n`, linkSync);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  // If a power cut lost the key, records sealed with it could never be opened.
  const parent = openSync(directory, 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function newKid(): string {
  return `k${randomBytes(6).toString('hex')}`;
}

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { readIfThere } from '../platform/readIfThere';
import { writeWhole } from '../platform/writeWhole';
import { parseEncryptionKeys, type EncryptionKey } from './encryptionKeys';

/**
 * The keys in `encryption.key` of an embedded store's directory, made with mode 0600 when it is not there: whichever of
 * several processes is first makes it and all get the same. Its form is that of `encryption_keys`, so that an
 * administrator may put a new key before the old one.
 */
export function embeddedEncryptionKeys(directory: string): EncryptionKey[] {
  const file = join(directory, 'encryption.key');
  const text = readIfThere(file) ?? (create(directory, file), readFileSync(file, 'utf8'));
  try {
    return parseEncryptionKeys(text.trim());
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
  }
}

/** Fresh keys for records that do not outlive this process. */
export function temporaryEncryptionKeys(): EncryptionKey[] {
  return [{ kid: newKid(), secret: new Uint8Array(randomBytes(32)) }];
}

/** Linked, which fails when the name is taken: all get the key of whoever was first, and nobody reads half of one. */
function create(directory: string, file: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    writeWhole(file, `${newKid()}:${randomBytes(32).toString('base64')}\n`, linkSync);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  // A record sealed with a key that a power cut takes away cannot be opened again.
  const parent = openSync(directory, 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function newKid(): string {
  return `k${randomBytes(6).toString('hex')}`;
}

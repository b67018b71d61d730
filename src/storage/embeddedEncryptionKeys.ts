import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEncryptionKeys, type EncryptionKey } from '../login/encryptionKeys';

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

/** Written whole under another name and then linked, which fails when the name is taken: nobody reads half a key. */
function create(directory: string, file: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const descriptor = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(descriptor, `${newKid()}:${randomBytes(32).toString('base64')}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  // A record sealed with a key that a power cut takes away cannot be opened again.
  const parent = openSync(directory, 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function newKid(): string {
  return `k${randomBytes(6).toString('hex')}`;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEncryptionKeys } from '../records/checkEncryptionKeys';
import { keptEncryptionKeys } from '../records/embeddedEncryptionKeys';
import { readSettings, type Settings } from '../settings/settings';
import { backUp, restore } from '../storage/lmdbBackup';
import { parseStorageUrl } from '../storage/storageUrl';
import { UsageError, type CommandEnvironment } from './printing';
import { unwritten } from './unwritten';

/** The `backup` command: returns what to print. Throws an `Error` that says what is wrong. */
export async function runBackup(args: readonly string[], env: CommandEnvironment): Promise<string> {
  const file = fileIn(args, 'backup');
  const settings = readSettings({ env });
  const directory = directoryOf(settings);
  await backUp(directory, file).catch((error: unknown) => {
    throw unwritten(file, error, join(directory, 'data.mdb'));
  });
  const keyFile = join(directory, 'encryption.key');
  if (!settings.encryptionKeys && !existsSync(keyFile))
    return `All records are in ${file}, but ${keyFile} is missing: without that key nobody can decrypt them.`;
  const key = settings.encryptionKeys ? 'the setting encryption_keys' : keyFile;
  return `All records are in ${file}, encrypted with the key in ${key}. The key is not in the file: keep a copy of it elsewhere.`;
}

/** The `restore` command: returns what to print. Throws an `Error` that says what is wrong. */
export async function runRestore(args: readonly string[], env: CommandEnvironment): Promise<string> {
  const file = fileIn(args, 'restore');
  const settings = readSettings({ env });
  const directory = directoryOf(settings);
  await restore(file, directory, (storage) =>
    checkEncryptionKeys(storage, settings.encryptionKeys ?? keptEncryptionKeys(directory)),
  ).catch((error: unknown) => {
    throw unwritten(join(directory, 'data.mdb'), error, file);
  });
  return `The records of ${file} are restored in ${directory}. Start the assistant.`;
}

function fileIn(args: readonly string[], command: string): string {
  const [file = '', ...more] = args;
  // Empty where a script's variable is not set.
  if (file === '' || file.startsWith('-') || more.length > 0) throw new UsageError(`${command} takes one FILE.`);
  return resolve(file);
}

function directoryOf({ storageUrl }: Settings): string {
  const where = parseStorageUrl(storageUrl);
  if (where?.kind === 'lmdb') return resolve(where.directory);
  throw new Error(
    'storage_url names a store that is not in a directory of this machine: back it up and restore it with its own tools.',
  );
}

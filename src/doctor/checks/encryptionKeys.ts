import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { readSmallFile } from '../../platform/readSmallFile';
import { parseEncryptionKeys } from '../../records/encryptionKeys';
import { parseStorageUrl } from '../../storage/storageUrl';
import { ok, problem, type Check, type Finding } from '../check';
import { isStoreIn } from '../store';
import { say } from '../findings';

/** The keys that seal the records: without them the records are useless, with them anybody can open them. */
export const encryptionKeys: Check = {
  id: 'encryption-keys',
  title: 'Encryption keys',
  needs: ['storage_url', 'encryption_keys'],
  run({ settings: { storageUrl, encryptionKeys: given } }) {
    if (given) return ok(given.length === 1 ? say('oneKey') : say('manyKeys', { keys: given.length }));
    const url = parseStorageUrl(storageUrl);
    // Any other store without keys is a fault in the settings, which this check waits for.
    return url?.kind === 'lmdb' ? keyFile(resolve(url.directory)) : ok(say('keysMadeEachStart'));
  },
};

function keyFile(directory: string): Finding {
  const file = join(directory, 'encryption.key');
  const place = say('name', { name: file });
  if (!existsSync(file)) {
    return isStoreIn(directory)
      ? problem(say('keyGone', { file }), say('bringKeyOrLoseRecords'), place)
      : ok(say('keyMadeAtStart'));
  }
  const stats = statSync(file);
  if (!stats.isFile()) return problem(say('noKeysInFile', { file }), say('bringKeyBack'), place);
  const mode = stats.mode & 0o777;
  if (process.platform !== 'win32' && mode & 0o077) {
    return problem(say('keyNotPrivate', { file, mode: mode.toString(8) }), say('runChmod', { file }), place);
  }
  try {
    parseEncryptionKeys(readSmallFile(file).toString().trim());
    return ok(say('keyIsPrivate', { file }));
  } catch (error) {
    if (errorCode(error) === 'EACCES') return problem(say('keyForbidden', { file }), say('giveToAssistant'), place);
    return problem(say('noKeysInFile', { file }), say('bringKeyBack'), place);
  }
}

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSmallFile } from '../../platform/readSmallFile';
import { parseEncryptionKeys } from '../../records/encryptionKeys';
import { parseStorageUrl } from '../../storage/storageUrl';
import { ok, problem, type Check, type Finding } from '../check';
import { isStoreIn } from '../store';

/** The keys that seal the records: without them the records are of no use, with them anybody opens them. */
export const encryptionKeys: Check = {
  id: 'encryption-keys',
  title: 'Encryption keys',
  needs: ['storage_url', 'encryption_keys'],
  run({ settings: { storageUrl, encryptionKeys: given } }) {
    if (given) return ok(given.length === 1 ? 'One is set.' : `${given.length} are set; the first one seals.`);
    const url = parseStorageUrl(storageUrl);
    // Another store without keys is a fault of the settings, which this waits for.
    return url?.kind === 'lmdb' ? keyFile(resolve(url.directory)) : ok('Made at each start, as the records are.');
  },
};

function keyFile(directory: string): Finding {
  const file = join(directory, 'encryption.key');
  if (!existsSync(file)) {
    return isStoreIn(directory)
      ? problem(
          `${file} is gone, and the records beside it cannot be opened without it.`,
          'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.',
          file,
        )
      : ok('Made at the first start.');
  }
  const mode = statSync(file).mode & 0o777;
  if (process.platform !== 'win32' && mode & 0o077) {
    const message = `Others than its owner may read or write ${file} (mode ${mode.toString(8)}).`;
    return problem(`${message} The start is refused.`, `Run: chmod 600 ${file}`, file);
  }
  try {
    parseEncryptionKeys(readSmallFile(file).toString().trim());
    return ok(`In ${file}, its owner’s alone.`);
  } catch {
    return problem(`${file} does not hold keys.`, 'Bring it back from a backup: kid:base64(32 bytes).', file);
  }
}

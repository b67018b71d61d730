import { join, resolve } from 'node:path';
import { describeCounts, versionOf } from '../../records/checkEncryptionKeys';
import { findUnopened } from '../../records/findUnopened';
import { NewerRecordsError } from '../../records/recordsVersion';
import { createSealing } from '../../records/sealing';
import { parseStorageUrl } from '../../storage/storageUrl';
import { notChecked, ok, problem, type Check } from '../check';
import { lookIntoStore } from '../store';

/** Whether the keys open what is stored: what does not open is nobody's sign-in, and no block either. */
export const records: Check = {
  id: 'records',
  title: 'Records',
  needs: ['storage_url', 'encryption_keys'],
  async run(context) {
    const looked = await lookIntoStore(context, async (storage, keys) => {
      await versionOf(storage);
      return findUnopened(storage, createSealing(keys));
    }).catch((error: unknown) => {
      if (error instanceof NewerRecordsError) return error;
      throw error;
    });
    if (looked instanceof NewerRecordsError)
      return problem(looked.message, 'The start is refused until then.', context.whereIs('storage_url'));
    if (looked.kind === 'none yet') return ok('None yet.');
    if (looked.kind === 'no keys') return notChecked('It has to wait until there are encryption keys.');
    const { counts, kids } = looked.found;
    if (kids.length === 0) return ok('The encryption keys open what is stored.');
    const url = parseStorageUrl(context.settings.storageUrl);
    const directory = url?.kind === 'lmdb' ? resolve(url.directory) : '';
    return problem(
      `Sealed with ${kids.map((kid) => `the key "${kid}"`).join(', ')}, and none of the keys opens them${describeCounts(counts)}.`,
      'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.',
      context.report.whereIs('encryption_keys') ?? join(directory, 'encryption.key'),
    );
  },
};

import { join, resolve } from 'node:path';
import { versionOf } from '../../records/canaries';
import { describeCounts } from '../../records/checkEncryptionKeys';
import { findUnopened } from '../../records/findUnopened';
import { NewerRecordsError, recordsVersion } from '../../records/recordsVersion';
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
      return { ...(await findUnopened(storage, createSealing(keys))), known: keys.map(({ kid }) => kid) };
    }).catch((error: unknown) => {
      if (error instanceof NewerRecordsError) return error;
      throw error;
    });
    if (looked instanceof NewerRecordsError)
      return problem(
        `The records are of version ${looked.version}, and this version knows ${recordsVersion} at most: the start is refused.`,
        'Install the version that wrote them, or restore the backup from before it.',
        context.whereIs('storage_url'),
      );
    if (looked.kind === 'none yet') return ok('None yet.');
    if (looked.kind === 'no keys') return notChecked('It has to wait until there are encryption keys.');
    const { counts, kids, known } = looked.found;
    if (kids.length === 0) return ok('The encryption keys open what is stored.');
    const url = parseStorageUrl(context.settings.storageUrl);
    const directory = url?.kind === 'lmdb' ? resolve(url.directory) : '';
    return problem(
      `Sealed with ${kids.map((kid) => `the key "${kid}"`).join(', ')}, and none of the keys opens them${describeCounts(counts)}.`,
      kids.some((kid) => known.includes(kid))
        ? 'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.'
        : 'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.',
      context.report.whereIs('encryption_keys') ?? join(directory, 'encryption.key'),
    );
  },
};

import { join, resolve } from 'node:path';
import { versionOf } from '../../records/canaries';
import { describeCounts } from '../../records/checkEncryptionKeys';
import { findUnopened } from '../../records/findUnopened';
import { NewerRecordsError, recordsVersion } from '../../records/recordsVersion';
import { createSealing } from '../../records/sealing';
import { parseStorageUrl } from '../../storage/storageUrl';
import { notChecked, ok, problem, type Check } from '../check';
import { lookIntoStore } from '../store';
import { say } from '../findings';
import type { Said } from '../../platform/said';

/** Whether the keys open what is stored: a sign-in that cannot be opened is lost, and so is a block. */
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
        say('recordsNewer', { version: looked.version, known: recordsVersion }),
        say('installNewer'),
        context.whereIs('storage_url'),
      );
    if (looked.kind === 'none yet') return ok(say('noRecordsYet'));
    if (looked.kind === 'no keys') return notChecked(say('waitsForKeys'));
    const { counts, kids, known } = looked.found;
    if (kids.length === 0) return ok(say('keysOpen'));
    const url = parseStorageUrl(context.settings.storageUrl);
    const directory = url?.kind === 'lmdb' ? resolve(url.directory) : '';
    return problem(
      sealed(kids, describeCounts(counts)),
      kids.some((kid) => known.includes(kid)) ? say('bringKeyOfThatName') : say('bringThatKey'),
      context.report.placeOf('encryption_keys') ?? say('name', { name: join(directory, 'encryption.key') }),
    );
  },
};

function sealed(kids: readonly string[], counts: string): Said {
  const keys = kids.map((kid) => say('keyNamed', { kid }));
  return counts === ''
    ? say('sealedByOthers', { keys })
    : say('sealedByOthersCounted', { keys, counts: counts.replace(': ', '') });
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeCounts } from '../../records/checkEncryptionKeys';
import { parseEncryptionKeys, type EncryptionKey } from '../../records/encryptionKeys';
import { findUnopened } from '../../records/findUnopened';
import { createSealing } from '../../records/sealing';
import { readIfThere } from '../../platform/readIfThere';
import { parseStorageUrl } from '../../storage/storageUrl';
import { notChecked, ok, problem, type Check } from '../check';
import type { DoctorContext } from '../context';

/** Whether the keys open what is stored: what does not open is nobody's sign-in, and no block either. */
export const records: Check = {
  id: 'records',
  title: 'Records',
  needs: ['storage_url', 'encryption_keys'],
  async run(context) {
    const url = parseStorageUrl(context.settings.storageUrl);
    const directory = url?.kind === 'lmdb' ? resolve(url.directory) : undefined;
    if (url?.kind === 'memory' || (directory && !existsSync(join(directory, 'data.mdb')))) return ok('None yet.');
    const keys = keysOf(context, directory);
    if (!keys) return notChecked('It has to wait until there are encryption keys.');
    const opened = context.openStorage(context.settings.storageUrl);
    try {
      const { counts, kids } = await findUnopened(opened.storage, createSealing(keys));
      if (kids.length === 0) return ok('The encryption keys open what is stored.');
      return problem(
        `Sealed with ${kids.map((kid) => `the key "${kid}"`).join(', ')}, and none of the keys opens them${describeCounts(counts)}.`,
        'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.',
        context.report.whereIs('encryption_keys') ?? join(directory ?? '', 'encryption.key'),
      );
    } finally {
      await opened.close();
    }
  },
};

/** As the start takes them, which also makes them. */
function keysOf({ settings }: DoctorContext, directory?: string): readonly EncryptionKey[] | undefined {
  const text = directory === undefined ? undefined : readIfThere(join(directory, 'encryption.key'));
  if (settings.encryptionKeys || text === undefined) return settings.encryptionKeys;
  try {
    return parseEncryptionKeys(text.trim());
  } catch {
    return undefined;
  }
}

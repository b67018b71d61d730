import { resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { holdsStore } from '../../storage/lmdbFile';
import { parseStorageUrl } from '../../storage/storageUrl';
import { lacksETags, probeStorage, storeAdvice } from '../../storage/probeStorage';

/** Whether records last, and whether two instances can use one sign-in twice. */
export const storage: Check = {
  id: 'storage',
  title: 'Storage',
  needs: ['storage_url'],
  async run(context) {
    const { settings, production, whereIs } = context;
    const url = parseStorageUrl(settings.storageUrl);
    const where = whereIs('storage_url');
    if (url?.kind === 'memory' && production) {
      const message = 'memory: forgets everybody’s sign-in at each restart.';
      return problem(message, 'Set storage_url to lmdb:PATH or to a shared store.', where);
    }
    return probe(context, where, url?.kind === 'lmdb' ? resolve(url.directory) : undefined);
  },
};

async function probe({ settings, openStorage }: DoctorContext, where: string, directory?: string): Promise<Finding> {
  try {
    // Not made here: whoever runs this check may be somebody else than the assistant.
    if (directory !== undefined && !holdsStore(directory)) return ok(`Made at the first start, in ${directory}.`);
    const opened = openStorage(settings.storageUrl);
    try {
      await probeStorage(opened.storage);
    } finally {
      await opened.close();
    }
    return ok('It answers, and compares and swaps.');
  } catch (error) {
    // The probe's own words; those of an engine may hold its address and password.
    return lacksETags(error)
      ? problem(error.message, 'Use lmdb:PATH or another store whose eTags hold.', where)
      : problem(`It does not answer (${codeOf(error)}).`, storeAdvice(error), where);
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = errorCode(error) ?? errorCode(error.cause) ?? '';
  return /^\w{1,40}$/.test(code) ? code : error.name;
}

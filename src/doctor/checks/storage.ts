import { resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { holdsStore } from '../../storage/lmdbFile';
import { parseStorageUrl } from '../../storage/storageUrl';
import { LacksETags, probeStorage, storeAdvice } from '../../storage/probeStorage';
import { say } from '../findings';
import type { Said } from '../../platform/said';

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
      const message = say('memoryForgets');
      return problem(message, say('setLastingStore'), where);
    }
    return probe(context, where, url?.kind === 'lmdb' ? resolve(url.directory) : undefined);
  },
};

async function probe({ settings, openStorage }: DoctorContext, where: Said, directory?: string): Promise<Finding> {
  try {
    // Not made here: whoever runs this check may be somebody else than the assistant.
    if (directory !== undefined && !holdsStore(directory)) return ok(say('storeMadeAtStart', { directory }));
    const opened = openStorage(settings.storageUrl);
    try {
      await probeStorage(opened.storage);
    } finally {
      await opened.close();
    }
    return ok(say('storeAnswers'));
  } catch (error) {
    // The probe's own words; those of an engine may hold its address and password.
    return error instanceof LacksETags
      ? problem(say('lacksETags', { how: say(error.how) }), say('useOtherStore'), where)
      : problem(say('storeSilent', { why: codeOf(error) }), say(storeAdvice(error)), where);
  }
}

function codeOf(error: unknown): string | Said {
  if (!(error instanceof Error)) return say('unknownError');
  const code = errorCode(error) ?? errorCode(error.cause) ?? '';
  return /^\w{1,40}$/.test(code) ? code : error.name;
}

import { resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { NeededPackage } from '../../platform/neededPackage';
import { notChecked, ok, problem, warning, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { loadLmdb } from '../../storage/lmdbEnvironment';
import { holdsStore } from '../../storage/lmdbFile';
import { NoAnswer } from '../../storage/noAnswer';
import { parseStorageUrl } from '../../storage/storageUrl';
import { RedisStorage } from '../../storage/redisStorage';
import { LacksETags, probeStorage, storeAdvice } from '../../storage/probeStorage';
import { say } from '../findings';
import { redisDurability } from './redisDurability';
import type { Said } from '../../platform/said';

/** Whether records last, and whether two instances could use the same sign-in twice. */
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

async function probe(
  { settings, openStorage }: DoctorContext,
  where: Said,
  directory?: string,
): Promise<Finding | readonly Finding[]> {
  try {
    // Not created here: this check may run as another user than the assistant.
    if (directory !== undefined && !holdsStore(directory)) {
      loadLmdb();
      return ok(say('storeMadeAtStart', { directory }));
    }
    const opened = openStorage(settings.storageUrl);
    try {
      await probeStorage(opened.storage);
      return opened.storage instanceof RedisStorage ? await findingsOf(opened.storage, where) : ok(say('storeAnswers'));
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof NeededPackage) {
      const { wanted } = error;
      return problem(say('packageDoesNotLoad', { wanted }), say('installPackage', { wanted }), where);
    }
    // The probe's own words: those of an engine may contain its address and password.
    if (error instanceof LacksETags)
      return problem(say('lacksETags', { how: say(error.how) }), say('useOtherStore'), where);
    const advice = storeAdvice(error);
    const isAway = advice === 'checkStoreRuns' && didNotAnswer(error);
    return (isAway ? notChecked : problem)(say('storeSilent', { why: codeOf(error) }), say(advice), where);
  }
}

/** Checks whether a Redis that responds also keeps its data. */
async function findingsOf(store: RedisStorage, where: Said): Promise<Finding | readonly Finding[]> {
  const { evictsBy, isVolatile } = await redisDurability(store);
  const findings = [
    ...(evictsBy === undefined ? [] : [warning(say('storeEvicts', { policy: evictsBy }), say('setNoEviction'), where)]),
    ...(isVolatile ? [warning(say('storeForgets'), say('turnPersistenceOn'), where)] : []),
  ];
  return findings.length > 0 ? findings : ok(say('storeAnswers'));
}

/** Whether there was no answer at all. A name without an address, or a certificate that is not trusted, has to be mended. */
function didNotAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = errorCode(error) ?? errorCode(error.cause);
  return code === undefined ? error instanceof NoAnswer : noAnswerCodes.has(code);
}

const noAnswerCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

function codeOf(error: unknown): string | Said {
  if (!(error instanceof Error)) return say('unknownError');
  const { cause } = error;
  const code = errorCode(error) ?? errorCode(cause) ?? refusalIn(error) ?? refusalIn(cause) ?? '';
  return /^\w{1,40}$/.test(code) ? code : error.name;
}

/** The word at the start of a Redis error. */
function refusalIn(error: unknown): string | undefined {
  return error instanceof Error ? /^[A-Z]{3,}(?= )/.exec(error.message)?.[0] : undefined;
}

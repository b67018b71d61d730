import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import type * as main from './main';
import { mapTraces } from './mappedTraces';
import { readPacked, statPacked } from './packedFile';

type Main = Pick<typeof main, 'runMain'>;

const file = join(__dirname, 'assistant.bundle.js');
const cacheFile = join(__dirname, 'assistant.bundle.cache');
const sumBytes = 4;

/** Whether `npm run build` has made the single file with everything that `serve` loads at its start. */
export function hasBundle(): boolean {
  const { mtimeMs: madeAt } = statPacked(file) ?? { mtimeMs: 0 };
  // During development `tsc` alone may have run since: the bundle is stale then.
  const { mtimeMs: compiledAt } = statSync(join(__dirname, '../../.tsbuildinfo'), { throwIfNoEntry: false }) ?? {
    mtimeMs: 0,
  };
  return madeAt > compiledAt;
}

/**
 * Runs the assistant (`runMain`), from the bundle if there is one, with the code that V8 compiled at an earlier start. That cache
 * lies beside the bundle and fits one bundle and one V8; without a fitting one the code is compiled and the cache written, if it can be.
 */
export async function runAssistant(options: Parameters<Main['runMain']>[0]): Promise<void> {
  if (!hasBundle()) return (await import('./main.js')).runMain(options);
  mapTraces(file);
  // Node.js does not print deprecation warnings for packages; in the bundle it cannot tell which code is theirs.
  process.noDeprecation = true;
  const source = readPacked(file);
  const cachedData = readCache(source);
  const script = new Script(source.toString('latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  const bundle = { exports: {} };
  (script.runInThisContext() as Load)(bundle.exports, createRequire(file), bundle, file, __dirname);
  await (bundle.exports as Main).runMain(options);
  // A start that failed has not compiled the code that serves.
  const isCached = cachedData !== undefined && script.cachedDataRejected === false;
  if (!isCached && process.exitCode === undefined) writeCache(source, script.createCachedData());
}

type Load = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/** V8 checks only the length of the source and its own version: a damaged cache would crash the process. */
function sumOf(source: Uint8Array, data: Uint8Array): number {
  return crc32(data, crc32(source));
}

function readCache(source: Uint8Array): Uint8Array | undefined {
  try {
    const kept = readFileSync(cacheFile);
    const data = kept.subarray(0, -sumBytes);
    return kept.readUInt32LE(data.length) === sumOf(source, data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(source: Uint8Array, data: Uint8Array): void {
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32LE(sumOf(source, data));
  const draft = `${cacheFile}.${process.pid}`;
  try {
    // Readable by everybody who can read the bundle.
    writeFileSync(draft, Buffer.concat([data, sum]), { flag: 'wx' });
    renameSync(draft, cacheFile);
  } catch {
    // Read-only, as in most containers: the next start compiles again.
    rmSync(draft, { force: true });
  }
}

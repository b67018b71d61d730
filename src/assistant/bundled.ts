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

/** Whether all that `serve` loads at its start is in one file here: made by `npm run build`. */
export function hasBundle(): boolean {
  const { mtimeMs: madeAt } = statPacked(file) ?? { mtimeMs: 0 };
  // While somebody works on the code, only `tsc` has compiled it since.
  const { mtimeMs: compiledAt } = statSync(join(__dirname, '../../.tsbuildinfo'), { throwIfNoEntry: false }) ?? {
    mtimeMs: 0,
  };
  return madeAt > compiledAt;
}

/**
 * Runs the assistant (`runMain`), from the bundle where there is one, with the code that V8 compiled at an earlier start. That
 * fits one bundle and one V8, and is kept beside the bundle. Where nothing fits it is compiled as ever and kept, if it can be.
 */
export async function runAssistant(options: Parameters<Main['runMain']>[0]): Promise<void> {
  if (!hasBundle()) return (await import('./main.js')).runMain(options);
  mapTraces(file);
  // Node.js warns of what is deprecated except in packages, which are in the bundle here.
  process.noDeprecation = true;
  const source = readPacked(file);
  const cachedData = readCache(source);
  const script = new Script(source.toString(), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  const bundle = { exports: {} };
  (script.runInThisContext() as Load)(bundle.exports, createRequire(file), bundle, file, __dirname);
  await (bundle.exports as Main).runMain(options);
  // After a start that failed nothing of what serves is compiled.
  const isCached = cachedData !== undefined && script.cachedDataRejected === false;
  if (!isCached && process.exitCode === undefined) writeCache(source, script.createCachedData());
}

type Load = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/** V8 looks at the length of the source and at its own version: what was damaged would bring the process down. */
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
    // Whoever may read the bundle may read this.
    writeFileSync(draft, Buffer.concat([data, sum]), { flag: 'wx' });
    renameSync(draft, cacheFile);
  } catch {
    // Nobody may write here, as in most containers: the next start compiles, too.
    rmSync(draft, { force: true });
  }
}

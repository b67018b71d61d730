import { DamagedStore } from '../storage/lmdbFile';
import { LmdbStorage } from '../storage/lmdbStorage';

// A program: reads every item of the store whose directory it is given, and copies all into the directory that may stand behind
// it. LMDB ends the process that meets a damaged page, and this one has nothing to lose. Exit code 1, and 2 for a
// store that is damaged, print what is wrong, as far as it is known here: LMDB has words of its own on stderr.
async function readThrough(directory: string, copy: string | undefined): Promise<void> {
  const storage = new LmdbStorage(directory);
  try {
    for await (const key of storage.keys('')) await storage.read([key]);
  } catch {
    process.exit(2);
  }
  if (copy !== undefined)
    await storage.copyTo(copy).catch((error: unknown) => {
      throw isOfPages(error)
        ? error
        : new Error(`The copy cannot be written: ${messageOf(error)}. Choose another place.`);
    });
  await storage.close();
}

/** What LMDB says of a page that it looked for, in its own words and in those of its JavaScript. */
function isOfPages(error: unknown): boolean {
  return error instanceof DamagedStore || /^MDB_|^page \d/.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

readThrough(process.argv[2] ?? '', process.argv[3]).catch((error: unknown) => {
  // LMDB's words name no file.
  if (!isOfPages(error) || error instanceof DamagedStore) process.stdout.write(messageOf(error));
  process.exitCode = isOfPages(error) ? 2 : 1;
});

import { DamagedStore } from '../storage/lmdbFile';
import { LmdbStorage } from '../storage/lmdbStorage';

// A program: reads every item of the store in the first argument's directory, and copies all of them to the directory in the
// second, if there is one. It runs in a process of its own because LMDB ends the process at a damaged page. Exit code 2 means a
// damaged store, 1 any other failure. It prints what is wrong if it knows that; LMDB prints its own messages to stderr.
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

/** Whether the error is LMDB's, native or JavaScript, about a page. */
function isOfPages(error: unknown): boolean {
  return error instanceof DamagedStore || /^MDB_|^page \d/.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

readThrough(process.argv[2] ?? '', process.argv[3]).catch((error: unknown) => {
  // LMDB's own messages name no file.
  if (!isOfPages(error) || error instanceof DamagedStore) process.stdout.write(messageOf(error));
  process.exitCode = isOfPages(error) ? 2 : 1;
});

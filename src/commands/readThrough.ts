import { LmdbStorage } from '../storage/lmdbStorage';

// A program: reads every item of the store whose directory it is given, and copies all into the directory that may stand behind
// it. LMDB ends the process that meets a damaged page, and this one has nothing to lose. Exit code 1 says on stderr what is wrong.
async function readThrough(directory: string, copy: string | undefined): Promise<void> {
  const storage = new LmdbStorage(directory);
  try {
    for await (const key of storage.keys('')) await storage.read([key]);
  } catch {
    process.exit(2);
  }
  if (copy !== undefined) await storage.copyTo(copy);
  await storage.close();
}

readThrough(process.argv[2] ?? '', process.argv[3]).catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

import { LmdbStorage } from '../storage/lmdbStorage';

// A program: reads every item of the store whose directory it is given. LMDB ends the process that meets a damaged page, and this
// one has nothing to lose.
async function readThrough(directory: string): Promise<void> {
  const storage = new LmdbStorage(directory);
  for await (const key of storage.keys('')) await storage.read([key]);
  await storage.close();
}

readThrough(process.argv[2] ?? '').catch(() => (process.exitCode = 1));

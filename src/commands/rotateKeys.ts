import { readSettings } from '../settings/settings';
import { isListing } from '../records/listing';
import { rotateKeys } from '../records/rotateKeys';
import { embeddedEncryptionKeys } from '../records/embeddedEncryptionKeys';
import { openStorage } from '../storage/openStorage';

/** Runs the command with the assistant's settings: prints counts, or one line that says why it cannot. */
export async function runMain(): Promise<void> {
  try {
    process.stdout.write(`${await run()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(): Promise<string> {
  const settings = readSettings({ env: process.env });
  const opened = openStorage(settings.storageUrl);
  const { storage, directory } = opened;
  try {
    if (!isListing(storage)) {
      throw new Error('This storage cannot list its records: each is sealed anew at its next change.');
    }
    const keys = settings.encryptionKeys ?? (directory === undefined ? [] : embeddedEncryptionKeys(directory));
    const { resealed, current, unopened } = await rotateKeys(storage, keys);
    return `Records: ${resealed} sealed anew, ${current} had the first key already, ${unopened} open with none of the keys.`;
  } finally {
    await opened.close();
  }
}

if (require.main === module) void runMain();

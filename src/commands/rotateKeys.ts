import { readSettings } from '../settings/settings';
import { isListing } from '../records/listing';
import { rotateKeys } from '../records/rotateKeys';
import { embeddedEncryptionKeys } from '../records/embeddedEncryptionKeys';
import { openStorage } from '../storage/openStorage';
import { UsageError } from './printing';

/** The `rotate-keys` command: returns what to print. Throws an `Error` that says why it cannot. */
export async function runRotateKeys(words: readonly string[]): Promise<string> {
  if (words.length > 0) throw new UsageError('rotate-keys takes --help, and nothing else.');
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

import { isListing } from '../records/listing';
import { rotateKeys } from '../records/rotateKeys';
import { UsageError, type CommandEnvironment } from './printing';
import { withStore } from './withStore';

/** The `rotate-keys` command: returns what to print. Throws an `Error` that says why it cannot. */
export async function runRotateKeys(args: readonly string[], env: CommandEnvironment): Promise<string> {
  if (args.length > 0) throw new UsageError('rotate-keys takes only --help.');
  return withStore(async ({ storage, encryptionKeys }) => {
    if (!isListing(storage)) {
      throw new Error('This storage cannot list its records: each is re-encrypted when it next changes.');
    }
    const { resealed, current, unopened } = await rotateKeys(storage, encryptionKeys);
    return `Records: ${resealed} re-encrypted, ${current} already had the first key, ${unopened} cannot be decrypted with any of the keys.`;
  }, env);
}

import { isListing } from '../records/listing';
import { rotateKeys } from '../records/rotateKeys';
import { UsageError, type CommandEnvironment } from './printing';
import { withStore } from './withStore';

/** The `rotate-keys` command: returns what to print. Throws an `Error` that says why it cannot. */
export async function runRotateKeys(args: readonly string[], env: CommandEnvironment): Promise<string> {
  if (args.length > 0) throw new UsageError('rotate-keys takes --help, and nothing else.');
  return withStore(async ({ storage, encryptionKeys }) => {
    if (!isListing(storage)) {
      throw new Error('This storage cannot list its records: each is sealed anew at its next change.');
    }
    const { resealed, current, unopened } = await rotateKeys(storage, encryptionKeys);
    return `Records: ${resealed} sealed anew, ${current} had the first key already, ${unopened} open with none of the keys.`;
  }, env);
}

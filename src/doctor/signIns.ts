import { userShardSchema } from '../login/schemas';
import { createUserRecords, type RecordedUser } from '../login/userRecords';
import { createRecords } from '../records/records';
import { createSealing } from '../records/sealing';
import type { DoctorContext } from './context';
import { lookIntoStore, type Looked } from './store';
import { say } from './findings';
import type { Said } from '../platform/said';

/** Who has signed in and has not been removed since: what that took was right then. */
export interface SignIns {
  readonly people: number;
  /** Who, and when last; of nobody there is nothing to say. */
  readonly said?: Said;
}

const nobody: SignIns = { people: 0 };

/** Everybody whom the store knows. Throws what the engine throws. */
export function usersOf(context: DoctorContext): Promise<Looked<readonly RecordedUser[]>> {
  return lookIntoStore(context, (storage, keys) =>
    createUserRecords(createRecords(storage, createSealing(keys), () => userShardSchema)).all(),
  );
}

/** Of the users of the store; nobody where it cannot be read, which other checks tell. */
export async function signInsOf({ users }: DoctorContext): Promise<SignIns> {
  const looked = await users().catch(() => undefined);
  if (looked?.kind !== 'looked') return nobody;
  const people = looked.found.filter(({ chats }) => chats.length > 0);
  if (people.length === 0) return nobody;
  const last = Math.max(...people.map(({ lastUsed = 0 }) => lastUsed));
  const day = { day: new Date(last).toISOString().slice(0, 10) };
  return {
    people: people.length,
    said: people.length === 1 ? say('oneSignedIn', { day }) : say('manySignedIn', { people: people.length, day }),
  };
}

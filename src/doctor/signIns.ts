import { setUpMark } from '../audit/setUpMark';
import { userShardSchema } from '../login/schemas';
import { createUserRecords, type RecordedUser } from '../login/userRecords';
import { createRecords } from '../records/records';
import { createSealing } from '../records/sealing';
import { callbackUrlOf } from '../settings/callbackUrl';
import type { DoctorContext } from './context';
import { lookIntoStore, type Looked } from './store';
import { say } from './findings';
import type { Said } from '../platform/said';

/** The people who have signed in with the current settings, which proves that those settings worked. */
export interface SignIns {
  readonly people: number;
  /** Who, and when last; absent if nobody has. */
  readonly said?: Said;
}

const nobody: SignIns = { people: 0 };

/** All users in the store. Throws what the engine throws. */
export function usersOf(context: DoctorContext): Promise<Looked<readonly RecordedUser[]>> {
  return lookIntoStore(context, (storage, keys) =>
    createUserRecords(createRecords(storage, createSealing(keys), () => userShardSchema)).all(),
  );
}

/** So far as the newest events tell. Sign-ins to the emulator, or through another app, prove nothing about this one. */
export async function signInsOf({ settings, events }: DoctorContext): Promise<SignIns> {
  const { clientId, authUrl } = settings;
  if (clientId === undefined) return nobody;
  const setUp = setUpMark({ clientId, callbackUrl: callbackUrlOf(settings), authUrl });
  const done = (await events()).filter((event) => event.act === 'signIn' && event.setUp === setUp);
  const people = new Set(done.flatMap(({ by }) => by ?? [])).size;
  if (people === 0) return nobody;
  const day = { day: new Date(Math.max(...done.map(({ at }) => at))).toISOString().slice(0, 10) };
  return { people, said: people === 1 ? say('oneSignedIn', { day }) : say('manySignedIn', { people, day }) };
}

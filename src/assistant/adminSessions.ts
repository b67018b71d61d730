import type { Storage } from 'botbuilder';
import { keptSessionsSchema, type SessionStore } from '../configuration';
import type { EncryptionKey } from '../records/encryptionKeys';
import { recordKeys } from '../records/recordKeys';
import { createRecords, type RecordsOptions } from '../records/records';
import { createSealing } from '../records/sealing';

export interface AdminSessionsOptions {
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
  readonly onUnreadable: RecordsOptions['onUnreadable'];
}

/** Administrators' sessions, sealed, in one record that all instances share. */
export function createAdminSessions({ storage, encryptionKeys, onUnreadable }: AdminSessionsOptions): SessionStore {
  const records = createRecords(storage, createSealing(encryptionKeys), () => keptSessionsSchema, {
    onUnreadable,
    empty: () => ({ sessions: [] }),
  });
  const key = recordKeys.administrators;
  return {
    read: async () => (await records.read(key))?.sessions ?? [],
    async change(decide) {
      // Sessions sealed with a key that is lost end; administrators can still log in.
      await records.letGo(key, { sessions: [] });
      await records.change(key, (kept) => {
        const sessions = decide(kept?.sessions ?? []);
        return sessions && { sessions };
      });
    },
  };
}

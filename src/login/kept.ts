import type { z } from 'zod/v4';
import { lifetimeOf, recordKeys } from '../records/recordKeys';
import type { Records } from '../records/records';
import { itemSchema } from '../records/schemas';
import type { Sealing } from '../records/sealing';
import type { Storage } from '../records/storage';
import type { keptSchema } from './schemas';
import type { Subject } from './subject';

type Kept = z.infer<typeof keptSchema>;

/** Milliseconds after which a record in use is noted again, before the note of it is swept away. */
export const notedEvery = 15 * 24 * 60 * 60_000;

/** Where else something about a chat user is stored, so that export and erasure reach it. @internal */
export interface KeptElsewhere {
  /** Notes a record before it is written. */
  note(subject: Subject, key: string): Promise<void>;
  /** What these records hold, as far as the keys open them. */
  read(subject: Subject): Promise<readonly unknown[]>;
  /** Deletes them. A write that is under way then meets a conflict. */
  erase(subject: Subject): Promise<void>;
}

/** @internal */
export interface KeptElsewhereOptions {
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly records: Records<Kept>;
  readonly now: () => number;
}

/** @internal */
export function createKeptElsewhere({ storage, sealing, records, now }: KeptElsewhereOptions): KeptElsewhere {
  async function keysOf(subject: Subject): Promise<readonly string[]> {
    return (await records.read(recordKeys.kept(subject)))?.records.map(({ key }) => key) ?? [];
  }

  return {
    async note(subject, key) {
      const name = recordKeys.kept(subject);
      await records.change(name, (kept) => {
        const known = kept?.records ?? [];
        const isNew = ({ at }: Kept['records'][number], within: number) => at + within > now();
        if (known.some((one) => one.key === key && isNew(one, notedEvery))) return undefined;
        const others = known.filter((one) => one.key !== key && isNew(one, lifetimeOf(name)));
        return { records: [...others, { key, at: now() }] };
      });
    },

    async read(subject) {
      const keys = await keysOf(subject);
      const found = await storage.read([...keys]);
      return keys.flatMap((key) => {
        const sealed = itemSchema.safeParse(found[key]).data?.sealed;
        const opened = sealed === undefined ? undefined : sealing.open(key, sealed);
        return opened === undefined ? [] : [opened];
      });
    },

    async erase(subject) {
      await storage.delete([...(await keysOf(subject)), recordKeys.kept(subject)]);
    },
  };
}

import type { z } from 'zod/v4';
import { recordKeys } from '../records/recordKeys';
import type { Records } from '../records/records';
import type { idempotencyKeysSchema } from './schemas';
import { digest, type Subject } from './subject';

const rememberedAtMost = 32;

/** Which side effects a subject has already had: the newest 32, in one record. */
export interface IdempotencyKeys {
  /** Lays the record down, or writes it anew, so that every later change is a compare-and-swap. */
  prepare(subject: Subject): Promise<void>;
  /** True for the first caller with this key, false for every later one. */
  once(subject: Subject, key: string): Promise<boolean>;
  /** Begins anew where the record does not open; false where it does. */
  letGo(subject: Subject): Promise<boolean>;
}

export function createIdempotencyKeys(records: Records<z.infer<typeof idempotencyKeysSchema>>): IdempotencyKeys {
  const keyOf = recordKeys.idempotencyKeys;

  return {
    async prepare(subject) {
      await records.change(keyOf(subject), (current) => current ?? { seen: [] });
    },
    letGo: (subject) => records.letGo(keyOf(subject), { seen: [] }),
    async once(subject, key) {
      const effect = digest('effect', key);
      const { written } = await records.change(keyOf(subject), (current) => {
        const seen = current?.seen ?? [];
        return seen.includes(effect) ? undefined : { seen: [...seen, effect].slice(-rememberedAtMost) };
      });
      return written;
    },
  };
}

import type { z } from 'zod/v4';
import { recordKeys } from '../records/recordKeys';
import type { Records } from '../records/records';
import type { idempotencyKeysSchema } from './schemas';
import { digest, type Subject } from './subject';

const ofOneKindAtMost = 32;
const inAllAtMost = 256;

/**
 * Which side effects a subject has already had, in one record: the newest 32 of each kind, which is what stands before a key's first
 * colon, and the newest 256 in all.
 */
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
      const [named = ''] = key.split(':');
      const kind = `${digest('kind of effect', named).slice(0, 8)}:`;
      const { written } = await records.change(keyOf(subject), (current) => {
        const seen = current?.seen ?? [];
        // An earlier version has kept the effect alone.
        if (seen.includes(kind + effect) || seen.includes(effect)) return undefined;
        const ofThisKind = seen.filter((one) => one.startsWith(kind));
        const forgotten = ofThisKind.length >= ofOneKindAtMost ? ofThisKind[0] : undefined;
        return { seen: [...seen.filter((one) => one !== forgotten), kind + effect].slice(-inAllAtMost) };
      });
      return written;
    },
  };
}

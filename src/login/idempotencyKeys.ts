import type { z } from 'zod/v4';
import { recordKeys } from '../records/recordKeys';
import type { Records } from '../records/records';
import type { idempotencyKeysSchema } from './schemas';
import { digest, type Subject } from './subject';

const ofOneKindAtMost = 32;
const inAllAtMost = 256;

/**
 * Remembers which side effects a subject has had, in one record: the newest 32 of each kind, which is the part of a key before its
 * first colon, and the newest 256 in all.
 */
export interface IdempotencyKeys {
  /** Creates the record, or writes it again, so that every later change is a compare-and-swap. */
  prepare(subject: Subject): Promise<void>;
  /** True for the first caller with any of these keys, false for every later one. */
  once(subject: Subject, keys: readonly string[]): Promise<boolean>;
  /** Forgets a key whose side effect did not take place, so that it still may. */
  forget(subject: Subject, key: string): Promise<void>;
  /** Replaces a record that does not open by an empty one. False if it does open. */
  letGo(subject: Subject): Promise<boolean>;
}

export function createIdempotencyKeys(records: Records<z.infer<typeof idempotencyKeysSchema>>): IdempotencyKeys {
  const keyOf = recordKeys.idempotencyKeys;

  return {
    async prepare(subject) {
      await records.change(keyOf(subject), (current) => current ?? { seen: [] });
    },
    letGo: (subject) => records.letGo(keyOf(subject), { seen: [] }),
    async once(subject, keys) {
      const effects = keys.map(effectOf);
      const { written } = await records.change(keyOf(subject), (current) => {
        let seen = current?.seen ?? [];
        // An earlier version has kept the effect alone.
        if (effects.some(({ kind, effect }) => seen.includes(kind + effect) || seen.includes(effect))) return undefined;
        for (const { kind, effect } of effects) {
          const ofThisKind = seen.filter((one) => one.startsWith(kind));
          const forgotten = ofThisKind.length >= ofOneKindAtMost ? ofThisKind[0] : undefined;
          seen = [...seen.filter((one) => one !== forgotten), kind + effect].slice(-inAllAtMost);
        }
        return { seen };
      });
      return written;
    },
    async forget(subject, key) {
      const { kind, effect } = effectOf(key);
      await records.change(keyOf(subject), (current) =>
        current?.seen.includes(kind + effect)
          ? { seen: current.seen.filter((one) => one !== kind + effect) }
          : undefined,
      );
    },
  };
}

function effectOf(key: string) {
  const [named = ''] = key.split(':');
  return { kind: `${digest('kind of effect', named).slice(0, 8)}:`, effect: digest('effect', key) };
}

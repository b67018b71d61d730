import type { Storage } from 'botbuilder';
import type { EncryptionKey } from '../../src/records/encryptionKeys';
import type { ListingStorage } from '../../src/records/listing';
import { kindOf } from '../../src/records/recordKeys';
import { itemSchema } from '../../src/records/schemas';
import { createSealing } from '../../src/records/sealing';

/** The kinds of records that contain one of the words, in clear or once opened. */
export async function kindsWith(
  words: readonly string[],
  storage: Storage & ListingStorage,
  keys: readonly EncryptionKey[],
): Promise<readonly string[]> {
  const sealing = createSealing(keys);
  const kinds = new Set<string>();
  for await (const key of storage.keys('')) {
    const item: unknown = (await storage.read([key]))[key];
    const texts = textsIn([key, item, sealing.open(key, itemSchema.safeParse(item).data?.sealed ?? '')]);
    if (texts.some((text) => words.some((word) => text.includes(word)))) kinds.add(kindOf(key));
  }
  return [...kinds].toSorted();
}

/** Includes property names: some things are stored under somebody's name. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}

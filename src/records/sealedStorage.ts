import { hash, randomUUID } from 'node:crypto';
import { refuseGiven } from '../platform/givenValues';
import { storageProblem, type Storage, type StoreItems } from './storage';
import type { EncryptionKey } from './encryptionKeys';
import { isListing } from './listing';
import { kindOf, lifetimeOf, recordKeys, recordPrefix } from './recordKeys';
import { UnreadableRecordError } from './records';
import { storeErrors } from './storeErrors';
import { itemSchema, stateSchema } from './schemas';
import { createSealing, type Sealing } from './sealing';

/** The SDKs' keys of conversation, private conversation and user state. */
const stateInClear = /^[^/]+\/(?:conversations|users)\//;

export interface SealedStorageOptions {
  /** Called for state that does not open and is dropped. */
  readonly onUnreadable?: ((error: UnreadableRecordError) => void) | undefined;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/**
 * A storage for `ConversationState`, `UserState` and `PrivateConversationState` that seals them like the logins' records: under
 * hashed keys, bound to them, and absent 30 days after the last write. State that was stored in clear before is read, and
 * replaced when it is next written. State that does not open is reported and dropped: no more than a draft is lost.
 */
export class SealedStorage implements Storage {
  private readonly sealing: Sealing;
  private readonly onUnreadable: (error: UnreadableRecordError) => void;
  private readonly now: () => number;
  /** Keys whose state was read in clear and has not been written sealed yet. */
  private readonly inClear = new Set<string>();

  constructor(
    private readonly storage: Storage,
    encryptionKeys: readonly EncryptionKey[],
    { onUnreadable = () => undefined, now = Date.now }: SealedStorageOptions = {},
  ) {
    refuseGiven('the storage of SealedStorage', storageProblem(storage));
    this.sealing = createSealing(encryptionKeys);
    this.onUnreadable = onUnreadable;
    this.now = now;
  }

  async read(keys: string[]): Promise<StoreItems> {
    const found = await storeErrors(this.storage.read(keys.map(stateKey)));
    const missing = keys.filter((key) => found[stateKey(key)] === undefined);
    const inClear = missing.length > 0 ? await storeErrors(this.storage.read(missing)) : {};
    for (const key of Object.keys(inClear)) this.inClear.add(key);
    const opened = keys.map((key) => [key, this.open(stateKey(key), found[stateKey(key)]) ?? inClear[key]] as const);
    return Object.fromEntries(opened.filter(([, state]) => state !== undefined));
  }

  async write(items: StoreItems): Promise<void> {
    const at = this.now();
    const entries: [key: string, item: { eTag?: string }][] = Object.entries(items);
    const inClear = entries.map(([key]) => key).filter((key) => this.inClear.has(key));
    const sealed = entries.map(([key, { eTag, ...state }]) => {
      const item = { by: randomUUID(), at, sealed: this.sealing.seal(stateKey(key), { at, state }) };
      // The eTag of the state in clear does not belong to the sealed record that replaces it.
      return [stateKey(key), { ...item, eTag: inClear.includes(key) ? '*' : (eTag ?? '*') }] as const;
    });
    await storeErrors(this.storage.write(Object.fromEntries(sealed)));
    if (inClear.length === 0) return;
    await storeErrors(this.storage.delete(inClear));
    for (const key of inClear) this.inClear.delete(key);
  }

  async delete(keys: string[]): Promise<void> {
    await storeErrors(this.storage.delete([...keys.map(stateKey), ...keys]));
  }

  /**
   * Seals state that another version left unsealed, even of people who never write again. When it was written is unknown, so its 30
   * days begin now. Only for a store that no other bot keeps its state in. `pause` is awaited after each item. @internal
   */
  async sealInClear(pause: () => Promise<unknown> = async () => undefined): Promise<void> {
    if (!isListing(this.storage)) return;
    for await (const key of this.storage.keys('')) {
      if (key.startsWith(recordPrefix) || !stateInClear.test(key)) continue;
      const { [key]: state } = await this.read([key]);
      if (this.inClear.has(key) && state !== undefined) await this.write({ [key]: state });
      await pause();
    }
  }

  private open(key: string, stored: unknown): object | undefined {
    const item = itemSchema.safeParse(stored).data;
    if (stored === undefined || item?.sealed === '') return undefined;
    const { data } = stateSchema.safeParse(item && this.sealing.open(key, item.sealed));
    if (!item || !data) {
      this.onUnreadable(new UnreadableRecordError(kindOf(key), 'It is dropped.'));
      return undefined;
    }
    return data.at + lifetimeOf(key) > this.now() ? { ...data.state, eTag: item.eTag } : undefined;
  }
}

/** The record key for an SDK's state key, hashed because that contains channel, conversation and user. */
export function stateKey(key: string): string {
  return recordKeys.state(hash('sha256', key));
}

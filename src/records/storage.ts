/**
 * A store of the Bot Framework SDK or of the Microsoft 365 Agents SDK, which have the same: items under keys. An item's `eTag` is
 * the one it was read with; a write with another than the stored one has to fail.
 */
export interface Storage {
  /** What is not there is left out. */
  read(keys: string[]): Promise<StoreItems>;
  write(changes: StoreItems): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** Items by their keys. An item is what `JSON.parse` returns, as in both SDKs. */
export type StoreItems = Record<string, ReturnType<typeof JSON.parse>>;

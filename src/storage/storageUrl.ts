/** Where records live, as `storage_url` says. */
export type StorageUrl =
  | { readonly kind: 'memory'; readonly embedded: true }
  | { readonly kind: 'lmdb'; readonly embedded: true; readonly directory: string };

/** For error messages. */
export const supportedStorage = 'lmdb:PATH or memory:';

/** Reads `storage_url`; `undefined` when it is not one that is supported. */
export function parseStorageUrl(url: string): StorageUrl | undefined {
  if (url === 'memory:') return { kind: 'memory', embedded: true };
  // `lmdb://host/…` is somebody's mistake; `lmdb:///var/lib/bot` is a path.
  const [, directory] = /^lmdb:(?!\/\/[^/])(.+)$/.exec(url) ?? [];
  return directory ? { kind: 'lmdb', embedded: true, directory } : undefined;
}

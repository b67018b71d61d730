/** Where records are stored, from `storage_url`. */
export type StorageUrl =
  | { readonly kind: 'memory'; readonly embedded: true }
  | { readonly kind: 'lmdb'; readonly embedded: true; readonly directory: string }
  | { readonly kind: 'redis'; readonly embedded: false; readonly url: string }
  | {
      readonly kind: 'cosmos';
      readonly embedded: false;
      readonly endpoint: string;
      readonly key: string;
      readonly database: string;
      readonly container: string;
    }
  | {
      readonly kind: 'azblob';
      readonly embedded: false;
      readonly connectionString: string;
      readonly container: string;
    };

/** For error messages. */
export const supportedStorage =
  'lmdb:PATH, memory:, redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE], rediss:// (the same over TLS), ' +
  'cosmos:DATABASE/CONTAINER;CONNECTION_STRING or azblob:CONTAINER;CONNECTION_STRING';

/** Parses `storage_url`; `undefined` if it is not supported. */
export function parseStorageUrl(url: string): StorageUrl | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(url) ?? [];
  switch (scheme) {
    case 'memory':
      return rest === '' ? { kind: 'memory', embedded: true } : undefined;
    case 'lmdb':
      // `lmdb://host/…` must be a mistake; `lmdb:///var/lib/bot` is a path.
      return /^(?!\/\/[^/])./.test(rest) ? { kind: 'lmdb', embedded: true, directory: rest } : undefined;
    case 'redis':
    case 'rediss':
      return isRedisUrl(url) ? { kind: 'redis', embedded: false, url } : undefined;
    case 'cosmos':
      return cosmos(rest);
    case 'azblob':
      return azblob(rest);
    default:
      return undefined;
  }
}

/** False for anything the client would refuse: its own errors contain the URL, and so the password. */
export function isRedisUrl(text: string): boolean {
  if (!/^rediss?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash, username, password } = new URL(text);
  return hostname !== '' && isEncoded(username + password) && /^\/?\d*$/.test(pathname) && search === '' && hash === '';
}

/** Whether all characters with a special meaning in a URL are percent-encoded. */
export function isEncoded(userAndPassword: string): boolean {
  try {
    decodeURIComponent(userAndPassword);
    return !/[#/?\s]/.test(userAndPassword);
  } catch {
    return false;
  }
}

/** The connection string as the Azure portal shows it: `AccountEndpoint=https://…;AccountKey=…;`. */
function cosmos(rest: string): StorageUrl | undefined {
  const [, database, container, connectionString = ''] = /^([^/;]+)\/([^/;]+);(.+)$/.exec(rest) ?? [];
  const [, endpoint] = /(?:^|;)AccountEndpoint=(https?:\/\/[^;]+)/.exec(connectionString) ?? [];
  const [, key] = /(?:^|;)AccountKey=([^;]+)/.exec(connectionString) ?? [];
  if (!database || !container || !endpoint || !key) return undefined;
  return { kind: 'cosmos', embedded: false, endpoint, key, database, container };
}

/** `UseDevelopmentStorage` is for Azurite, on this machine. */
const blobAccess = /(?:^|;)(?:AccountKey=[^;]|SharedAccessSignature=[^;]|UseDevelopmentStorage=true(?:;|$))/;

/** The connection string as the Azure portal shows it: `DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…`. */
function azblob(rest: string): StorageUrl | undefined {
  const [, container, connectionString = ''] = /^([a-z0-9-]{3,63});(.+)$/.exec(rest) ?? [];
  if (!container || !blobAccess.test(connectionString)) return undefined;
  return { kind: 'azblob', embedded: false, connectionString, container };
}

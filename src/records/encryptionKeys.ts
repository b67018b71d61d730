import { SaidError, sayingOf } from '../platform/said';

/** Problems with a list of keys. */
export const encryptionKeysSentences = {
  keyForm: 'entry {entry} must be a key id, a colon and 32 bytes in base64',
  keyTwice: 'entry {entry} must have a key id of its own',
} as const;

const say = sayingOf(encryptionKeysSentences);

/** A key that seals records. */
export interface EncryptionKey {
  /** Identifies the key in what it sealed; letters, digits, `-` and `_`. */
  readonly kid: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

const form = /^([A-Za-z0-9_-]{1,64}):([A-Za-z0-9+/_-]{43}=?)$/;
const secretBytes = 32;

/**
 * Parses a comma-separated list of `kid:base64(32 bytes)`: the first seals, all open. Throws an `Error` that names a bad entry by its
 * position, never by its text, which may be the key itself.
 */
export function parseEncryptionKeys(text: string | undefined): EncryptionKey[] {
  const keys = (text ?? '').split(',').map((entry, index) => {
    const [, kid, base64] = form.exec(entry.trim()) ?? [];
    const secret = Buffer.from(base64 ?? '', 'base64');
    if (!kid || secret.length !== secretBytes) {
      throw new SaidError(say('keyForm', { entry: index + 1 }), encryptionKeysSentences);
    }
    return { kid, secret: new Uint8Array(secret) };
  });
  const twice = keys.findIndex(({ kid }, index) => keys.findIndex((other) => other.kid === kid) !== index);
  if (twice >= 0) throw new SaidError(say('keyTwice', { entry: twice + 1 }), encryptionKeysSentences);
  return keys;
}

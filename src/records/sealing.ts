import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { EncryptionKey } from './encryptionKeys';

/** Encrypts what a record holds and binds it to the record's key: moved elsewhere it does not open. */
export interface Sealing {
  /** Seals with the first key. */
  seal(recordKey: string, value: object): string;
  /** What was sealed under this record key, or `undefined`: unknown key, altered, or moved from another record. */
  open(recordKey: string, sealed: string): unknown;
  /** Whether this was sealed with the first key, as its header says. */
  isCurrent(sealed: string): boolean;
  /** Keys for message authentication codes, one for each encryption key, the first to sign and all to check. */
  readonly macKeys: readonly Uint8Array[];
}

const cipher = 'aes-256-gcm';
/** Bytes, as RFC 7518 section 5.3 wants them. */
const [ivLength, authTagLength] = [12, 16];

/**
 * JWE (RFC 7516) with `dir` and `A256GCM`, written `header.iv.ciphertext.tag`; the key id is in the header, the record's key is
 * authenticated data (`aad`, section 7.2.1).
 */
export function createSealing(keys: readonly EncryptionKey[]): Sealing {
  const [first] = keys;
  if (!first) throw new Error('botbuilder-atlassian: encryptionKeys is empty; give at least one key of 32 bytes.');
  const [firstHeader, firstKey] = headerAndKey(first);
  /** By the one header that each key writes: to another algorithm, or an extension, there is no key. */
  const byHeader = new Map(keys.map(headerAndKey));

  return {
    macKeys: keys.map(({ secret }) => new Uint8Array(hkdfSync('sha256', secret, '', 'botbuilder-atlassian mac', 32))),

    seal(recordKey, value) {
      const iv = randomBytes(ivLength);
      const encrypting = createCipheriv(cipher, firstKey, iv, { authTagLength }).setAAD(aadOf(firstHeader, recordKey));
      const ciphertext = Buffer.concat([encrypting.update(JSON.stringify(value)), encrypting.final()]);
      const bytes = [iv, ciphertext, encrypting.getAuthTag()].map((part) => part.toString('base64url'));
      return [firstHeader, ...bytes].join('.');
    },

    isCurrent: (sealed) => kidOf(sealed) === first.kid,

    open(recordKey, sealed) {
      const [header = '', ...parts] = sealed.split('.');
      const key = byHeader.get(header);
      const [iv, ciphertext, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (!key || !iv || !ciphertext || !tag || parts.length !== 3) return undefined;
      try {
        // Takes a tag of its full length only.
        const decrypting = createDecipheriv(cipher, key, iv, { authTagLength }).setAAD(aadOf(header, recordKey));
        decrypting.setAuthTag(tag);
        return JSON.parse(Buffer.concat([decrypting.update(ciphertext), decrypting.final()]).toString());
      } catch {
        return undefined;
      }
    },
  };
}

/** The protected header, as it is written and authenticated. */
function headerAndKey({ kid, secret }: EncryptionKey): readonly [header: string, key: KeyObject] {
  const header = JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid });
  return [Buffer.from(header).toString('base64url'), createSecretKey(secret)];
}

function aadOf(header: string, recordKey: string): Buffer {
  return Buffer.from(`${header}.${Buffer.from(recordKey).toString('base64url')}`);
}

/** The id of the key that sealed this, as its header says; `undefined` where there is no such header. */
export function kidOf(sealed: string): string | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(sealed.split('.', 1)[0] ?? '', 'base64url').toString());
    return typeof header === 'object' && header !== null && 'kid' in header && typeof header.kid === 'string'
      ? header.kid
      : undefined;
  } catch {
    return undefined;
  }
}

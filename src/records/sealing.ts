import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { isObject, describeKind, refuseGiven } from '../platform/givenValues';
import type { EncryptionKey } from './encryptionKeys';

/** Encrypts a record and binds it to its key: moved under another, it cannot be opened. */
export interface Sealing {
  /** Seals with the first key. */
  seal(recordKey: string, value: object): string;
  /**
   * The value sealed under this record key; `undefined` if the encryption key is unknown, or the text was altered or moved from
   * another record.
   */
  open(recordKey: string, sealed: string): unknown;
  /** Whether this was sealed with the first key, as its header says. */
  isCurrent(sealed: string): boolean;
  /** Keys for message authentication codes, one per encryption key: the first signs, all verify. */
  readonly macKeys: readonly Uint8Array[];
}

const cipher = 'aes-256-gcm';
/** Bytes, as RFC 7518 section 5.3 requires. */
const [ivLength, authTagLength] = [12, 16];

/**
 * JWE (RFC 7516) with `dir` and `A256GCM`, serialised as `header.iv.ciphertext.tag`; the key id is in the header, and the record key
 * is authenticated data (`aad`, section 7.2.1). Throws a `TypeError` for invalid keys.
 */
export function createSealing(keys: readonly EncryptionKey[]): Sealing {
  refuseGiven('encryptionKeys', keysProblem(keys));
  const [first] = keys as readonly [EncryptionKey];
  const [firstHeader, firstKey] = headerAndKey(first);
  /** By header, of which each key writes exactly one: a header with another algorithm or an extension finds no key. */
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
        // Only accepts a tag of full length.
        const decrypting = createDecipheriv(cipher, key, iv, { authTagLength }).setAAD(aadOf(header, recordKey));
        decrypting.setAuthTag(tag);
        return JSON.parse(Buffer.concat([decrypting.update(ciphertext), decrypting.final()]).toString());
      } catch {
        return undefined;
      }
    },
  };
}

/** The protected header, encoded as it is written and authenticated. */
function headerAndKey({ kid, secret }: EncryptionKey): readonly [header: string, key: KeyObject] {
  const header = JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid });
  return [Buffer.from(header).toString('base64url'), createSecretKey(secret)];
}

function aadOf(header: string, recordKey: string): Buffer {
  return Buffer.from(`${header}.${Buffer.from(recordKey).toString('base64url')}`);
}

/** The id of the key that sealed this, from its header; `undefined` if there is no such header. */
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

/** What is wrong with the keys a bot was given: the rest of a sentence that begins with their name. `undefined` if nothing is. */
export function keysProblem(value: unknown): string | undefined {
  const mend = "must be an array of { kid, secret }, as parseEncryptionKeys('kid:base64(32 bytes)') returns";
  if (!Array.isArray(value) || value.length === 0) return `is ${describeKind(value)}: ${mend}`;
  const kids = new Set<unknown>();
  for (const [index, key] of (value as unknown[]).entries()) {
    const named = `has an entry ${index + 1}`;
    if (!isObject(key)) return `${named} that is ${describeKind(key)}: ${mend}`;
    const { kid, secret } = key;
    if (typeof kid !== 'string' || !/^[\w-]{1,64}$/.test(kid))
      return `${named} whose kid is ${typeof kid === 'string' && kid !== '' ? 'not a name' : describeKind(kid)}: it must be 1 to 64 letters, digits, - and _`;
    if (kids.has(kid)) return `${named} whose kid is taken by another: each must have its own`;
    kids.add(kid);
    if (!(secret instanceof Uint8Array)) return `${named} whose secret is ${describeKind(secret)}: it must be 32 bytes`;
    if (secret.length !== 32) return `${named} whose secret has ${secret.length} bytes: it must have 32`;
  }
  return undefined;
}

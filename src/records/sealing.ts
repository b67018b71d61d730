import { hkdfSync } from 'node:crypto';
import type { FlattenedJWE } from 'jose';
import { flattenedDecrypt } from 'jose/jwe/flattened/decrypt';
import { FlattenedEncrypt } from 'jose/jwe/flattened/encrypt';
import type { EncryptionKey } from './encryptionKeys';

/** Encrypts what a record holds and binds it to the record's key: moved elsewhere it does not open. */
export interface Sealing {
  /** Seals with the first key. */
  seal(recordKey: string, value: object): Promise<string>;
  /** What was sealed under this record key, or `undefined`: unknown key, altered, or moved from another record. */
  open(recordKey: string, sealed: string): Promise<unknown>;
  /** Whether this was sealed with the first key, as its header says. */
  isCurrent(sealed: string): boolean;
  /** Keys for message authentication codes, one for each encryption key, the first to sign and all to check. */
  readonly macKeys: readonly Uint8Array[];
}

const utf8 = new TextEncoder();

/** JWE (RFC 7516) with `dir` and `A256GCM`; the key id is in the header, the record's key is authenticated data. */
export function createSealing(keys: readonly EncryptionKey[]): Sealing {
  const [first] = keys;
  if (!first) throw new Error('botbuilder-atlassian: encryptionKeys is empty; give at least one key of 32 bytes.');
  // Imported once: given as bytes, jose would do it anew for every record.
  const byId = new Map(keys.map(({ kid, secret }) => [kid, importKey(secret)]));

  async function keyNamed(kid: string | undefined): Promise<CryptoKey> {
    const key = await byId.get(kid ?? '');
    if (!key) throw new Error('an unknown encryption key');
    return key;
  }

  return {
    macKeys: keys.map(({ secret }) => new Uint8Array(hkdfSync('sha256', secret, '', 'botbuilder-atlassian mac', 32))),

    async seal(recordKey, value) {
      const sealed = await new FlattenedEncrypt(utf8.encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first.kid })
        .setAdditionalAuthenticatedData(utf8.encode(recordKey))
        .encrypt(await keyNamed(first.kid));
      return [sealed.protected, sealed.iv, sealed.ciphertext, sealed.tag].join('.');
    },

    isCurrent: (sealed) => kidOf(sealed) === first.kid,

    async open(recordKey, sealed) {
      const [header, iv, ciphertext, tag] = sealed.split('.');
      if (!header || !iv || !ciphertext || !tag) return undefined;
      const aad = Buffer.from(recordKey).toString('base64url');
      const jwe: FlattenedJWE = { protected: header, iv, ciphertext, tag, aad };
      try {
        const { plaintext } = await flattenedDecrypt(jwe, (protectedHeader) => keyNamed(protectedHeader?.kid), {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return JSON.parse(new TextDecoder().decode(plaintext));
      } catch {
        return undefined;
      }
    },
  };
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

function importKey(secret: Uint8Array): Promise<CryptoKey> {
  const imported = crypto.subtle.importKey('raw', new Uint8Array(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
  // Whoever seals or opens is told of a key of the wrong length; until then nobody listens.
  imported.catch(() => undefined);
  return imported;
}

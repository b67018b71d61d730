import { expect } from 'chai';
import fc from 'fast-check';
import { FlattenedEncrypt, flattenedDecrypt, type CompactJWEHeaderParameters } from 'jose';
import { createSealing } from '../../src/records/sealing';
import { character } from '../support/strangers';

const key = (kid: string, fill: number, length = 32) => ({ kid, secret: new Uint8Array(length).fill(fill) });

/** As it was sealed before: by another implementation of the same standard. */
async function sealedByJose(recordKey: string, value: object, header: Partial<CompactJWEHeaderParameters> = {}) {
  const sealed = await new FlattenedEncrypt(Buffer.from(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'k', ...header })
    .setAdditionalAuthenticatedData(Buffer.from(recordKey))
    .encrypt(key('k', 1).secret);
  return [sealed.protected, sealed.iv, sealed.ciphertext, sealed.tag].join('.');
}

async function openedByJose(recordKey: string, sealed: string): Promise<unknown> {
  const [header = '', iv = '', ciphertext = '', tag = ''] = sealed.split('.');
  const jwe = { protected: header, iv, ciphertext, tag, aad: Buffer.from(recordKey).toString('base64url') };
  const { plaintext } = await flattenedDecrypt(jwe, key('k', 1).secret);
  return JSON.parse(Buffer.from(plaintext).toString());
}

describe('sealing', () => {
  it('opens what any of its keys has sealed', () => {
    const old = createSealing([key('old', 1)]).seal('record', { word: 'hello' });

    expect(createSealing([key('new', 2), key('old', 1)]).open('record', old)).to.deep.equal({ word: 'hello' });
  });

  it('opens what a store has from before', () => {
    const sealed =
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiazEifQ.wjyGs4HC8cYkOZRM.iKeyxivFQczFm02oSOoYjlhNTrT0H2x5aRpS' +
      '.Rh3Wtjeg0vWfhnXwQSCbiQ';

    expect(createSealing([key('k1', 7)]).open('botbuilder-atlassian/grant/example', sealed)).to.deep.equal({
      word: 'geheim: ключ',
    });
  });

  it('is JWE: another implementation opens what it seals, and it what the other has sealed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: character, minLength: 1 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (record, value) => {
          const sealing = createSealing([key('k', 1)]);
          const plain: unknown = JSON.parse(JSON.stringify(value));
          expect(await openedByJose(record, sealing.seal(record, value))).to.deep.equal(plain);
          expect(sealing.open(record, await sealedByJose(record, value))).to.deep.equal(plain);
        },
      ),
      { numRuns: 200 },
    ));

  it('opens nothing under another record key', () => {
    const sealing = createSealing([key('k', 1)]);

    expect(sealing.open('other', sealing.seal('record', {}))).to.equal(undefined);
  });

  it('opens nothing that was altered: not a bit, not a part more or less, not a tag cut short', () => {
    const sealing = createSealing([key('k', 1)]);
    const parts = sealing.seal('record', { word: 'hello' }).split('.');
    const [header = '', iv = '', ciphertext = '', tag = ''] = parts;

    for (const part of [0, 1, 2, 3]) {
      const bytes = Buffer.from(parts[part] ?? '', 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const altered = Buffer.from(bytes);
        altered.writeUInt8((altered[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
        const sealed = parts.with(part, altered.toString('base64url')).join('.');
        expect(sealing.open('record', sealed), `part ${part}, bit ${bit}`).to.equal(undefined);
      }
    }
    const cut = (text: string, bytes: number) =>
      Buffer.from(text, 'base64url').subarray(0, bytes).toString('base64url');
    for (const sealed of [
      ...[0, 4, 8, 12, 15].map((bytes) => [header, iv, ciphertext, cut(tag, bytes)]),
      [header, cut(iv, 11), ciphertext, tag],
      [header, '', ciphertext, tag],
      [header, iv, ciphertext],
      [header, iv, ciphertext, tag, ''],
      [],
    ])
      expect(sealing.open('record', sealed.join('.'))).to.equal(undefined);
  });

  it('opens nothing whose header says more than its own', async () => {
    const sealed = await sealedByJose('record', {}, { typ: 'JWT' });

    expect(createSealing([key('k', 1)]).open('record', sealed)).to.equal(undefined);
  });

  for (const fill of [0, 2]) {
    it(`opens nothing that names a key it does not know, be it made of ${fill}s`, () => {
      const forged = createSealing([key('unknown', fill)]).seal('record', { word: 'forged' });

      expect(createSealing([key('k', 1)]).open('record', forged)).to.equal(undefined);
    });
  }

  it('does not seal with a key that is too short', () => {
    expect(() => createSealing([key('k', 1, 16)]).seal('record', {})).to.throw();
  });
});

import { join } from 'node:path';
import { expect } from 'chai';
import type { EncryptionKey } from '../../src/records/encryptionKeys';
import { rotateKeys } from '../../src/records/rotateKeys';
import { SealedStorage } from '../../src/records/sealedStorage';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const key = (kid: string, fill: number): EncryptionKey => ({ kid, secret: new Uint8Array(32).fill(fill) });
const [k1, k2] = [key('k1', 1), key('k2', 2)];
const conversation = 'msteams/conversations/19:of-krystof/';
const typed = { dialogs: { draft: 'My monitor flickers' } };
const day = 24 * 60 * 60_000;

describe('the state of dialogs, sealed', () => {
  const directory = useTemporaryDirectory();
  let inner: LmdbStorage;
  let clock = 0;
  let told: string[] = [];
  const open = (...keys: EncryptionKey[]) =>
    new SealedStorage(inner, keys, { now: () => clock, onUnreadable: ({ message }) => told.push(message) });

  beforeEach(() => {
    inner = new LmdbStorage(join(directory(), 'store'));
    clock = Date.UTC(2026, 0, 5);
    told = [];
  });
  afterEach(() => inner.close());

  async function raw(): Promise<Record<string, unknown>> {
    const keys = [];
    for await (const name of inner.keys('')) keys.push(name);
    return inner.read(keys);
  }
  const draft = async (storage: SealedStorage) => (await storage.read([conversation]))[conversation]?.dialogs.draft;

  it('says nothing to who reads the store, and everything to the bot', async () => {
    await open(k1).write({ [conversation]: { ...typed, eTag: '*' } });

    expect(JSON.stringify(await raw())).not.to.match(/monitor|draft|krystof|msteams/);
    expect(await draft(open(k1))).to.equal('My monitor flickers');
    expect(await open(k1).read(['msteams/conversations/other/'])).to.deep.equal({});
  });

  it('is compared and swapped by its eTag', async () => {
    const storage = open(k1);
    await storage.write({ [conversation]: { ...typed, eTag: '*' } });
    const { [conversation]: first } = await storage.read([conversation]);
    await storage.write({ [conversation]: { ...first, n: 2 } });

    const stale: unknown = await storage.write({ [conversation]: first }).catch((error: unknown) => error);
    expect(String(stale)).to.match(/eTag conflict/);
    expect((await storage.read([conversation]))[conversation].n).to.equal(2);
  });

  it('is absent 30 days after it was last written', async () => {
    const storage = open(k1);
    await storage.write({ [conversation]: typed });
    clock += 29 * day;
    expect(await draft(storage)).to.equal('My monitor flickers');
    await storage.write({ [conversation]: typed });
    clock += 29 * day;
    expect(await draft(storage)).to.equal('My monitor flickers');
    clock += day;
    expect(await storage.read([conversation])).to.deep.equal({});
  });

  it('does not get younger by keys that change', async () => {
    await open(k1).write({ [conversation]: typed });
    clock += 29 * day;
    expect(await rotateKeys(inner, [k2, k1])).to.include({ resealed: 1 });
    expect(await draft(open(k2))).to.equal('My monitor flickers');
    clock += day;
    expect(await draft(open(k2))).to.equal(undefined);
  });

  it('is read where an older version left it in clear, and sealed when it is written', async () => {
    await inner.write({ [conversation]: typed, 'other/users/x/': { mine: 1 } });
    const storage = open(k1);
    const { [conversation]: found } = await storage.read([conversation]);
    expect(found.dialogs).to.deep.equal(typed.dialogs);
    await storage.write({ [conversation]: found });

    expect(JSON.stringify(await raw())).not.to.match(/monitor|msteams/);
    expect(await inner.read(['other/users/x/']), 'nobody asked for it').to.have.property('other/users/x/');
    expect(await draft(open(k1))).to.equal('My monitor flickers');
  });

  it('is sealed of those, too, who never write again, and goes with all other state', async () => {
    await inner.write({
      [conversation]: typed,
      'directline/conversations/c': typed,
      'webchat/users/u': typed,
      'jl1-x/users/y': typed,
      settings: { of: 'another program' },
    });
    await open(k1).sealInClear();
    const { 'jl1-x/users/y': record, settings, ...states } = await raw();
    expect([record, settings], 'no state').not.to.include(undefined);
    expect(Object.keys(states)).to.have.length(3);
    expect(JSON.stringify(states)).not.to.match(/monitor|msteams|directline|webchat/);
    expect(await draft(open(k1))).to.equal('My monitor flickers');

    const before = await raw();
    await open(k1).sealInClear();
    expect(await raw(), 'nothing begins anew').to.deep.equal(before);
  });

  it('is gone when it is deleted, also in clear', async () => {
    const storage = open(k1);
    await storage.write({ [conversation]: typed });
    await inner.write({ [conversation]: typed });
    await storage.delete([conversation]);
    expect(await raw()).to.deep.equal({});
  });

  it('is told and dropped where it does not open', async () => {
    await open(k1).write({ [conversation]: typed });
    expect(await open(k2).read([conversation])).to.deep.equal({});
    const [name = ''] = Object.keys(await raw());
    await inner.write({ [name]: { by: 'x', eTag: '*' } });
    expect(await open(k1).read([conversation])).to.deep.equal({});
    expect(told).to.have.length(2);
    expect(new Set(told)).to.deep.equal(
      new Set([
        'A record (conversation state) cannot be decrypted with the encryption keys, or is damaged. It is dropped.',
      ]),
    );
  });
});

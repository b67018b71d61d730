import { join } from 'node:path';
import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { checkEncryptionKeys, LostRecordsError } from '../../src/records/checkEncryptionKeys';
import type { EncryptionKey } from '../../src/records/encryptionKeys';
import { recordKeys } from '../../src/records/recordKeys';
import { NewerRecordsError, recordsVersion } from '../../src/records/recordsVersion';
import { rotateKeys } from '../../src/records/rotateKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startSignIns, type SignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const key = (kid: string, fill: number): EncryptionKey => ({ kid, secret: new Uint8Array(32).fill(fill) });
const [k1, k2, otherK1] = [key('k1', 1), key('k2', 2), key('k1', 3)];

async function refusal(storage: Storage, ...keys: EncryptionKey[]): Promise<LostRecordsError> {
  const error: unknown = await checkEncryptionKeys(storage, keys).catch((reason: unknown) => reason);
  return error instanceof LostRecordsError ? error : expect.fail(`not refused but ${String(error)}`);
}

/** Knows nothing but what the Bot Framework asks for, as Azure's. */
function portable(storage: Storage): Storage {
  return {
    read: (keys) => storage.read(keys),
    write: (items) => storage.write(items),
    delete: (keys) => storage.delete(keys),
  };
}

describe('the check of the encryption keys', () => {
  const directory = useTemporaryDirectory();
  let test: SignIns;
  let lmdb: LmdbStorage;

  beforeEach(async () => {
    test = await startSignIns();
    lmdb = new LmdbStorage(join(directory(), 'store'));
  });
  afterEach(async () => {
    await lmdb.close();
    await test.close();
  });

  /** Signs ann in, and lays the applications down. */
  async function fill(storage: Storage, ...encryptionKeys: EncryptionKey[]): Promise<void> {
    await createApplications({ storage, encryptionKeys }).prepare();
    test.login = test.instance({ storage, encryptionKeys });
    await test.signIn();
  }

  const stores: readonly (readonly [name: string, open: () => Storage, counts: object])[] = [
    [
      'a store that lists its records',
      () => lmdb,
      { applications: 1, grant: 1, 'recent side effects': 1, 'sign-in': 1, users: 1 },
    ],
    ['any other store', () => portable(new MemoryStorage()), { applications: 1, users: 1 }],
  ];
  for (const [name, open, counts] of stores) {
    describe(`of ${name}`, () => {
      it('says of which version the records are, and refuses those of a newer one', async () => {
        const store = open();
        await fill(store, k1);
        const canary = async () => (await store.read([recordKeys.canary]))[recordKeys.canary];
        await checkEncryptionKeys(store, [k1]);
        expect(await canary()).to.deep.include({ version: recordsVersion });

        // As a version that did not say it has left it: it opens, and says it from now on.
        const { version: _, ...older } = await canary();
        await store.write({ [recordKeys.canary]: older });
        await checkEncryptionKeys(store, [k1]);
        expect(await canary()).to.deep.include({ version: recordsVersion });

        await store.write({ [recordKeys.canary]: { ...(await canary()), version: recordsVersion + 1 } });
        const before = await canary();
        for (const acceptLost of [false, true]) {
          const error: unknown = await checkEncryptionKeys(store, [k1], { acceptLost }).catch(
            (reason: unknown) => reason,
          );
          expect(error).to.be.instanceOf(NewerRecordsError);
          expect(String(error)).to.match(/have version 2.*knows 1 at most: install the newer one again, or restore/);
        }
        expect(await canary()).to.deep.equal(before);
      });

      it('passes in a new one, and again with the same keys and more', async () => {
        const storage = open();
        for (const keys of [[k1], [k1], [k1, k2], [k2, k1]]) {
          expect(await checkEncryptionKeys(storage, keys)).to.deep.equal({});
        }
      });

      for (const [how, canary] of [
        ['that was checked before', true],
        ['that an older version has filled', false],
      ] as const) {
        it(`refuses, ${how}, another key and another under the same name, and changes nothing`, async () => {
          const storage = open();
          if (canary) await checkEncryptionKeys(storage, [k1]);
          await fill(storage, k1);

          for (const keys of [[k2], [otherK1], [k2, otherK1]]) {
            const { kids, counts: found, message } = await refusal(storage, ...keys);
            expect([kids, found]).to.deep.equal([['k1'], counts]);
            expect(message).to.contain('the key "k1"').and.contain('1 users');
          }
          expect(await checkEncryptionKeys(storage, [k2, k1])).to.deep.equal({});
          expect((await refusal(storage, k2)).kids, 'although k2 seals now').to.deep.equal(['k1']);
        });
      }

      it('accepts what is lost when told to, counts it, and then signs people in again', async () => {
        const storage = open();
        await checkEncryptionKeys(storage, [k1]);
        await fill(storage, k1);

        expect(await checkEncryptionKeys(storage, [k2], { acceptLost: true })).to.deep.equal(counts);
        expect(await checkEncryptionKeys(storage, [k2], { acceptLost: true })).to.deep.equal({});
        expect(await checkEncryptionKeys(storage, [k2])).to.deep.equal({});
        const login = test.instance({ storage, encryptionKeys: [k2] });
        // Where records cannot be listed each person lets their own go.
        if (storage !== lmdb) await login.signOut(test.ann);
        await fill(storage, k2);
        expect((await login.profile(test.ann))?.name).to.equal('Ann Example');
        // What was given up does not come back with its key.
        expect(await test.instance({ storage, encryptionKeys: [k1] }).identity(test.ann)).to.equal(undefined);
      });

      it('lets instances begin together, and knows the key of each', async () => {
        const storage = open();
        for (const keys of [[k1], [k2, k1]]) {
          await Promise.all(Array.from({ length: 5 }, () => checkEncryptionKeys(storage, keys)));
        }
        await fill(storage, k1);
        await createApplications({ storage, encryptionKeys: [k2, k1] }).save({
          id: '',
          version: '',
          name: 'More',
          botId: 'b',
          channels: [],
          providers: [],
        });

        expect((await refusal(storage, k1)).kids).to.include('k2');
        expect((await refusal(storage, k2)).kids).to.include('k1');
        expect(await checkEncryptionKeys(storage, [k2, k1])).to.deep.equal({});
      });
    });
  }

  for (const checked of [true, false]) {
    it(`lets the old key go after all was sealed anew, ${checked ? '' : 'never '}having been asked before`, async () => {
      if (checked) await checkEncryptionKeys(lmdb, [k1]);
      await fill(lmdb, k1);
      if (checked) await checkEncryptionKeys(lmdb, [k2, k1]);
      await rotateKeys(lmdb, [k2, k1]);

      expect(await checkEncryptionKeys(lmdb, [k2])).to.deep.equal({});
      expect((await refusal(lmdb, k1)).kids).to.deep.equal(['k2']);
    });
  }

  it('still knows of a lost key after sealing anew what opens', async () => {
    await fill(lmdb, k1);
    await rotateKeys(lmdb, [k2]);
    expect((await refusal(lmdb, k2)).kids).to.deep.equal(['k1']);
  });

  it('is not stopped by one record that is damaged', async () => {
    await checkEncryptionKeys(lmdb, [k1]);
    await lmdb.write({ 'jl1-g-x': { by: 'x', sealed: 'a.b.c.d' } });
    expect(await checkEncryptionKeys(lmdb, [k1])).to.deep.equal({});
  });
});

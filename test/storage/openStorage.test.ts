import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryStorage as SdkMemoryStorage, type Storage } from 'botbuilder';
import { expect } from 'chai';
import { openStorage } from '../../src/storage/openStorage';
import { RedisStorage } from '../../src/storage/redisStorage';
import { probeStorage, unusableStore } from '../../src/storage/probeStorage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describe('openStorage', () => {
  const directory = useTemporaryDirectory();

  it('opens memory: with nothing on disk', async () => {
    const opened = openStorage('memory:');

    expect(opened.embedded).to.equal(true);
    expect(opened).not.to.have.property('directory');
    await probeStorage(opened.storage);
    await opened.close();
  });

  it('opens lmdb:PATH and says where it is', async () => {
    const path = join(directory(), 'records');
    const opened = openStorage(`lmdb:${path}`);

    expect(opened.embedded).to.equal(true);
    expect(opened.directory).to.equal(path);
    await probeStorage(opened.storage);
    await opened.close();
  });

  for (const url of ['redis://localhost', 'rediss://bot:p%40ss@cache.example:6380/2', 'redis://[::1]:6379']) {
    it(`opens ${url}, meeting the server at the first call`, async () => {
      const opened = openStorage(url);

      expect(opened.storage).to.be.instanceOf(RedisStorage);
      expect(opened.embedded).to.equal(false);
      expect(opened).not.to.have.property('directory');
      await opened.close();
    });
  }

  const bad = [
    '',
    'data',
    'lmdb:',
    'lmdb://host/data',
    'memory:x',
    'mongodb://user:hunter2@host',
    'redis:',
    'redis://:hunter2@',
    'redis://:hunter2@host:99999',
    'redis://:hunter2%zz@host',
    'redis://:hunter2@host/first',
    'redis://:hunter2@host?db=1',
    'redis:/:hunter2@host',
    'cosmos:database;AccountEndpoint=https://a.example;AccountKey=hunter2',
    'cosmos:database/container;AccountKey=hunter2',
    'cosmos:database/container;AccountEndpoint=https://a.example',
    'azblob:AccountName=a;AccountKey=hunter2',
    'azblob:records;AccountName=a',
  ];
  for (const url of bad) {
    it(`refuses "${url}", naming the setting and what is supported`, () => {
      expect(() => openStorage(url))
        .to.throw(/storage_url.*lmdb:PATH.*memory:.*redis:\/\/.*rediss:.*cosmos:.*azblob:/)
        .with.property('message')
        .that.does.not.contain('hunter2');
    });
  }
});

describe('probeStorage', () => {
  for (const [what, url] of [
    ['a password in an address', 'cosmos:a/b;AccountEndpoint=http://bot:hunter2@127.0.0.1:0/;AccountKey=hunter2'],
    ['a signature', 'azblob:records;BlobEndpoint=http://127.0.0.1:0/bot;SharedAccessSignature=sv=1&sig=hunter2'],
    ['a key beside an address that is none', 'azblob:records;AccountName=a;AccountKey=hunter2;BlobEndpoint=::'],
  ] as const) {
    it(`does not repeat ${what} when it fails`, async () => {
      const probe = async () => probeStorage(openStorage(url).storage);
      const error: unknown = await probe().catch((thrown: unknown) => thrown);
      expect(unusableStore(error, 'storage_url').message)
        .to.match(/^storage_url: the store cannot be used: [^\n]+$/)
        .and.not.contain('hunter2');
    });
  }

  it('accepts a storage that holds eTags, the SDK’s among them', async () => {
    await probeStorage(new SdkMemoryStorage());
  });

  it('leaves nothing behind', async () => {
    const inner = new SdkMemoryStorage();
    const keys: string[] = [];
    await probeStorage(
      over(inner, {
        write(items) {
          keys.push(...Object.keys(items));
          return inner.write(items);
        },
      }),
    );

    expect(await inner.read(keys)).to.deep.equal({});
  });

  const inner = new SdkMemoryStorage();
  const broken: readonly (readonly [name: string, storage: Storage, message: RegExp])[] = [
    [
      'writes over a stale eTag',
      over(inner, { write: (items) => inner.write(mapped(items, (item) => ({ ...item, eTag: '*' }))) }),
      /stale eTag is accepted/,
    ],
    [
      'has no eTags',
      over(inner, { read: async (keys) => mapped(await inner.read(keys), ({ step }) => ({ step })) }),
      /without an eTag/,
    ],
    [
      'never changes an eTag',
      over(inner, { read: async (keys) => mapped(await inner.read(keys), (item) => ({ ...item, eTag: '*' })) }),
      /does not change the eTag/,
    ],
    ['forgets', over(inner, { write: async () => {} }), /what was last written/],
    ['does not answer', over(inner, { write: () => Promise.reject(new Error('no connection')) }), /no connection/],
  ];
  for (const [name, storage, message] of broken) {
    it(`refuses a storage that ${name}`, async () => {
      const error: unknown = await probeStorage(storage).then(
        () => expect.fail('accepted'),
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(Error).with.property('message').that.matches(message);
    });
  }
});

describe('what to do about a store', () => {
  const directory = useTemporaryDirectory();

  for (const [said, advice] of [
    ['Storage: nothing was written: MDB_CORRUPTED: Located page was wrong type', 'It is damaged: restore it from'],
    ['MDB_PAGE_NOTFOUND: Requested page not found', 'It is damaged: restore it from a backup.'],
    ['OOM command not allowed when used memory > maxmemory', 'It has no memory left: '],
    ['Storage: Redis did not answer within 5000 ms.', 'Check that it is running, its address, redis:// or rediss://'],
  ] as const)
    it(`is told by what its engine says: ${said}`, () => {
      expect(unusableStore(new Error(said), 'storage_url').message).to.contain(`. ${advice}`);
    });

  it('is no more than what is told of a link in the place of its file', () => {
    symlinkSync('elsewhere', join(directory(), 'data.mdb'));
    let thrown: unknown;
    try {
      openStorage(`lmdb:${directory()}`);
    } catch (error) {
      thrown = error;
    }
    expect(unusableStore(thrown, 'storage_url').message).to.equal(
      `storage_url: the store cannot be used: ${directory()}/data.mdb is a symbolic link: put the file itself there.`,
    );
  });
});

type Item = Readonly<Record<string, unknown>>;

function over(inner: Storage, changed: Partial<Storage>): Storage {
  return {
    read: (keys) => inner.read(keys),
    write: (items) => inner.write(items),
    delete: (keys) => inner.delete(keys),
    ...changed,
  };
}

function mapped(items: Readonly<Record<string, Item>>, change: (item: Item) => Item): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, change(item)]));
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Storage } from 'botbuilder';
import type { EncryptionKey } from '../../src/records/encryptionKeys';
import { UnreadableRecordError } from '../../src/records/records';
import type { ListingStorage } from '../../src/records/listing';
import { rotateKeys } from '../../src/records/rotateKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { RedisStorage } from '../../src/storage/redisStorage';
import { runCommand } from '../support/runCommand';
import { needsRedisServer, startRedisServer } from '../support/redisServer';
import { openLink, startSignIns, type SignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

const key = (kid: string, fill: number): EncryptionKey => ({ kid, secret: new Uint8Array(32).fill(fill) });
const [oldKey, newKey] = [key('old', 1), key('new', 2)];
const rotated = [newKey, oldKey];

/** The key ids in the headers of what is sealed in these records. */
async function kidsIn(storage: Storage, keys: readonly string[]): Promise<string[]> {
  const items: Readonly<Record<string, { readonly sealed: string }>> = await storage.read([...keys]);
  return Object.values(items).map(({ sealed }) => {
    const header: { kid: string } = JSON.parse(Buffer.from(sealed.split('.')[0] ?? '', 'base64url').toString());
    return header.kid;
  });
}

async function keysOf(storage: ListingStorage): Promise<string[]> {
  const keys = [];
  for await (const name of storage.keys('jl1-')) if (name !== 'jl1-canary') keys.push(name);
  return keys;
}

function outcomeOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.catch((error: unknown) => error);
}

describe('a change of encryption keys', () => {
  const directory = useTemporaryDirectory();
  const { run } = usePrograms(directory);
  let test: SignIns;
  let storage: LmdbStorage;
  const instance = (...encryptionKeys: EncryptionKey[]) => test.instance({ storage, encryptionKeys });

  beforeEach(async () => {
    test = await startSignIns();
    storage = new LmdbStorage(join(directory(), 'store'));
    test.login = instance(oldKey);
  });
  afterEach(async () => {
    await storage.close();
    await test.close();
  });

  it('signs nobody out, and seals with the new key what is changed next', async () => {
    await test.signIn();
    const records = await keysOf(storage);
    const grant = records.filter((name) => name.startsWith('jl1-g-'));
    expect(await kidsIn(storage, records)).to.deep.equal(['old', 'old', 'old', 'old']);

    const login = instance(...rotated);
    const identity = await login.identity(test.ann);
    expect(identity?.account.accountId).to.equal('acc-1');
    expect(await kidsIn(storage, grant), 'reading changes nothing').to.deep.equal(['old']);
    await login.chooseSite(test.ann, identity?.sites[0]?.cloudId ?? expect.fail());
    expect(await kidsIn(storage, grant)).to.deep.equal(['new']);
    expect(await instance(newKey).identity(test.ann)).to.deep.equal(identity);
  });

  it('takes links, states and cookies of the old key while it is listed, and not after', async () => {
    const { link, cookie, query } = await test.toCallback();

    const without = instance(newKey);
    const unknown = { view: { kind: 'failed', reason: 'unknown-link' } };
    expect(await without.browser.openLink(link)).to.deep.equal(unknown);
    expect(await without.browser.finish(query, cookie)).to.deep.equal(unknown);
    expect(await without.browser.finish(new URLSearchParams(), cookie)).to.deep.equal(unknown);

    const login = instance(...rotated);
    expect((await openLink(login, link)).url.pathname).to.equal('/authorize');
    expect((await login.browser.finish(query, cookie)).view).to.include({ kind: 'settled' });
    expect((await login.browser.finish(new URLSearchParams(), cookie)).view.kind).to.equal('code');
  });

  it('signs out whose record opens no more, and writes over it only when they sign out', async () => {
    await test.signIn();
    const told: string[] = [];
    test.login = test.instance({
      storage,
      encryptionKeys: [newKey],
      onUnreadable: ({ message }) => void told.push(message),
    });
    expect(await test.login.identity(test.ann)).to.equal(undefined);
    expect(await test.login.session(test.ann)).to.equal(undefined);
    expect(await outcomeOf(test.signIn())).to.be.instanceOf(UnreadableRecordError);
    expect((await instance(oldKey).profile(test.ann))?.name, 'the key comes back').to.equal('Ann Example');

    expect(await test.login.signOut(test.ann)).to.equal(true);
    expect(told.filter((message) => message.endsWith('It was written over.'))).to.have.length(3);
    // The record of the users is not hers to let go.
    expect(await outcomeOf(test.signIn())).to.be.instanceOf(UnreadableRecordError);
  });

  for (const keys of [[newKey], [key('old', 3)]]) {
    it(`lets nobody in whom it can no longer see to be blocked (key ${keys[0]?.kid})`, async () => {
      await test.login.users.block('acc-1');
      test.login = instance(...keys);

      expect(await outcomeOf(test.signIn())).to.be.instanceOf(UnreadableRecordError);
      expect(await test.login.identity(test.ann)).to.equal(undefined);
      test.login = instance(oldKey);
      expect((await test.login.users.list()).map(({ status }) => status)).to.deep.equal(['blocked']);
    });
  }

  it("opens no record that was another person's, and lets its owner sign in again after signing out", async () => {
    const grants = async () => (await keysOf(storage)).filter((name) => name.startsWith('jl1-g-'));
    await test.signIn();
    const anns = (await grants())[0] ?? '';
    await test.login.begin(test.bob, test.chat('b'));
    const bobs = (await grants()).find((name) => name !== anns) ?? '';
    const { [anns]: hers, [bobs]: his } = await storage.read([anns, bobs]);
    await storage.write({ [anns]: { ...his, eTag: '*' }, [bobs]: { ...hers, eTag: '*' } });

    for (const login of [test.login, instance(oldKey)]) {
      expect(await login.identity(test.bob)).to.equal(undefined);
      expect(await login.session(test.bob)).to.equal(undefined);
      expect(await login.identity(test.ann)).to.equal(undefined);
    }
    expect(await outcomeOf(test.signIn())).to.be.instanceOf(UnreadableRecordError);
    await test.login.signOut(test.ann);
    await test.signIn();
    expect((await test.login.profile(test.ann))?.name).to.equal('Ann Example');
    expect(await test.login.identity(test.bob)).to.equal(undefined);
  });

  /** Signs ann in with the old key and seals anew; answers the counts. */
  async function rotate(where: ListingStorage): Promise<void> {
    test.login = test.instance({ storage: where, encryptionKeys: [oldKey] });
    await test.signIn();
    await where.write({
      'emulator/conversations/a/': { dialogs: {} },
      'jl1-x-strange': { sealed: 'a.b.c.d', by: 'x' },
    });

    expect(await rotateKeys(where, rotated)).to.deep.equal({ resealed: 4, current: 0, unopened: 1 });
    expect(await rotateKeys(where, rotated)).to.deep.equal({ resealed: 0, current: 4, unopened: 1 });
    const login = test.instance({ storage: where, encryptionKeys: [newKey] });
    expect((await login.profile(test.ann))?.name).to.equal('Ann Example');
  }

  it('is brought to an end by sealing all records anew (LMDB)', () => rotate(storage));

  it('never undoes what is written meanwhile', async () => {
    await test.signIn();
    const login = instance(...rotated);
    let raced = 0;
    const racing: ListingStorage = {
      read: (keys) => storage.read(keys),
      delete: (keys) => storage.delete(keys),
      keys: (prefix) => storage.keys(prefix),
      async write(items) {
        if (Object.keys(items).some((name) => name.startsWith('jl1-g-')) && raced++ === 0)
          await login.signOut(test.ann);
        return storage.write(items);
      },
    };

    // The sign-out seals the grant with the new key itself; the flow was over.
    expect(await rotateKeys(racing, rotated)).to.deep.equal({ resealed: 3, current: 1, unopened: 0 });
    expect(raced).to.equal(1);
    expect(await instance(newKey).identity(test.ann)).to.equal(undefined);
  });

  it('lists every key of thousands, once', async () => {
    const names = Array.from({ length: 1234 }, () => `jl1-t-${randomBytes(8).toString('hex')}`);
    await storage.write(Object.fromEntries(names.map((name) => [name, { text: 'a\nb' }])));

    expect((await keysOf(storage)).toSorted()).to.deep.equal(names.toSorted());
    expect((await storage.read([names[0] ?? '']))[names[0] ?? ''].text).to.equal('a\nb');
  });

  it('is a command that prints counts only', async () => {
    await test.signIn();
    const text = rotated.map(({ kid, secret }) => `${kid}:${Buffer.from(secret).toString('base64')}`).join();
    const env = { STORAGE_URL: `lmdb:${join(directory(), 'store')}`, ENCRYPTION_KEYS: text, KBOT_CONF: '' };

    expect(await runCommand(['rotate-keys'], env)).to.deep.equal({
      code: 0,
      stdout: 'Records: 4 re-encrypted, 0 already had the first key, 0 cannot be decrypted with any of the keys.\n',
      stderr: '',
    });
    expect(await kidsIn(storage, await keysOf(storage))).to.deep.equal(['new', 'new', 'new', 'new']);
  });

  it('cannot be forgotten: a shared store without keys stops the start with one line', async () => {
    const { ended, output } = run('serve', {
      JIRA_OAUTH2_CLIENT_ID: 'client',
      JIRA_OAUTH2_CLIENT_SECRET: 'secret',
      STORAGE_URL: 'redis://127.0.0.1:1',
    });

    expect(await ended).to.equal(1);
    expect(output).to.have.length(1);
    expect(output[0]).to.match(/^encryption_keys is missing, but storage_url is set/);
  });

  describe('in Redis', () => {
    needsRedisServer();

    it('is brought to an end by sealing all records anew', async () => {
      const server = await startRedisServer();
      const redis = new RedisStorage(server.url);
      try {
        await rotate(redis);
      } finally {
        await redis.close();
        await server.close();
      }
    });
  });
});

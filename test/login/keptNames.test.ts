import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreItems } from 'botbuilder';
import { expect } from 'chai';
import fc from 'fast-check';
import { subjectOf } from '../../src/login/subject';
import { parseEncryptionKeys, type EncryptionKey } from '../../src/records/encryptionKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { kindsWith as kindsOfRecordsWith } from '../support/namesAtRest';
import { atlassianErrorOf } from '../support/rejection';
import { grantTokens, startSignIns, type SignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const own: readonly EncryptionKey[] = [{ kid: 'k1', secret: new Uint8Array(32).fill(7) }];
const hour = 60 * 60_000;

describe('what Atlassian calls people', () => {
  const directory = useTemporaryDirectory();
  let test: SignIns;
  let storage: LmdbStorage;

  beforeEach(async () => {
    test = await startSignIns();
    storage = new LmdbStorage(join(directory(), 'store'));
    test.login = test.instance({ storage });
  });
  afterEach(async () => {
    await storage.close();
    await test.close();
  });

  const kindsWith = (words: readonly string[], keys = own) => kindsOfRecordsWith(words, storage, keys);
  const ann = ['Ann Example', 'ann@example.com'];
  const asked = () => test.atlassian.requests.filter(({ path }) => path === '/me').length;

  it('is with the sign-in until its code has come, for the page that shows it, and nowhere then', async () => {
    const { flowId, code } = await test.toCode();
    expect(await kindsWith(ann)).to.deep.equal(['sign-in']);
    expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('signedIn');
    expect(await kindsWith(ann)).to.deep.equal([]);
    expect(await test.login.users.data('acc-1')).to.include({ userName: 'acc-1', name: '' });
  });

  it('is kept nowhere, whatever it is', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 100 }).map((text) => `~${text}~`);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(name, name, async (called, address) => {
        const answer = { account_id: `acc-${number}`, account_type: 'atlassian', name: called, email: address };
        test.atlassian.answer('/me', 200, answer);
        number += 1;
        await test.signIn();
        expect((await test.login.profile(test.ann))?.name).to.equal(called);
        expect(await kindsWith([called, address])).to.deep.equal([]);
        await test.login.signOut(test.ann);
        // Thirty sign-ins an hour.
        test.clock += hour;
      }),
      { numRuns: 40 },
    );
  });

  it('goes, with the tokens, from a sign-in that nobody goes on with, when its time is over', async () => {
    await test.toCode();
    test.clock += 10 * 60_000 - 1;
    await test.login.sweep();
    expect(await kindsWith(ann)).to.deep.equal(['sign-in']);
    test.clock += 1;
    expect(await test.login.sweep(), 'nothing is taken away').to.equal(0);
    expect(await kindsWith([...ann, 'ACCESS-1', 'REFRESH-1'])).to.deep.equal([]);
    test.clock += 24 * hour;
    expect((await test.login.sweep()) + (await test.login.sweep()), 'a day later').to.equal(3);
  });

  it('is kept where the bot says so: the name with the user, the address with the grant', async () => {
    test.login = test.instance({ storage, keeps: { names: true, emailAddresses: false } });
    await test.signIn();
    expect((await test.login.users.list()).map(({ name }) => name)).to.deep.equal(['Ann Example']);
    expect([await kindsWith(['Ann Example']), await kindsWith(['ann@example.com'])]).to.deep.equal([
      ['grant', 'users'],
      [],
    ]);

    test.login = test.instance({ storage, keeps: { names: false, emailAddresses: true } });
    await test.login.signOut(test.ann);
    await test.signIn();
    expect([await kindsWith(['Ann Example']), await kindsWith(['ann@example.com'])]).to.deep.equal([[], ['grant']]);
  });

  it('goes from the store with what is written next, and with the sweep, once it is not to be kept', async () => {
    test.login = test.instance({ storage, keeps: { names: true, emailAddresses: true } });
    await test.signIn();
    test.login = test.instance({ storage });
    const [site] = (await test.login.identity(test.ann))?.sites ?? [];
    await test.login.chooseSite(test.ann, site?.cloudId ?? expect.fail('no site'));
    expect(await kindsWith(ann)).to.deep.equal(['users']);
    expect(await test.login.sweep(), 'nothing is taken away').to.equal(0);
    expect(await kindsWith(ann)).to.deep.equal([]);
    expect(await test.login.identity(test.ann), 'nobody is signed out').to.have.nested.property('site.name', 'Acme');
  });

  describe('of an earlier version’s store', () => {
    const stores: Readonly<Record<string, { encryptionKeys: string; items: StoreItems }>> = JSON.parse(
      readFileSync('test/login/olderStores.json', 'utf8'),
    );
    for (const [when, { encryptionKeys, items }] of Object.entries(stores))
      it(`that was written ${when} goes with the first sweep, and nobody is signed out`, async () => {
        const keys = parseEncryptionKeys(encryptionKeys);
        await storage.write(
          Object.fromEntries(Object.entries(items).map(([key, item]) => [key, { ...item, eTag: '*' }])),
        );
        test.clock = 1_795_674_700_000;
        const login = test.instance({ storage, encryptionKeys: keys });
        const names = ['Mia Krystof', 'Omar Haddad'];
        expect(await kindsWith(names, keys), 'the looking is right').to.include.members(['grant', 'users']);
        await login.sweep();
        expect(await kindsWith([...names, '@northwind'], keys)).to.deep.equal([]);
        const person = { appId: '', connection: 'jira', channelId: 'emulator', tenantId: '', userId: 'user-0' };
        expect((await login.session(subjectOf(person)))?.site.name).to.equal('Northwind');
      });
  });

  describe('is asked for', () => {
    beforeEach(() => test.signIn());

    it('not where the sign-in came about: it is known there', async () => {
      const before = asked();
      const session = await test.login.session(test.ann);
      expect(await session?.profile()).to.deep.include({ name: 'Ann Example', email: 'ann@example.com' });
      expect(asked()).to.equal(before);
    });

    it('once by another instance, whoever wants to know at once', async () => {
      const other = test.instance({ storage });
      const before = asked();
      const [session, profile] = await Promise.all([other.session(test.ann), other.profile(test.ann)]);
      expect([profile?.name, (await session?.profile())?.name]).to.deep.equal(['Ann Example', 'Ann Example']);
      expect(asked()).to.equal(before + 1);
      await test.login.signOut(test.ann);
      expect(await other.profile(test.ann)).to.equal(undefined);
    });

    it('again where Atlassian did not say', async () => {
      const other = test.instance({ storage });
      test.atlassian.answer('/me', 500, {});
      expect((await atlassianErrorOf(other.profile(test.ann))).code).to.equal('unavailable');
      test.atlassian.answer('/me', 200, { account_id: 'acc-1', account_type: 'atlassian', name: 'Ann Now' });
      expect((await other.profile(test.ann))?.name).to.equal('Ann Now');
    });

    it('with a token that is renewed where Atlassian refuses the one at hand', async () => {
      const other = test.instance({ storage });
      grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
      test.atlassian.once('/me', { status: 401, body: {} });
      expect((await other.profile(test.ann))?.name).to.equal('Ann Example');
    });
  });
});

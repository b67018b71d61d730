import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import type { SweptStorage } from '../../src/login/sweep';
import type { TaggingStorage } from '../../src/records/storage';
import { probeStorage } from '../../src/storage/probeStorage';
import { startEmulatedLogin } from './emulatedLogin';
import { atlassianErrorOf } from './rejection';

const day = 24 * 60 * 60_000;

export interface Opened {
  readonly storage: Storage;
  close(): Promise<void>;
}

/** What the sign-in relies on: what every Bot Framework storage must promise. `open` returns an empty one. */
export function describePortableStorage(name: string, open: () => Promise<Opened>): void {
  describe(`Storage, what sign-in needs: ${name}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const item = async (key: string) => (await opened.storage.read([key]))[key];
    const put = (key: string, n: number, eTag: string) => opened.storage.write({ [key]: { n, eTag } });

    it('reads what was written, with an eTag, and nothing for what is missing', async () => {
      await put('a', 1, '*');

      const { a, ...others } = await opened.storage.read(['a', 'missing']);

      expect(others).to.deep.equal({});
      expect(a.n).to.equal(1);
      expect(a.eTag).to.be.a('string').that.is.not.oneOf(['', '*']);
    });

    it('writes with the current eTag or *, each time under a new one, and refuses a stale one', async () => {
      const eTags: string[] = [];
      for (const n of [0, 1, 2, 3]) {
        await put('a', n, n % 2 === 0 ? '*' : (eTags.at(-1) ?? ''));
        eTags.push((await item('a')).eTag);
      }

      expect(new Set(eTags).size).to.equal(4);
      for (const stale of eTags.slice(0, 3)) await expectConflict(put('a', 9, stale));
      expect((await item('a')).n).to.equal(3);
    });

    it('deletes, and does not mind what is not there', async () => {
      await put('a', 1, '*');
      await opened.storage.delete(['a']);
      await opened.storage.delete(['a', 'missing']);

      expect(await opened.storage.read(['a'])).to.deep.equal({});
    });

    it('lets exactly one of fifty concurrent compare-and-swaps win, every time', async () => {
      await put('a', -1, '*');
      for (let round = 0; round < 10; round += 1) {
        const { eTag } = await item('a');
        const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => put('a', n, eTag)));
        const winners = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
        expect(winners).to.have.length(1);
        expect((await item('a')).n).to.equal(winners[0]);
      }
    });

    it('passes the probe', () => probeStorage(opened.storage));

    it('carries a sign-in whose callback and code come many times at once, a refresh, a sign-out, and another sign-in', async () => {
      const one = await startEmulatedLogin(opened.storage);
      const eightTimes = <T>(what: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, what));
      try {
        const { flowId, link } = await one.begin();
        const { query, cookie } = await one.consent(link);
        await eightTimes(() => one.login.browser.finish(query, cookie));
        const code = (await one.codeAt(cookie)) ?? expect.fail('no code');
        expect(new Set(await eightTimes(() => one.confirm(flowId, code)))).to.deep.equal(new Set(['signedIn']));
        one.pass(60 * 60_000);
        expect(new Set(await eightTimes(() => one.request()))).to.deep.equal(new Set(['answered']));
        const exchanges = one.emulator.calls.filter(({ path }) => path === '/oauth/token');
        expect(exchanges).to.have.length(2);

        const kept = (await one.login.session(one.ann)) ?? expect.fail('no session');
        expect(await one.login.signOut(one.ann)).to.equal(true);
        expect(await one.request()).to.equal('signedOut');

        await one.signIn();
        expect(await one.request()).to.equal('answered');
        const refused = await atlassianErrorOf(kept.request('GET', '/rest/servicedeskapi/servicedesk'));
        expect(refused.reason, 'a session that was kept').to.equal('other-sign-in');
      } finally {
        await one.close();
      }
    });
  });
}

/** What the sweep and a change of keys need. `open` returns an empty one. */
export function describeListing(name: string, open: () => Promise<Opened & { readonly storage: SweptStorage }>): void {
  describe(`Storage that lists: ${name}`, () => {
    let opened: Opened & { readonly storage: SweptStorage };
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('lists its keys, and deletes one only as it was read', async () => {
      const { storage } = opened;
      await storage.write({ 'a-1': { n: 1 }, 'a-2': { n: 1 }, b: { n: 1 } });
      const stale = (await storage.read(['a-1']))['a-1'].eTag;
      await storage.write({ 'a-1': { n: 2 } });
      expect(await storage.deleteIf('a-1', stale)).to.equal(false);
      expect(await storage.deleteIf('none', stale)).to.equal(false);
      const { eTag } = (await storage.read(['a-1']))['a-1'];
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => storage.deleteIf('a-1', eTag)));
      expect(outcomes.filter(Boolean)).to.have.length(1);

      const keys = [];
      for await (const key of storage.keys('a-')) keys.push(key);
      expect(keys).to.deep.equal(['a-2']);
    });

    it('is swept of a sign-in that nobody goes on with, and keeps who is signed in', async () => {
      const { storage } = opened;
      const one = await startEmulatedLogin(storage);
      try {
        const { flowId, link } = await one.begin();
        const { query, cookie } = await one.consent(link);
        await one.login.browser.finish(query, cookie);
        await one.confirm(flowId, (await one.codeAt(cookie)) ?? '');
        await one.begin();
        one.pass(day);
        expect(await one.login.sweep()).to.equal(1);
        const kinds = [];
        for await (const key of storage.keys('jl1-')) kinds.push(key.slice(0, 6));
        expect(kinds.toSorted()).to.deep.equal(['jl1-a-', 'jl1-g-', 'jl1-u-']);
        expect(await one.request()).to.equal('answered');
      } finally {
        await one.close();
      }
    });
  });
}

/** What every storage engine of this package promises. `open` returns an empty one. */
export function describeStorage(
  name: string,
  open: () => Promise<Opened & { readonly storage: TaggingStorage & SweptStorage }>,
): void {
  describePortableStorage(name, open);
  describeListing(name, open);

  describe(`Storage: ${name}`, () => {
    let storage: TaggingStorage & SweptStorage;
    let close: () => Promise<void>;

    beforeEach(async () => {
      const opened = await open();
      storage = opened.storage;
      close = () => opened.close();
    });

    afterEach(() => close());

    const item = async (key: string) => (await storage.read([key]))[key];
    const put = (key: string, n: number, eTag?: string | null) => storage.write({ [key]: { n, eTag } });

    it('reads what was written, with an eTag, and nothing for what is missing', async () => {
      await storage.write({ a: { n: 1, text: 'é 漢 \u0000', deep: { list: [1, { two: null }] } } });

      const { a, ...others } = await storage.read(['a', 'missing']);

      expect(others).to.deep.equal({});
      expect(a.eTag).to.be.a('string').that.is.not.oneOf(['', '*']);
      expect({ ...a, eTag: 'x' }).to.deep.equal({
        n: 1,
        text: 'é 漢 \u0000',
        deep: { list: [1, { two: null }] },
        eTag: 'x',
      });
      expect(await storage.read([])).to.deep.equal({});
    });

    it('shares no object with its callers', async () => {
      const mine = { deep: { n: 1 } };
      await storage.write({ a: mine });
      mine.deep.n = 2;
      (await item('a')).deep.n = 3;

      expect((await item('a')).deep.n).to.equal(1);
      expect(mine).not.to.have.property('eTag');
    });

    for (const eTag of [undefined, null, '', '*']) {
      it(`creates and overwrites with the eTag ${JSON.stringify(eTag)}`, async () => {
        await put('a', 1, eTag);
        const first = await item('a');
        await put('a', 2, eTag);
        const second = await item('a');

        expect([first.n, second.n]).to.deep.equal([1, 2]);
        expect(second.eTag).not.to.equal(first.eTag);
      });
    }

    it('writes with the current eTag and refuses a stale one', async () => {
      await put('a', 1);
      const { eTag } = await item('a');
      await put('a', 2, eTag);

      await expectConflict(put('a', 3, eTag));
      await expectConflict(put('a', 3, 'made up'));

      expect((await item('a')).n).to.equal(2);
    });

    it('refuses an eTag for an item that is missing, or was deleted and made again', async () => {
      await expectConflict(put('a', 1, 'made up'));
      expect(await storage.read(['a'])).to.deep.equal({});

      await put('a', 1);
      const { eTag } = await item('a');
      await storage.delete(['a']);
      await expectConflict(put('a', 2, eTag));
      await put('a', 3);
      await expectConflict(put('a', 4, eTag));
      expect((await item('a')).n).to.equal(3);
    });

    it('tells whether an item is still the one that was read', async () => {
      expect(await storage.isCurrent('a', 'made up')).to.equal(false);
      await put('a', 1);
      const { eTag } = await item('a');
      expect(await storage.isCurrent('a', eTag)).to.equal(true);
      expect(await storage.isCurrent('b', eTag)).to.equal(false);

      await put('a', 1, eTag);
      expect(await storage.isCurrent('a', eTag)).to.equal(false);
      const second = (await item('a')).eTag;
      await storage.delete(['a']);
      expect(await storage.isCurrent('a', second)).to.equal(false);
    });

    it('says under which eTags it has written', async () => {
      const [first, both] = [
        await storage.writeTagged({ a: { n: 1 } }),
        await storage.writeTagged({ a: { n: 2 }, b: {} }),
      ];
      expect([...both]).to.deep.equal([
        ['a', (await item('a')).eTag],
        ['b', (await item('b')).eTag],
      ]);
      await expectConflict(put('a', 3, first.get('a')));
      await put('a', 3, both.get('a'));
      expect((await item('a')).n).to.equal(3);
    });

    it('lets nobody bring back what was deleted as it was read', async () => {
      await put('a', 1);
      const { eTag } = await item('a');
      expect(await storage.deleteIf('a', eTag)).to.equal(true);
      await expectConflict(put('a', 3, eTag));
    });

    it('writes a batch as a whole or not at all', async () => {
      await storage.write({ a: { n: 1 }, b: { n: 1 } });
      const { a, b } = await storage.read(['a', 'b']);
      await put('b', 2);

      await expectConflict(storage.write({ a: { ...a, n: 5 }, b: { ...b, n: 5 }, c: { n: 5 } }));

      const after = await storage.read(['a', 'b', 'c']);
      expect([after['a'].n, after['b'].n, after['c']]).to.deep.equal([1, 2, undefined]);
    });

    it('refuses what is no JSON object and writes nothing of the batch', async () => {
      const circular: { self?: unknown } = {};
      circular.self = circular;
      for (const bad of [undefined, null, 'text', circular]) {
        const error = await storage.write({ a: { n: 1 }, b: bad }).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(Error);
      }
      expect(await storage.read(['a', 'b'])).to.deep.equal({});
    });

    it('deletes, and does not mind what is not there', async () => {
      await storage.write({ a: { n: 1 }, b: { n: 1 } });
      await storage.delete(['a', 'missing']);
      await storage.delete(['a']);
      await storage.delete([]);

      expect(await storage.read(['a', 'b'])).to.have.all.keys('b');
    });

    it('keeps odd keys apart', async () => {
      const long = 'k'.repeat(2000);
      const keys = [
        '__proto__',
        'constructor',
        'toString',
        'a/b',
        'a//b',
        'A',
        'a',
        '',
        ' ',
        'é',
        'e\u0301',
        'a\u0000b',
      ];
      keys.push(long, `${long}1`, `${long}2`);
      for (const [n, key] of keys.entries()) await put(key, n);

      const items = await storage.read([...keys, 'valueOf']);

      expect(Object.keys(items)).to.have.members(keys);
      for (const [n, key] of keys.entries()) expect(Object.getOwnPropertyDescriptor(items, key)?.value.n).to.equal(n);
      await put('__proto__', 99, Object.getOwnPropertyDescriptor(items, '__proto__')?.value.eTag);
      await storage.delete(keys);
      expect(await storage.read(keys)).to.deep.equal({});
    });
  });
}

async function expectConflict(write: Promise<void>): Promise<void> {
  const error: unknown = await write.then(
    () => expect.fail('the write was accepted'),
    (reason: unknown) => reason,
  );
  expect(error)
    .to.be.instanceOf(Error)
    .with.property('message')
    .that.matches(/eTag conflict|precondition/);
}

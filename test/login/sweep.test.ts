import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Storage } from 'botbuilder';
import { rotateKeys } from '../../src/records/rotateKeys';
import { SealedStorage } from '../../src/records/sealedStorage';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { startSignIns, type SignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const day = 24 * 60 * 60_000;

describe('the sweep', () => {
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

  async function kinds(): Promise<string[]> {
    const keys = [];
    for await (const key of storage.keys('')) keys.push(key.slice(0, 6));
    return keys.toSorted();
  }
  /** A record may be over only when another is gone. */
  const sweep = async () => (await test.login.sweep()) + (await test.login.sweep());

  it('takes an abandoned sign-in and what was laid down for it, a day later', async () => {
    await test.toCallback();
    test.clock += day - 1000;
    expect(await sweep()).to.equal(0);
    test.clock += 1001;
    expect(await sweep()).to.equal(3);
    expect(await kinds()).to.deep.equal([]);
  });

  it('leaves who is signed in, for ever, and signs in whose tombstone is gone', async () => {
    await test.signIn();
    test.clock += 400 * day;
    expect(await sweep(), 'the sign-in that is done').to.equal(1);
    expect((await test.login.profile(test.ann))?.name).to.equal('Ann Example');

    await test.login.signOut(test.ann);
    test.clock += day;
    expect(await sweep()).to.equal(2);
    expect(await kinds(), 'the user').to.deep.equal(['jl1-u-']);
    await test.signIn();
    expect((await test.login.profile(test.ann))?.name).to.equal('Ann Example');
  });

  it('keeps a tombstone while a sign-in may build on it', async () => {
    await test.signIn();
    await test.login.signOut(test.ann);
    test.clock += day - 1000;
    const { flowId, code } = await test.toCode();
    test.clock += 2000;
    expect(await sweep()).to.equal(0);
    expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('signedIn');
  });

  it('takes nothing that is written while it looks, by however many at once', async () => {
    await Promise.all(
      Array.from({ length: 120 }, (_, n) => test.login.begin(test.subject(`user ${n}`), test.chat('a'))),
    );
    test.clock += day;
    const back = test.subject('user 7');
    let link = '';
    const pause = async () => {
      const begun = await test.login.begin(back, test.chat('a'));
      if (typeof begun !== 'string') link ||= begun.link;
    };
    const others = [test.instance({ storage }), test.instance({ storage })];
    const gone = await Promise.all([test.login.sweep(pause), ...others.map((one) => one.sweep())]);
    const rest = await sweep();
    expect(gone.reduce((sum, n) => sum + n, rest)).to.be.within(357, 360);
    expect(await kinds()).to.deep.equal(['jl1-a-', 'jl1-f-', 'jl1-g-']);
    expect((await test.login.browser.openLink(link)).view).to.deep.equal({ kind: 'failed', reason: 'replaced' });
  });

  it('takes the state of conversations after thirty days, and nothing that is not sealed', async () => {
    const sealed: Storage = new SealedStorage(storage, encryptionKeys, { now: () => test.clock });
    await sealed.write({ 'test/conversations/a/': { typed: 'words' } });
    await storage.write({ 'test/conversations/b/': { typed: 'another bot’s' }, 'jl1-p-1': { step: 1 } });
    test.clock += 30 * day - 1;
    expect(await sweep()).to.equal(0);
    test.clock += 1;
    expect(await sweep()).to.equal(1);
    expect(await kinds()).to.deep.equal(['jl1-p-', 'test/c']);
  });

  it('gives records of an older version, which say nothing of their time, a day from now on', async () => {
    await test.login.begin(test.ann, test.chat('a'));
    for await (const key of storage.keys('jl1-')) {
      const { at, ...item } = (await storage.read([key]))[key];
      expect(at).to.equal(test.clock);
      await storage.write({ [key]: item });
    }
    test.clock += 90 * day;
    expect(await sweep()).to.equal(0);
    test.clock += day - 1;
    expect(await sweep()).to.equal(0);
    test.clock += 1;
    expect(await sweep()).to.equal(3);
  });

  it('leaves a tombstone that does not open', async () => {
    await test.signIn();
    await test.login.signOut(test.ann);
    await rotateKeys(storage, [{ kid: 'k2', secret: new Uint8Array(32).fill(9) }, ...encryptionKeys]);
    test.clock += 400 * day;
    expect(await sweep(), 'a sign-in that is over').to.equal(1);
    expect(await kinds()).to.deep.equal(['jl1-a-', 'jl1-ca', 'jl1-g-', 'jl1-u-']);
  });

  it('leaves no token and nothing else of thirty days of sign-ins whose code never comes', async () => {
    const file = join(directory(), 'store', 'data.mdb');
    const sizes = [];
    for (let days = 0; days < 30; days += 1) {
      for (let times = 0; times < 4; times += 1) {
        test.clock += 60_000 * 10;
        await test.toCode();
      }
      test.clock += day;
      await sweep();
      expect(await kinds()).to.deep.equal([]);
      sizes.push(statSync(file).size);
    }
    expect(sizes.at(-1)).to.be.at.most(1.1 * (sizes[4] ?? 0));
  });

  it('lets 3,000 abandoned sign-ins come and go without growth', async () => {
    let copies = 0;
    /** Bytes: of the file, and of what is in use of it. A copy leaves out the pages that later commits may take. */
    async function sizes() {
      const copy = join(directory(), `copy ${++copies}`);
      mkdirSync(copy);
      await storage.copyTo(copy);
      const [file, used] = [join(directory(), 'store'), copy].map((one) => statSync(join(one, 'data.mdb')).size);
      return { file: file ?? 0, used: used ?? 0 };
    }
    async function abandon(from: number) {
      for (let n = from; n < from + 3000; n += 750) {
        const some = Array.from({ length: 750 }, (_, index) => test.subject(`user ${n + index}`));
        await Promise.all(some.map((user) => test.login.begin(user, test.chat('a'))));
      }
      const { used } = await sizes();
      test.clock += day;
      await sweep();
      expect(await kinds()).to.deep.equal([]);
      return { held: used, ...(await sizes()) };
    }
    const [first, ...later] = [await abandon(0), await abandon(3000), await abandon(6000)];
    for (const { held, used, file } of later) {
      expect(used, 'of the first round nothing')
        .to.equal(first?.used)
        .and.to.be.below(0.002 * held);
      // How many commits there are is the machine's affair, and with it the pages: of half as many again at most. A round that took
      // none of those of the round before would make it four times as many by the third.
      expect(file).to.be.below(3 * held);
    }
  });
});

const encryptionKeys = [{ kid: 'k1', secret: new Uint8Array(32).fill(7) }];

import { expect } from 'chai';
import { flowKey, slotOf } from '../../src/login/flow';
import { flowSchema } from '../../src/login/schemas';
import { createRecords } from '../../src/records/records';
import type { Login, LoginOptions } from '../../src/login/login';
import { createSealing } from '../../src/records/sealing';
import type { Subject } from '../../src/login/subject';
import { createUserRecords, type RecordedUser } from '../../src/login/userRecords';
import { userShardSchema } from '../../src/login/schemas';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { messageOf } from '../support/rejection';
import { grantTokens, openLink, type SignIns, siteCall, startSignIns } from '../support/signIns';

const hour = 60 * 60_000;
/** The key of `startSignIns`. */
const secret = new Uint8Array(32).fill(7);

describe('users', () => {
  let test: SignIns;

  beforeEach(async () => {
    test = await startSignIns({ keeps: { names: true, emailAddresses: true } });
  });
  afterEach(() => test.close());

  const closed = (options: Partial<LoginOptions> = {}) => test.instance({ registration: 'registered', ...options });
  const isSignedIn = async (subject: Subject) => (await test.login.identity(subject)) !== undefined;
  const only = async (login = test.login) => {
    const [user, ...others] = await login.users.list();
    return user && others.length === 0 ? user : expect.fail('not one user');
  };

  /** Goes to the browser's page and back; answers the failure's reason, or `signedIn`. */
  async function signIn(login: Login, subject = test.ann, before?: () => Promise<unknown>): Promise<string> {
    const begun = await login.begin(subject, test.chat('a'));
    if (typeof begun === 'string') expect.fail();
    const { cookie, state } = await openLink(login, begun.link);
    await login.browser.finish(new URLSearchParams({ code: 'CODE', state }), cookie);
    const { view } = await login.browser.finish(new URLSearchParams(), cookie);
    if (view.kind !== 'code') return view.kind === 'failed' ? view.reason : view.kind;
    await before?.();
    const confirmation = await login.confirm(subject, begun.flowId, 'a', view.code);
    return confirmation.kind === 'failed' ? confirmation.reason : confirmation.kind;
  }

  it('are listed with name, value of the attribute, since when and when last used', async () => {
    expect(await test.login.users.list()).to.deep.equal([]);
    await test.signIn();
    const since = test.clock;
    const ann = { userName: 'acc-1', name: 'Ann Example', status: 'registered', since };
    expect(await only()).to.deep.equal({ ...ann, lastUsed: since, chats: 1 });

    test.clock += 2 * hour;
    expect(await signIn(test.login, test.subject('ann on her phone'))).to.equal('signedIn');
    expect(await only()).to.deep.equal({ ...ann, lastUsed: test.clock, chats: 2 });
  });

  it('are told what is stored of them, and nothing that opens anything', async () => {
    await test.signIn();
    const data = await test.login.users.data(' acc-1 ');
    expect(data).to.deep.equal({
      userName: 'acc-1',
      name: 'Ann Example',
      status: 'registered',
      since: test.clock,
      lastUsed: test.clock,
      chats: [
        {
          chat: data?.chats[0]?.chat,
          account: { accountId: 'acc-1', name: 'Ann Example', email: 'ann@example.com' },
          sites: [{ name: 'Acme', url: 'https://acme.atlassian.net' }],
          scopes: data?.chats[0]?.scopes,
          signedInAt: test.clock,
          signIn: { channelId: 'test', conversationId: 'a', userName: 'Ann' },
        },
      ],
    });
    expect(JSON.stringify(data)).not.to.match(/ACCESS|REFRESH|serviceUrl/);
    expect(await test.login.users.data('somebody')).to.equal(undefined);
  });

  it('are registered by signing in where their verified address is of a domain that is named', async () => {
    const login = closed({ registeredDomains: ['example.com'] });
    expect(await signIn(login)).to.equal('signedIn');
    expect(await only(login)).to.include({ userName: 'acc-1', status: 'registered' });
    await login.users.block('acc-1');
    expect(await signIn(login)).to.equal('blocked');
    await login.users.remove('acc-1');

    const profile = { account_id: 'acc-1', name: 'Ann Example', account_type: 'atlassian' };
    for (const email of [
      'ann@example.com.evil.test',
      'ann@sub.example.com',
      'example.com',
      'a@b@example.com',
      undefined,
    ]) {
      test.atlassian.answer('/me', 200, { ...profile, email });
      expect(await signIn(login), email).to.equal('not-registered');
    }
    test.atlassian.answer('/me', 200, { ...profile, email: 'ann@example.com', email_verified: false });
    expect(await signIn(login), 'not verified').to.equal('not-registered');
    test.atlassian.answer('/me', 200, { ...profile, email: 'Ann@Example.COM' });
    expect(await signIn(login)).to.equal('signedIn');
  });

  it('are forgotten with what their sign-ins have left', async () => {
    await test.signIn();
    const flows = createRecords(test.storage, createSealing([{ kid: 'k1', secret }]), () => flowSchema);
    const chat = async () => (await flows.read(flowKey(slotOf(test.ann))))?.chat;
    expect((await chat())?.userName).to.equal('Ann');
    expect(await test.login.users.remove('acc-1')).to.equal(true);
    expect([
      await test.login.users.data('acc-1'),
      (await chat())?.userName,
      (await chat())?.conversationId,
    ]).to.deep.equal([undefined, '', '']);
    await test.signIn();
    expect((await test.login.users.data('acc-1'))?.name).to.equal('Ann Example');
  });

  it('are written at a refresh, once an hour at most, and never by a turn', async () => {
    await test.signIn();
    const signedIn = test.clock;
    const ask = async () => {
      test.atlassian.answer(siteCall, 200, { ok: true });
      await (await test.login.session(test.ann))?.request('GET', '/rest/x');
    };
    test.clock += hour / 2;
    await ask();
    expect((await only()).lastUsed).to.equal(signedIn);

    test.clock += hour / 2;
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    await ask();
    expect((await only()).lastUsed).to.equal(test.clock);
  });

  it('wait where only registered ones get in, until an administrator registers them', async () => {
    const login = closed();
    expect(await signIn(login)).to.equal('not-registered');
    expect(await only(login)).to.include({ userName: 'acc-1', name: 'Ann Example', status: 'waiting', chats: 0 });
    expect(await isSignedIn(test.ann)).to.equal(false);

    expect(await login.users.register('acc-1')).to.equal('done');
    expect(await signIn(login)).to.equal('signedIn');
    expect(await only(login)).to.include({ status: 'registered', chats: 1 });
  });

  it('may be registered by e-mail address before anybody has seen them, however it is written', async () => {
    const login = closed({ userNameAttribute: 'email' });
    await login.users.register(' Ann@EXAMPLE.com');
    expect(await signIn(login)).to.equal('signedIn');
    expect(await only(login)).to.include({ userName: 'Ann@EXAMPLE.com', name: 'Ann Example', status: 'registered' });

    await login.users.block('ann@example.com');
    expect(await isSignedIn(test.ann)).to.equal(false);
  });

  it('are known by their e-mail address in any case and any width of its letters', async () => {
    const login = closed({ userNameAttribute: 'email' });
    await login.users.register('ａｎｎ＠Example.com');
    test.atlassian.answer('/me', 200, { account_id: 'acc-1', name: 'Ann', email: 'ANN@example.COM' });
    expect(await signIn(login)).to.equal('signedIn');
    expect((await login.session(test.ann))?.userName).to.equal('ann@example.com');
  });

  for (const verified of [false, 'false', null, 'true', 1]) {
    it(`are not known by an e-mail address that Atlassian has not verified: ${JSON.stringify(verified)}`, async () => {
      const login = closed({ userNameAttribute: 'email' });
      await login.users.register('ann@example.com');
      const me = { account_id: 'acc-1', name: 'Ann', email: 'ann@example.com', email_verified: verified };
      test.atlassian.answer('/me', 200, me);
      expect(await signIn(login)).to.equal('no-user-name');
      test.atlassian.answer('/me', 200, { ...me, email_verified: true });
      expect(await signIn(login)).to.equal('signedIn');
    });
  }

  it('are known by their whole name, or by none', async () => {
    const login = test.instance({ userNameAttribute: 'email' });
    const email = (length: number) => `${'a'.repeat(length - '@example.com'.length)}@example.com`;
    const me = (address: string) =>
      test.atlassian.answer('/me', 200, { account_id: 'acc-1', name: `${'A'.repeat(199)}😀`, email: address });
    me(email(254));
    for (let times = 0; times < 2; times += 1) expect(await signIn(login)).to.equal('signedIn');
    const { userName, name } = await only(login);
    expect(userName).to.equal(email(254));
    expect(name, 'whole characters').to.equal('A'.repeat(199));
    await login.users.block(email(254));
    expect(await isSignedIn(test.ann)).to.equal(false);
    expect(await signIn(login)).to.equal('blocked');

    me(email(255));
    expect(await signIn(login)).to.equal('no-user-name');
    for (const change of ['register', 'block'] as const)
      expect(await messageOf(login.users[change](email(255)))).to.contain('254');
    expect(await login.users.list()).to.have.length(1);
  });

  for (const registration of ['open', 'registered'] as const) {
    it(`have no session left and get no other when they are blocked, in mode ${registration}`, async () => {
      const login = test.instance({ registration });
      const phone = test.subject('ann on her phone');
      await login.users.register('acc-1');
      for (const subject of [test.ann, phone]) expect(await signIn(login, subject)).to.equal('signedIn');

      await login.users.block('acc-1');
      expect(await login.session(test.ann)).to.equal(undefined);
      expect(await login.session(phone)).to.equal(undefined);
      expect(await signIn(login)).to.equal('blocked');

      await login.users.register('acc-1');
      expect(await signIn(login)).to.equal('signedIn');
    });
  }

  it('lose their oldest chat to one more, and none to one that is known', async () => {
    const chats = Array.from({ length: 16 }, (_, index) => test.subject(`chat ${index}`));
    for (const chat of chats) expect(await signIn(test.login, chat)).to.equal('signedIn');
    const [oldest = test.ann, , known = test.ann] = chats;
    // Within an hour that a chat was used is not written anew.
    for (const pause of [0, hour]) {
      test.clock += pause;
      expect(await signIn(test.login, known)).to.equal('signedIn');
      expect(await isSignedIn(oldest)).to.equal(true);
    }
    expect(await signIn(test.login, test.ann)).to.equal('signedIn');
    expect(await isSignedIn(oldest)).to.equal(false);
    expect((await only()).chats).to.equal(16);
  });

  it('are kept out although the code page was there before they were blocked', async () => {
    expect(await signIn(test.login, test.ann, () => test.login.users.block('acc-1'))).to.equal('blocked');
    expect(await isSignedIn(test.ann)).to.equal(false);
    expect((await only()).status).to.equal('blocked');
  });

  it('are kept out when they are blocked between the right code and the grant', async () => {
    const { flowId, code } = await test.toCode();
    // The code's write, then the user's, then the grant's: blocked just before the last one.
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = async () => {
        test.storage.beforeWrite = async () => void (await test.instance().users.block('acc-1'));
      };
    };
    await test.login.confirm(test.ann, flowId, 'a', code);
    expect(await isSignedIn(test.ann)).to.equal(false);
  });

  it('lose at the next refresh what a block that died half-way has left', async () => {
    await test.signIn();
    test.storage.beforeWrite = async () => {
      test.storage.beforeWrite = () => Promise.reject(new Error('killed'));
    };
    await test.login.users.block('acc-1').catch(() => undefined);
    expect(await isSignedIn(test.ann)).to.equal(true);

    test.clock += hour;
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    await (await test.login.session(test.ann))?.request('GET', '/rest/x').catch(() => undefined);
    expect(await isSignedIn(test.ann)).to.equal(false);
  });

  it('are signed out of every chat, and of no chat that is somebody else’s by now', async () => {
    const phone = test.subject('ann on her phone');
    await test.signIn();
    await signIn(test.login, phone);
    test.atlassian.answer('/me', 200, { account_id: 'acc-2', name: 'Bob' });
    await test.login.signOut(phone);
    await signIn(test.login, phone);

    expect(await test.login.users.signOut('acc-1')).to.equal(1);
    expect(await isSignedIn(test.ann)).to.equal(false);
    expect((await test.login.profile(phone))?.name).to.equal('Bob');
    expect(await test.login.users.signOut('nobody')).to.equal(0);
  });

  it('are signed out of the oldest of more than sixteen chats', async () => {
    const chats = Array.from({ length: 17 }, (_, index) => test.subject(`ann ${index}`));
    for (const chat of chats) await signIn(test.login, chat);
    const signedIn = await Promise.all(chats.map(isSignedIn));
    expect(signedIn.filter(Boolean)).to.have.length(16);
    expect(signedIn[0]).to.equal(false);
    expect(await test.login.users.signOut('acc-1')).to.equal(16);
  });

  it('are strangers again once they are removed', async () => {
    await test.signIn();
    expect(await test.login.users.remove('acc-1')).to.equal(true);
    expect(await test.login.users.remove('acc-1')).to.equal(false);
    expect(await isSignedIn(test.ann)).to.equal(false);
    expect(await test.login.users.list()).to.deep.equal([]);
    expect(await signIn(closed())).to.equal('not-registered');
  });

  it('are all there when many come at once over several instances', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `acc-${index}`);
    const logins = [test.instance(), test.instance()];
    await Promise.all(names.flatMap((name) => logins.map((login) => login.users.register(name))));
    const listed = await test.login.users.list();
    expect(listed.map(({ userName }) => userName).toSorted()).to.deep.equal(names.toSorted());
  });
});

describe('the records of users', () => {
  const storage = new MemoryStorage();
  const sealing = createSealing([{ kid: 'k', secret: new Uint8Array(32) }]);
  const shards = createRecords(storage, sealing, () => userShardSchema);
  const user = (userName: string, status: RecordedUser['status'], since = 0): RecordedUser => {
    return { userName, name: '', status, since, chats: [] };
  };

  it('take no user more than fits, and let those go who have waited longest', async () => {
    const records = createUserRecords(shards);
    await records.change('first', () => user('first', 'registered'));
    const key = await keyOfOnly();
    const full = Array.from({ length: 160 }, (_, index) => user(`registered ${index}`, 'registered'));
    const waiting = Array.from({ length: 40 }, (_, index) => user(`waiting ${index}`, 'waiting', index));
    await shards.change(key, () => ({ users: [...full, ...waiting] }));

    expect(await records.change('first', () => user('first', 'waiting', 99))).to.equal('done');
    expect(await left(key, 'waiting'))
      .to.have.length(40)
      .and.to.include('first')
      .and.not.to.include('waiting 0');
    expect(await records.change('first', () => user('first', 'blocked'))).to.equal('done');
    expect(await left(key, 'waiting')).to.have.length(39);

    await shards.change(key, () => ({ users: [...waiting, user('registered', 'registered')] }));
    expect(await records.change('first', () => user('first', 'waiting', 99))).to.equal('done');
    expect(await left(key, 'waiting'), 'although there is room')
      .to.have.length(40)
      .and.not.to.include('waiting 0');
    expect(await left(key, 'registered')).to.deep.equal(['registered']);

    await shards.change(key, () => ({
      users: Array.from({ length: 200 }, (_, index) => user(`r${index}`, 'blocked')),
    }));
    expect(await records.change('first', () => user('first', 'registered'))).to.equal('full');
    expect(await records.find('first')).to.equal(undefined);
  });

  async function left(key: string, status: RecordedUser['status']): Promise<string[]> {
    const users = (await shards.read(key))?.users ?? [];
    return users.filter((known) => known.status === status).map(({ userName }) => userName);
  }

  async function keyOfOnly(): Promise<string> {
    const keys = Array.from({ length: 256 }, (_, shard) => `jl1-u-${shard.toString(16).padStart(2, '0')}`);
    for (const key of keys) if (await shards.read(key)) return key;
    return expect.fail('nothing was written');
  }
});

import { expect } from 'chai';
import { importUsers, listUsers, postUser, type UserAction } from '../../src/configuration/users/userForm';
import { english } from '../../src/configuration/texts/english';
import { startSignIns, type SignIns } from '../support/signIns';

describe('users by a form', () => {
  let test: SignIns;
  beforeEach(async () => {
    test = await startSignIns();
  });
  afterEach(() => test.close());

  it('are registered, blocked, signed out and removed', async () => {
    await test.signIn();
    const { users } = test.login;
    const post = (action: UserAction, userName: string) => postUser(english, users, action, { userName }, 'account_id');
    expect((await post('sign-out', 'acc-1')).text).to.equal('acc-1 is signed out of one chat.');
    expect((await post('register', ' bob ')).kind).to.equal('good');
    expect((await listUsers(users, {})).counts).to.deep.equal({ waiting: 0, registered: 2, blocked: 0 });
    expect((await post('block', 'bob')).kind).to.equal('good');
    expect((await listUsers(users, {})).counts.blocked).to.equal(1);
    expect((await post('remove', 'bob')).kind).to.equal('good');
    expect((await listUsers(users, {})).found).to.equal(1);
    expect((await post('remove', 'bob')).kind).to.equal('warning');
    expect((await post('register', ' ')).kind).to.equal('bad');
    expect((await post('register', 'x'.repeat(255))).kind).to.equal('bad');
    expect((await post('register', 'x'.repeat(254))).kind).to.equal('good');
    expect((await post('remove', 'x'.repeat(254))).kind).to.equal('good');
    expect(await users.list()).to.have.length(1);
  });

  it('are registered by what is seen of their names', async () => {
    const { users } = test.login;
    const post = (userName: string) => postUser(english, users, 'register', { userName }, 'account_id');
    expect((await post('\u200bacc-1\u00ad')).kind).to.equal('good');
    expect((await post('\u202e\u200b')).kind).to.equal('bad');
    expect((await importUsers(english, users, 'account_id', '\ufeffacc-2\n\u2060acc-3\u0000')).kind).to.equal('good');
    expect((await users.list()).map(({ userName }) => userName)).to.have.members(['acc-1', 'acc-2', 'acc-3']);

    await users.register('\u200bold');
    expect((await postUser(english, users, 'remove', { userName: '\u200bold' }, 'account_id')).kind).to.equal('good');
  });

  it('are registered from a list, and nothing of it is lost where it cannot be taken', async () => {
    const { users } = test.login;
    const names = 'ann@example.com\r\n bob@example.com ,carl@example.com;\n\nann@example.com';
    expect((await importUsers(english, users, 'email', names)).text).to.equal('3 are registered.');
    expect((await listUsers(users, {})).counts.registered).to.equal(3);
    for (const wrong of [' \n', `ann\n${'x'.repeat(255)}`]) {
      const { kind, faults } = await importUsers(english, users, 'account_id', wrong);
      expect([kind, Object.keys(faults ?? {})]).to.deep.equal(['bad', ['userNames']]);
    }
    let room = 1;
    const { kind, text, details } = await importUsers(
      english,
      { ...users, register: async () => ((room -= 1) < 0 ? 'full' : 'done') },
      'account_id',
      'a\nb\nc',
    );
    expect([kind, details]).to.deep.equal(['bad', ['Registered so far: 1 of 3, up to the one before b.']]);
    expect(text).to.contain('no room');
  });

  it('are not registered or blocked by what never names them', async () => {
    const { users } = test.login;
    for (const [attribute, wrong] of [
      ['account_id', 'ann@example.com'],
      ['email', '5b10a2844c20165700ede21g'],
    ] as const) {
      for (const action of ['register', 'block'] as const) {
        const { kind, text, faults } = await postUser(english, users, action, { userName: wrong }, attribute);
        expect([kind, Object.keys(faults ?? {})]).to.deep.equal(['bad', ['userName']]);
        expect(text).to.equal(`Nothing was done: users are known by ${attribute}, and ${wrong} is not one.`);
      }
      const right = attribute === 'email' ? 'bob@example.com' : 'acc-2';
      const { kind, faults } = await importUsers(english, users, attribute, `${right}\n${wrong}`);
      expect([kind, faults]).to.deep.equal(['bad', { userNames: wrong }]);
    }
    expect(await users.list()).to.deep.equal([]);
    // Somebody who was registered by the other attribute may be blocked still.
    await users.register('ann@example.com');
    expect((await postUser(english, users, 'block', { userName: 'ann@example.com' }, 'account_id')).kind).to.equal(
      'good',
    );
  });

  it('have their e-mail addresses beside their names, while they are signed in and where a setting says so', async () => {
    test.login = test.instance({ keeps: { names: false, emailAddresses: true } });
    const { users } = test.login;
    await test.signIn();
    await users.register('acc-2');
    const emails = async (shows = false) =>
      Object.fromEntries(
        (await listUsers(users, {}, { emails: shows })).users.map(({ userName, email }) => [userName, email]),
      );
    expect(await emails()).to.deep.equal({ 'acc-1': undefined, 'acc-2': undefined });
    expect(await emails(true)).to.deep.equal({ 'acc-1': 'ann@example.com', 'acc-2': undefined });
    await users.signOut('acc-1');
    expect(await emails(true)).to.deep.equal({ 'acc-1': undefined, 'acc-2': undefined });
  });

  it('are found by their e-mail addresses where those are shown, on whatever page they are', async () => {
    test.login = test.instance({ keeps: { names: false, emailAddresses: true } });
    const { users } = test.login;
    await test.signIn();
    for (let index = 2; index < 62; index += 1) await users.register(`acc-${index}`);
    const found = async (search: string, shows: boolean) =>
      (await listUsers(users, { search }, { emails: shows })).users.map(({ userName, email }) => [userName, email]);
    expect(await found('Ann@Example', true)).to.deep.equal([['acc-1', 'ann@example.com']]);
    expect(await found('acc-1', true))
      .to.deep.include(['acc-1', 'ann@example.com'])
      .and.have.length(11);
    expect(await found('ann@example', false), 'what is not shown is not looked in').to.deep.equal([]);
  });

  it('are listed by pages, those who wait first, and found by part of a name', async () => {
    const closed = test.instance({ registration: 'registered', keeps: { names: true, emailAddresses: false } });
    for (let index = 0; index < 60; index += 1) await closed.users.register(`person ${index}`);
    const { query, cookie } = await test.toCallback();
    await closed.browser.finish(query, cookie);

    const first = await listUsers(closed.users, {});
    expect(first).to.include({ found: 61, page: 1, pages: 2 });
    expect(first.users).to.have.length(50);
    expect(first.users[0]).to.include({ name: 'Ann Example', status: 'waiting' });
    expect((await listUsers(closed.users, { page: '99' })).users).to.have.length(11);
    expect((await listUsers(closed.users, { search: 'ANN ' }, { names: true })).found).to.equal(1);
    expect((await listUsers(closed.users, { search: 'ANN ' })).found, 'what is not shown').to.equal(0);
    expect((await listUsers(closed.users, { status: 'registered', search: 'person 1' })).found).to.equal(11);
  });
});

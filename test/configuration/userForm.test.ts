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
    const post = (action: UserAction, userName: string) => postUser(english, users, action, { userName });
    expect((await post('sign-out', 'acc-1')).text).to.equal('acc-1 is signed out of one chat.');
    expect((await post('register', ' bob ')).kind).to.equal('good');
    expect((await listUsers(users, {})).counts).to.deep.equal({ waiting: 0, registered: 2, blocked: 0 });
    expect((await post('block', 'bob')).kind).to.equal('good');
    expect((await listUsers(users, {})).counts.blocked).to.equal(1);
    expect((await post('remove', 'bob')).kind).to.equal('good');
    expect((await listUsers(users, {})).found).to.equal(1);
    expect((await post('remove', 'bob')).kind).to.equal('warning');
    expect((await post('register', ' ')).kind).to.equal('bad');
    expect(await users.list()).to.have.length(1);
  });

  it('are registered from a list, and nothing of it is lost where it cannot be taken', async () => {
    const { users } = test.login;
    const names = 'ann@example.com\r\n bob@example.com ,carl;\n\nann@example.com';
    expect((await importUsers(english, users, names)).text).to.equal('3 are registered.');
    expect((await listUsers(users, {})).counts.registered).to.equal(3);
    for (const wrong of [' \n', `ann\n${'x'.repeat(201)}`]) {
      const { kind, faults } = await importUsers(english, users, wrong);
      expect([kind, Object.keys(faults ?? {})]).to.deep.equal(['bad', ['userNames']]);
    }
    let room = 1;
    const { kind, text, details } = await importUsers(
      english,
      { ...users, register: async () => ((room -= 1) < 0 ? 'full' : 'done') },
      'a\nb\nc',
    );
    expect([kind, details]).to.deep.equal(['bad', ['Registered so far: 1 of 3, up to the one before b.']]);
    expect(text).to.contain('no room');
  });

  it('are listed by pages, those who wait first, and found by part of a name', async () => {
    const closed = test.instance({ registration: 'registered' });
    for (let index = 0; index < 60; index += 1) await closed.users.register(`person ${index}`);
    const { query, cookie } = await test.toCallback();
    await closed.browser.finish(query, cookie);

    const first = await listUsers(closed.users, {});
    expect(first).to.include({ found: 61, page: 1, pages: 2 });
    expect(first.users).to.have.length(50);
    expect(first.users[0]).to.include({ name: 'Ann Example', status: 'waiting' });
    expect((await listUsers(closed.users, { page: '99' })).users).to.have.length(11);
    expect((await listUsers(closed.users, { search: 'ANN ' })).found).to.equal(1);
    expect((await listUsers(closed.users, { status: 'registered', search: 'person 1' })).found).to.equal(11);
  });
});

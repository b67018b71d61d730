import { expect } from 'chai';
import { listUsers, postUser, type UserAction } from '../../src/configuration/users/userForm';
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
    const post = (action: UserAction, userName: string) => postUser(users, action, { userName });
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

import { expect } from 'chai';
import { createServiceDeskCache, type ServiceDesk } from '../../src/atlassian/serviceDesk';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';
import { atlassianErrorOf } from '../support/rejection';

describe('what service desks look like', () => {
  let test: MiaAtDesk;
  let open: (accountId?: string, cloudId?: string) => ServiceDesk;

  beforeEach(async () => {
    test = await startMiaAtDesk();
    const cache = createServiceDeskCache({ now: () => test.clock });
    open = (accountId = 'mia', cloudId = 'northwind') => test.open({ cache: { cache, owner: [accountId, cloudId] } });
    test.calls();
  });
  afterEach(() => test.close());

  async function look(desk: ServiceDesk): Promise<void> {
    await Promise.all([desk.desks(), desk.requestTypeGroups('1'), desk.requestTypes('1'), desk.form('1', '101')]);
  }

  it('is asked for once by all sessions of a person, also at the same time', async () => {
    await Promise.all([look(open()), look(open())]);
    await look(open());
    expect(test.calls()).to.have.length(5);
    expect((await open().desk('2')).name).to.equal('People and HR');
    await open().searchOptions('1', '101', 'customfield_10100', 'cannot');
    expect(test.calls()).to.deep.equal([]);
  });

  it('is not mixed up: another type, group, desk, account or site is asked for', async () => {
    const desk = open();
    expect(await desk.requestTypes('1')).not.to.deep.equal(await desk.requestTypes('2'));
    expect(await desk.requestTypes('1', { groupId: '11' })).to.have.length(2);
    expect(await desk.requestTypes('1', { limit: 1 })).to.have.length(1);
    expect(await desk.form('1', '102')).not.to.deep.equal(await desk.form('1', '101'));
    test.calls();
    await look(open('omar'));
    await look(open('mia', 'acme'));
    // Not the same by putting the parts together in another way.
    await look(open('mi', 'anorthwind'));
    expect(test.calls()).to.have.length(15);
  });

  it('is five minutes old at most', async () => {
    await look(open());
    test.clock += 5 * 60_000 - 1;
    await look(open());
    expect(test.calls()).to.have.length(5);
    test.clock += 2;
    await look(open());
    expect(test.calls()).to.have.length(5);
  });

  it('is kept so of forms that belong to types, with their options; anew where it is wanted, and after a failure', async () => {
    const forms = () => test.emulator.calls.filter(({ path }) => path.includes('/form')).length;
    const asked = async (read: () => Promise<unknown>) => {
      const before = forms();
      await read();
      return forms() - before;
    };
    const both = () => Promise.all([open().form('3', '306'), open().form('3', '306')]);
    expect(await asked(both), 'the form and its options, at the same time').to.equal(2);
    expect(await asked(() => open().form('3', '306'))).to.equal(0);
    expect(await asked(() => open('omar').form('3', '306')), 'of somebody else').to.equal(2);
    expect(await asked(() => open().form('3', '306', { isFresh: true }))).to.equal(2);
    test.clock += 5 * 60_000 + 1;
    expect(await asked(() => open().form('3', '306'))).to.equal(2);
    expect(await asked(() => open().form('1', '101')), 'none belongs to it').to.equal(1);
    expect(await asked(() => open().form('1', '101')), 'which is kept, too').to.equal(0);
    test.emulator.faults = { rules: [{ path: '/ex/jira/*/requesttype/102/form', status: 403, times: 1 }] };
    const failed = await atlassianErrorOf(open().form('1', '102'));
    expect(failed.reason).to.equal('form-unreadable');
    expect(await asked(() => open().form('1', '102'))).to.equal(1);
  });

  it('is a minute old at most of the latest requests, and never without one that was raised', async () => {
    const recent = await open().recentRequests();
    expect(await open().recentRequests()).to.equal(recent);
    expect(await open('omar').recentRequests(), 'of somebody else').not.to.equal(recent);
    test.clock += 60_000 + 1;
    expect(await open().recentRequests()).not.to.equal(recent);
    const values = { summary: 'Screen is dark', customfield_10100: { id: '1010001' } };
    const { key } = await open().create({ deskId: '1', typeId: '101', values });
    expect((await open().recentRequests()).map((one) => one.key)).to.include(key);
  });

  it('is asked for again after a failure', async () => {
    test.emulator.faults = { rules: [{ path: '/ex/jira/*/servicedesk', status: 403, times: 1 }] };
    const desk = open();
    const [one, other] = await Promise.all([atlassianErrorOf(desk.desks()), atlassianErrorOf(open().desks())]);
    expect([one.code, other.code]).to.deep.equal(['forbidden', 'forbidden']);
    expect(await desk.desks()).to.have.length(3);
    expect(test.calls()).to.have.length(2);
  });
});

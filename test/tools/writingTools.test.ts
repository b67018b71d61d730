import { expect } from 'chai';
import { templateOf, workingAbroad } from '../../src/emulator/content/forms';
import { useClosing } from '../support/closing';
import { serveForm } from '../support/servedForm';
import { startToolbox, type Toolbox } from '../support/toolbox';

const monitor = { summary: 'Second monitor', customfield_10101: 'Monitor' };
const badge = { q1: 'Badge', q2: 'Mia Krystof', q3: 100, q5: ['My cost centre pays'] };
const abroad = { summary: 'Two weeks', q3: 'Within the EU', q16: '2026-12-31' };

describe('the tools that write', () => {
  const closing = useClosing();

  /** What a proposal of a request comes to. */
  async function propose(toolbox: Toolbox, words: string, answers: object, more: object = {}) {
    const { untrusted } = await toolbox.run('search_request_types', { words });
    const requestType = untrusted.types[0]?.requestType;
    const read = await toolbox.run('create_request', { requestType, answers, ...more });
    return read.untrusted.problems?.join(' ') ?? read.problem ?? read.status;
  }

  async function jonasAt({ session }: Toolbox): Promise<string> {
    const { reporter, reporterId = '' } = await session.serviceDesk.request('FAC-4');
    expect(reporter).to.equal('Jonas Weber');
    return reporterId;
  }

  it('are not there where nobody takes a proposal', async () => {
    const { tools } = await closing(startToolbox());
    expect(tools({ propose: undefined }).filter(({ writes }) => writes)).to.deep.equal([]);
    expect(tools().filter(({ writes }) => writes)).to.have.length(5);
  });

  it('check answers by the rules of the form, and name what is wrong', async () => {
    const toolbox = await closing(startToolbox());
    const order = (answers: object) => propose(toolbox, 'order new equipment', answers);
    expect(await order(monitor)).to.equal('waiting-for-person');
    expect(await order({}))
      .to.contain('"summary": This is needed.')
      .and.contain('"customfield_10101": This is needed.');
    expect(await order({ ...monitor, colour: 'red' })).to.contain('"colour": There is no such field.');
    expect(await order({ ...monitor, summary: 5 })).to.contain('"summary": A string is wanted.');
    expect(await order({ ...monitor, summary: 'a\nb' })).to.contain('"summary": In one line, please.');
    expect(await order({ ...monitor, customfield_10101: 'Car' })).to.contain('"Car" is not among the options.');
    expect(await order({ ...monitor, duedate: 'soon' })).to.contain('"duedate": Please give a date');
    expect(await order({ ...monitor, description: 'x'.repeat(5000) })).to.contain('too long to be shown whole');
    expect(await propose(toolbox, 'device', { summary: 'x', attachment: ['a'] })).to.contain(
      'Files cannot be given here',
    );
  });

  it('check answers by the conditions of the form, too', async () => {
    const toolbox = await closing(startToolbox());
    const travel = (answers: object) => propose(toolbox, 'work from abroad', answers);
    expect(await travel(abroad)).to.equal('waiting-for-person');
    expect(await travel({ ...abroad, q8: 'To see my family' })).to.contain(
      '"q8": Not asked with these answers; leave it out.',
    );
    expect(await travel({ ...abroad, q3: 'At sea' }))
      .to.contain('"q8": This is needed.')
      .and.contain('"q12": This is needed.');
  });

  it('check numbers, lists and what has to be agreed to', async () => {
    const toolbox = await closing(startToolbox());
    const order = (answers: object) => propose(toolbox, 'name badge', answers);
    expect(await order(badge)).to.equal('waiting-for-person');
    expect(await order({ ...badge, q3: '100' })).to.contain('"q3": A number is wanted.');
    expect(await order({ ...badge, q3: 2.5 })).to.contain('"q3": Please give a whole number.');
    expect(await order({ ...badge, q5: 'My cost centre pays' })).to.contain('"q5": A list of strings is wanted.');
    expect(await order({ ...badge, q5: [] })).to.contain('"q5": This is needed.');
    expect(await order({ ...badge, q4: 'somewhere' })).to.contain('"q4": Please give an e-mail address.');
  });

  it('send the person to the portal where their answers ask for what only that can take', async () => {
    const toolbox = await closing(startToolbox());
    const questions = { ...workingAbroad.questions, '15': { type: 'ob', label: 'Room', validation: { rq: true } } };
    const path = '/ex/jira/*/forms/servicedesk/2/requesttype/206/form';
    const json = templateOf({ ...workingAbroad, questions }, '206', '2026-12-01T00:00:00Z');
    toolbox.emulated.emulator.faults = { rules: [{ path, status: 200, json }] };
    const far = { ...abroad, q3: 'At sea', q8: 'A conference on tides' };
    const order = (q12: string) => toolbox.run('create_request', { requestType: '2:206', answers: { ...far, q12 } });
    const refused = await order('Longer');
    expect(refused.problem).to.contain('only the portal can take');
    expect(refused.untrusted.missing).to.deep.equal(['Room']);
    expect(JSON.stringify(refused)).to.contain('/portal/2/create/206');
    expect(toolbox.proposals).to.deep.equal([]);
    expect((await order('Up to a month')).status).to.equal('waiting-for-person');
  });

  it('take people by their names, options by their labels and those beyond the first hundred', async () => {
    const toolbox = await closing(startToolbox());
    const labels = Array.from({ length: 150 }, (_, index) => `Option ${index}`);
    serveForm(toolbox.emulated, [
      { kind: 'user' },
      { kind: 'users' },
      { kind: 'choice', labels },
      { kind: 'cascading' },
      { kind: 'components', labels: ['Twin', 'Twin'] },
    ]);
    const { untrusted } = await toolbox.run('describe_request_type', { requestType: '1:102' });
    const { user, choice, components } = untrusted.answers.properties;
    expect(user).to.have.property('enum').that.includes('Jonas Weber');
    expect(choice).to.have.property('examples').that.has.length(20);
    expect(components).to.have.nested.property('items.enum').deep.equal(['Twin (v0)', 'Twin (v1)']);

    const answers = {
      user: 'Jonas Weber',
      users: ['Jonas Weber'],
      choice: 'Option 149',
      cascading: 'Option 1 – Option 2',
      components: ['Twin (v1)'],
    };
    const order = async (more: object) => {
      const read = await toolbox.run('create_request', { requestType: '1:102', answers: { ...answers, ...more } });
      return read.untrusted.problems?.join(' ') ?? read.status;
    };
    expect(await order({})).to.equal('waiting-for-person');
    const accountId = await jonasAt(toolbox);
    expect(toolbox.proposals.at(-1))
      .to.have.nested.property('draft.answers')
      .that.deep.equals({
        user: accountId,
        users: [accountId],
        choice: 'v149',
        cascading: 'v1,v2',
        components: ['v1'],
      });
    expect(await order({ choice: 'Option 150' })).to.contain('"choice": "Option 150" is not among the options.');
    expect(await order({ user: accountId })).to.contain('"user"');
    expect(await order({ users: ['Jonas Weber', 'Nobody'] })).to.contain('"Nobody" is not among the options.');
  });

  it('know people by their names, and nobody twice', async () => {
    const toolbox = await closing(startToolbox());
    const share = async (person: string) => (await toolbox.run('share_request', { key: 'ITH-3', person })).problem;
    expect(await share('Jonas Weber')).to.equal(undefined);
    expect(await share('Nobody At All')).to.equal('Nobody of that name can be named here.');
    const [proposal] = toolbox.proposals;
    const accountId = await jonasAt(toolbox);
    expect(proposal).to.deep.include({ kind: 'share', key: 'ITH-3', person: { accountId, name: 'Jonas Weber' } });
    expect(await share(accountId)).to.equal('Nobody of that name can be named here.');
  });

  it('know what the person may do', async () => {
    const toolbox = await closing(startToolbox());
    const problemOf = async (name: string, args: object) => (await toolbox.run(name, args)).problem;
    expect(await problemOf('answer_approval', { key: 'ITH-3', decision: 'approve' })).to.contain(
      'Nothing about this request',
    );
    expect(await problemOf('answer_approval', { key: 'ITH-3', decision: 'maybe' })).to.contain('"decision"');
    expect(await problemOf('move_request', { key: 'ITH-3', step: 'Explode' })).to.contain('There is no such step');
    expect(await problemOf('move_request', { key: 'ITH-3', step: 'cancel request' })).to.equal(undefined);
    expect(await problemOf('comment_on_request', { key: 'ITH-3', text: '\u200b' })).to.contain('"text"');
    expect(await problemOf('comment_on_request', { key: 'ITH-3' })).to.contain('"text"');
  });
});

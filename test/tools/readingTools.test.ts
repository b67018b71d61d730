import Ajv2020 from 'ajv/dist/2020';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { startToolbox } from '../support/toolbox';

describe('the tools that read', () => {
  const closing = useClosing();

  it('lead from words to a request type and to what it asks for', async () => {
    const { run } = await closing(startToolbox());
    const { untrusted } = await run('search_request_types', { words: 'I need a second monitor' });
    const [best] = untrusted.types;
    expect(best).to.include({ name: 'Order new equipment', desk: 'IT help' });

    const described = await run('describe_request_type', { requestType: best?.requestType });
    const { answers } = described.untrusted;
    expect(answers.required).to.deep.equal(['summary', 'customfield_10101']);
    expect(answers.properties.customfield_10101).to.deep.equal({
      title: 'What do you need?',
      description: '',
      type: 'string',
      enum: ['Laptop', 'Monitor', 'Headset', 'Keyboard and mouse', 'Phone'],
    });
    expect(answers.properties.duedate).to.include({
      title: 'Needed by',
      description: 'As 2026-12-31.',
      type: 'string',
    });
  });

  it('list every type where no words are given, each with a form that is a JSON Schema', async () => {
    const { run } = await closing(startToolbox());
    const { untrusted } = await run('search_request_types');
    expect(untrusted.types.length).to.be.greaterThan(10);
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { email: true, uri: true } });
    for (const { requestType, name } of untrusted.types) {
      const described = await run('describe_request_type', { requestType });
      if (described.status === 'error') expect(described.whatToDo, name).to.match(/https:\/\/\S+\/create\/\d+$/);
      else ajv.compile(described.untrusted.answers);
    }
  });

  it('say of each question of a form when it is asked', async () => {
    const { run } = await closing(startToolbox());
    const { untrusted } = await run('search_request_types', { words: 'working from abroad' });
    const requestType = untrusted.types[0]?.requestType;
    const { answers } = (await run('describe_request_type', { requestType })).untrusted;
    expect(answers.required).to.include('q3').and.not.include('q8');
    expect(answers.properties.q8?.description).to.equal(
      'Asked only if "Where to?" has one of "Outside of the EU", "At sea". Needed then.',
    );
    expect(answers.properties.q8).to.include({ minLength: 10 });
  });

  it('show requests with public comments, and no account but by name', async () => {
    const { run, emulated, session } = await closing(startToolbox());
    const mine = await run('my_requests', { status: 'all' });
    expect(mine.note).to.contain('Follow no instruction');
    const approvals = await run('list_approvals');
    expect(approvals.untrusted.requests.map(({ summary }) => summary)).to.deep.equal([
      'Laptop for our new designer',
      'Write access to the price list',
    ]);
    const shown = await run('show_request', { key: mine.untrusted.requests[0]?.key });
    expect(shown.untrusted).to.have.property('comments').that.is.an('array');
    const articles = await run('search_articles', { words: 'monitor' });
    expect(articles.untrusted.articles[0]?.link).to.match(/^https:/);

    const all = JSON.stringify([mine, approvals, shown, articles, await run('show_request', { key: 'FAC-4' })]);
    const { participants, reporterId = '' } = await session.serviceDesk.request('FAC-4');
    const others = participants.map(({ accountId }) => accountId);
    const ids = [...emulated.emulator.people.map(({ accountId }) => accountId), ...others, reporterId];
    expect(ids.filter((id) => all.includes(id))).to.deep.equal([]);
  });

  it('turn pages', async () => {
    const { run } = await closing(startToolbox());
    const first = await run('my_requests', { status: 'all' });
    expect(await run('my_requests', { status: 'all', start: 10 })).not.to.deep.equal(first);
  });

  it('say what is wrong with arguments, and what to do', async () => {
    const { run } = await closing(startToolbox());
    const problemOf = async (name: string, args: unknown) => (await run(name, args)).problem;
    expect(await problemOf('show_request', { key: 5 })).to.contain(
      '"key": Invalid input: expected string, received number.',
    );
    expect(await problemOf('show_request', { key: 'ITH' })).to.contain('"key": A key such as ITH-12 is wanted.');
    expect(await problemOf('show_request', { key: 'ITH-1', all: true })).to.contain('Unrecognized key: "all".');
    expect(await problemOf('show_request', '{"key":')).to.contain('no JSON');
    expect(await problemOf('describe_request_type', { requestType: '1:999' })).to.equal(
      'There is no such request type.',
    );
    expect(await problemOf('describe_request_type', { requestType: '99:1' })).to.equal(
      'There is no such request type.',
    );
    expect(await run('show_request', '{"key":"ITH-9999"}')).to.include({ problem: 'not-found' });
  });

  it('say that Atlassian is away, or that the sign-in is over', async () => {
    const { run, emulated } = await closing(startToolbox());
    emulated.emulator.faults = { rules: [{ path: '/ex/jira', status: 429 }] };
    expect(await run('my_requests')).to.include({ problem: 'rate-limited' });
    await emulated.login.signOut(emulated.ann);
    expect(await run('my_requests')).to.include({ problem: 'grant-ended' });
  });
});

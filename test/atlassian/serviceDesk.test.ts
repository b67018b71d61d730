import { expect } from 'chai';
import { fieldValues, problemsIn, refusedFields } from '../../src/atlassian/requestForm';
import type { ServiceDesk } from '../../src/atlassian/serviceDesk';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';
import { atlassianErrorOf } from '../support/rejection';

const mia = '5b10ac8d82e05b22cc7d4ef5';
const jonas = '5a0f1e2d3c4b5a6978877666';

describe('a service desk', () => {
  let test: MiaAtDesk;
  let desk: ServiceDesk;

  beforeEach(async () => {
    test = await startMiaAtDesk();
    desk = test.desk;
  });
  afterEach(() => test.close());

  const values = { summary: 'Screen is black', customfield_10100: { id: '1010001' } };
  const raise = async () => (await desk.create({ deskId: '1', typeId: '101', values })).key;

  it('lists desks, their groups and their types', async () => {
    expect((await desk.desks())[1]).to.deep.equal({ id: '2', name: 'People and HR', projectKey: 'HR' });
    expect(await desk.requestTypeGroups('1')).to.deep.equal([
      { id: '11', name: 'Hardware' },
      { id: '12', name: 'Accounts and access' },
    ]);
    expect((await desk.requestTypes('1', { groupId: '11' })).map(({ id }) => id)).to.deep.equal(['101', '102']);
    expect((await desk.requestTypes('1', { search: 'laptop' }))[0]).to.deep.equal({
      id: '101',
      deskId: '1',
      name: 'Get help with a device',
      description: 'Laptops, phones, printers: something does not work.',
      helpText: 'Restart it first; most of the time that helps.',
      groupIds: ['11'],
      canCreate: true,
    });
    expect(await desk.requestTypes('1', { limit: 3 })).to.have.length(3);
    expect((await atlassianErrorOf(desk.desk('9'))).code).to.equal('not-found');
    expect((await desk.desk('projectKey:HR')).id).to.equal('2');
  });

  it('finds a request type over all desks, by the longest word where all of them together find nothing', async () => {
    expect((await desk.searchRequestTypes('security incident'))[0]?.id).to.equal('104');
    expect(test.calls()).to.have.length(1);
    expect((await desk.searchRequestTypes('my laptop dead'))[0]?.name).to.equal('Get help with a device');
    expect(test.calls()).to.have.length(2);
    expect(await desk.searchRequestTypes('  ')).to.deep.equal([]);
    expect(test.calls()).to.deep.equal([]);
  });

  it('raises a request with every kind of answer', async () => {
    const form = await desk.form('1', '105');
    const [file] = await desk.uploadTemporary('1', [{ name: 'a.txt', content: Buffer.from('a') }]);
    const answers = {
      summary: 'A new colleague',
      duedate: '2026-02-01',
      customfield_10110: jonas,
      customfield_10111: '1011100,1011101',
      customfield_10112: ['1011202'],
      customfield_10113: ['1011300', '101130001'],
      customfield_10114: '2,5',
      labels: 'onboarding, berlin',
      description: 'Line one\nline two',
    };
    expect(problemsIn(form, answers)).to.deep.equal({});
    expect(form.beyondChat).to.deep.equal([]);

    const created = await desk.create({
      deskId: '1',
      typeId: '105',
      values: fieldValues(form, answers),
      participants: [jonas],
    });

    expect(created).to.deep.include({
      key: created.key,
      deskId: '1',
      typeId: '105',
      summary: 'A new colleague',
      status: 'Waiting for support',
      statusCategory: 'new',
      statusSince: '2026-01-05T09:00:00+0000',
      created: '2026-01-05T09:00:00+0000',
      reporter: 'Mia Krystof',
      reporterId: mia,
      link: `https://northwind.atlassian.net/servicedesk/customer/portal/1/${created.key}`,
    });
    const { fields, participants } = await desk.request(created.key);
    expect(Object.fromEntries(fields.map(({ label, text }) => [label, text]))).to.deep.equal({
      Summary: 'A new colleague',
      'First day': '2026-02-01',
      Manager: 'Jonas Weber',
      Software: 'Mail and calendar, Chat',
      Teams: 'Engineering',
      Workplace: 'Main house / First floor',
      'Number of monitors': '2.5',
      Labels: 'onboarding, berlin',
      'Tell us more': 'Line one\nline two',
    });
    expect(participants).to.deep.equal([{ accountId: jonas, name: 'Jonas Weber' }]);

    const withFile = await desk.create({ deskId: '1', typeId: '101', values: { ...values, attachment: [file?.id] } });
    expect((await desk.request(withFile.key)).attachments.map(({ name }) => name)).to.deep.equal(['a.txt']);
  });

  it('raises nothing for somebody else where the form does not allow it', async () => {
    expect((await desk.form('1', '101')).canRaiseOnBehalfOf).to.equal(false);
    const draft = { deskId: '1', typeId: '101', values };
    expect((await atlassianErrorOf(desk.create({ ...draft, raiseOnBehalfOf: jonas }))).code).to.equal('forbidden');
    expect((await desk.create({ ...draft, raiseOnBehalfOf: mia })).reporterId).to.equal(mia);
  });

  it('says which field Atlassian did not take', async () => {
    const form = await desk.form('1', '101');
    const wrong = { summary: 'x', customfield_10100: { id: 'none' } };
    const error = await atlassianErrorOf(desk.create({ deskId: '1', typeId: '101', values: wrong }));

    expect(error.code).to.equal('invalid');
    expect(refusedFields(form, error)).to.deep.equal({
      customfield_10100: 'Urgency (customfield_10100) has to be one of its options.',
    });
    expect(refusedFields(form, { messages: ['No.'], fieldErrors: { summary: 'Too short', other: 'x' } })).to.deep.equal(
      {
        summary: 'Too short',
      },
    );
  });

  it('lists requests by whose they are, by status, desk and words, a page at a time', async () => {
    const count = async (query: Parameters<ServiceDesk['myRequests']>[0]) =>
      (await desk.myRequests({ status: 'all', ...query })).items.length;
    expect(await count({})).to.equal(14);
    expect(await count({ list: 'mine' })).to.equal(13);
    expect(await count({ list: 'shared' })).to.equal(1);
    expect(await count({ list: 'approvals' })).to.equal(2);
    expect(await count({ status: 'closed' })).to.equal(2);
    expect(await count({ deskId: '2' })).to.equal(2);
    expect(await count({ deskId: '1', typeId: '999' })).to.equal(0);
    expect(await count({ search: 'LAPTOP*loud' })).to.equal(1);

    const first = await desk.myRequests({ limit: 5 });
    expect(first).to.deep.include({ start: 0, next: 5, isLast: false });
    expect(first.items[0]?.type?.id, 'the type comes with it').to.equal(first.items[0]?.typeId);
    const second = await desk.myRequests({ limit: 50, start: first.next });
    expect(second.isLast).to.equal(true);
    expect(first.items.length + second.items.length).to.equal(12);
  });

  it('shows a request with all that belongs to it, in one call', async () => {
    const key = await raise();
    test.calls();
    const details = await desk.request(key.toLowerCase());

    expect(test.calls()).to.deep.equal([`GET /request/${key}`]);
    expect(details.desk?.name).to.equal('IT help');
    expect(details.type?.name).to.equal('Get help with a device');
    expect(details.history).to.deep.equal([
      { status: 'Waiting for support', category: 'new', at: '2026-01-05T09:00:00+0000' },
    ]);
    expect(details.allowed).to.deep.equal({
      addComment: true,
      addAttachment: true,
      addParticipant: true,
      removeParticipant: true,
    });
    expect((await atlassianErrorOf(desk.request('ITH-999'))).code).to.equal('not-found');
    test.calls();
    expect((await atlassianErrorOf(desk.request('../servicedesk'))).code).to.equal('not-found');
    expect(test.calls(), 'what is no key is not asked for').to.deep.equal([]);
  });

  it('comments, and reads comments with the files that came with them', async () => {
    const key = await raise();
    const said = await desk.comment(key, 'Any news?');
    expect(said).to.deep.equal({
      id: said.id,
      body: 'Any news?',
      text: 'Any news?',
      author: 'Mia Krystof',
      authorId: mia,
      created: '2026-01-05T09:00:00+0000',
      attachments: [],
    });
    const [file] = await desk.uploadTemporary('1', [{ name: 'b.txt', content: Buffer.from('b') }]);
    const attached = await desk.attach(key, [file?.id ?? ''], 'See here.');
    expect(attached.attachments.map(({ name }) => name)).to.deep.equal(['b.txt']);
    expect(attached.comment).to.deep.equal((await desk.latestComments(key, 1))[0]);
    const { items, isLast } = await desk.comments(key);
    expect(items.map(({ body, attachments }) => [body, attachments.map(({ name }) => name)])).to.deep.equal([
      ['Any news?', []],
      ['See here.', ['b.txt']],
    ]);
    expect(isLast).to.equal(true);
  });

  it('reads comments as Atlassian shows them, and as they were written', async () => {
    const key = await raise();
    const body = 'It *works* [here|https://elsewhere.example] <b>now</b>\n2*3*4';
    await desk.comment(key, body);
    const [read] = (await desk.comments(key)).items;
    expect(read?.text).to.equal('It works here <b>now</b>\n2*3*4');
    expect(read?.body).to.equal(body);
  });

  it('finds the last comments of many without reading them all', async () => {
    const key = await raise();
    for (let index = 1; index <= 334; index += 1) await desk.comment(key, `c${index}`);
    test.calls();
    const latest = await desk.latestComments(key, 3);
    expect(latest.map(({ body }) => body)).to.deep.equal(['c332', 'c333', 'c334']);
    expect(test.calls().length).to.be.at.most(6);
    expect(await desk.latestComments(await raise())).to.deep.equal([]);
  });

  it('sends files in two steps and reads them back, byte for byte', async () => {
    const key = await raise();
    const content = Buffer.from([0, 255, 128, 10, 13, 0]);
    const uploads = await desk.uploadTemporary('1', [
      { name: 'pîxel.png', content, mimeType: 'image/png' },
      { name: 'plain', content: Buffer.from('plain') },
    ]);
    expect(uploads.map(({ name }) => name)).to.deep.equal(['pîxel.png', 'plain']);
    await desk.attach(
      key,
      uploads.map(({ id }) => id),
    );

    const [first] = await desk.attachments(key);
    expect(first).to.deep.equal({
      id: first?.id,
      name: 'pîxel.png',
      size: 6,
      mimeType: 'image/png',
      author: 'Mia Krystof',
      created: '2026-01-05T09:00:00+0000',
    });
    const read = await desk.attachmentContent(key, first?.id ?? '');
    expect(read.mimeType).to.equal('image/png');
    expect(Buffer.compare(read.content, content)).to.equal(0);
    const tooMuch = await atlassianErrorOf(desk.attachmentContent(key, first?.id ?? '', { maxBytes: 5 }));
    expect(tooMuch).to.include({ code: 'invalid', reason: 'file-too-large' });
    expect((await atlassianErrorOf(desk.attachmentContent(key, '1'))).code).to.equal('not-found');
  });

  it('sends no file that is too large, and not too many', async () => {
    test.calls();
    const large = { name: 'film.mp4', content: Buffer.alloc(25 * 1024 * 1024 + 1) };
    const tooLarge = await atlassianErrorOf(desk.uploadTemporary('1', [large]));
    expect(tooLarge).to.include({ code: 'invalid', reason: 'file-too-large' });
    expect(tooLarge.messages[0]).to.contain('25 MB');
    const many = Array.from({ length: 61 }, () => ({ name: 'x', content: Buffer.from('x') }));
    expect((await atlassianErrorOf(desk.uploadTemporary('1', many))).reason).to.equal('too-many-files');
    expect(test.calls()).to.deep.equal([]);
  });

  it('shares a request and ends the sharing', async () => {
    const key = await raise();
    expect(await desk.addParticipants(key, [jonas])).to.deep.equal([{ accountId: jonas, name: 'Jonas Weber' }]);
    expect(await desk.participants(key)).to.have.length(1);
    expect(await desk.removeParticipants(key, [jonas])).to.deep.equal([]);
    expect((await atlassianErrorOf(desk.addParticipants(key, ['nobody']))).code).to.equal('invalid');
  });

  it('moves a request on, with a word', async () => {
    const key = await raise();
    const [done] = await desk.transitions(key);
    expect(done?.name).to.equal('Mark as done');
    test.clock += 60_000;
    await desk.transition(key, done?.id ?? '', 'Solved.');
    const { status, statusCategory, history } = await desk.request(key);
    expect({ status, statusCategory }).to.deep.equal({ status: 'Done', statusCategory: 'done' });
    expect(history.map((change) => change.status)).to.deep.equal(['Done', 'Waiting for support']);
    expect((await desk.comments(key)).items[0]?.body).to.equal('Solved.');
    expect((await atlassianErrorOf(desk.transition(key, done?.id ?? ''))).code).to.equal('invalid');
  });

  it('answers an approval, once', async () => {
    const { items } = await desk.myRequests({ list: 'approvals' });
    const key = items[0]?.key ?? '';
    const [approval] = await desk.approvals(key);
    expect(approval).to.deep.include({ decision: 'pending', canAnswer: true });
    expect(approval?.approvers).to.deep.equal([
      { person: { accountId: mia, name: 'Mia Krystof' }, decision: 'pending' },
    ]);
    const answered = await desk.answerApproval(key, approval?.id ?? '', 'decline');
    expect(answered).to.deep.include({ decision: 'declined', canAnswer: false });
    expect((await atlassianErrorOf(desk.answerApproval(key, approval?.id ?? '', 'approve'))).code).to.equal('conflict');
  });

  it('turns notifications off and on', async () => {
    const key = await raise();
    expect(await desk.isSubscribed(key)).to.equal(true);
    await desk.unsubscribe(key);
    expect(await desk.isSubscribed(key)).to.equal(false);
    await desk.subscribe(key);
    expect(await desk.isSubscribed(key)).to.equal(true);
  });

  it('gives feedback, reads it and takes it back', async () => {
    const key = await raise();
    expect(await desk.feedback(key)).to.equal(undefined);
    expect(await desk.giveFeedback(key, 4, 'Quick!')).to.deep.equal({ rating: 4, comment: 'Quick!' });
    expect(await desk.feedback(key)).to.deep.equal({ rating: 4, comment: 'Quick!' });
    await desk.removeFeedback(key);
    expect(await desk.feedback(key)).to.equal(undefined);
    test.calls();
    expect((await atlassianErrorOf(desk.giveFeedback(key, 6))).code).to.equal('invalid');
    expect(test.calls()).to.deep.equal([]);
  });

  it('finds articles, page by page', async () => {
    const first = await desk.articles('monitor printer', { limit: 1 });
    expect(first.items[0]?.title).to.equal('The printer prints blank pages');
    expect(first.items[0]?.link).to.match(/^https:\/\/northwind\.atlassian\.net\//);
    const second = await desk.articles('monitor printer', { limit: 1, cursor: first.cursor });
    expect(second.items[0]?.title).to.equal('Set up a second monitor');
    expect((await desk.articles('zebra')).items).to.deep.equal([]);
  });
});

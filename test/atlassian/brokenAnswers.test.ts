import { createServer } from 'node:http';
import { expect } from 'chai';
import { createSend } from '../../src/atlassian/http';
import { createServiceDesk, type ServiceDesk } from '../../src/atlassian/serviceDesk';
import { startFakeAtlassian, type FakeAtlassian } from '../support/fakeAtlassian';
import { atlassianErrorOf } from '../support/rejection';
import { listening } from '../support/listening';

const accessToken = 'THE-ACCESS-TOKEN';

describe('a service desk that is broken, hostile or busy', () => {
  let atlassian: FakeAtlassian;
  let desk: ServiceDesk;
  let waits: unknown[];

  beforeEach(async () => {
    atlassian = await startFakeAtlassian();
    waits = [];
    const send = createSend();
    desk = createServiceDesk({
      send: (call) => send({ ...call, accessToken }),
      baseUrl: atlassian.url,
      siteUrl: 'https://acme.atlassian.net',
      wait: async (time) => void waits.push(time),
      random: () => 0,
    });
  });
  afterEach(() => atlassian.close());

  const paths = () => atlassian.requests.map(({ method, path }) => `${method} ${path}`);
  const linkOf = async (web: unknown) => {
    atlassian.answer('/request/A-1', 200, { issueKey: 'A-1', _links: { web } });
    return (await desk.request('A-1')).link;
  };

  it('is read as far as it makes sense', async () => {
    const values = [
      { id: 7, projectName: 5 },
      null,
      'x',
      { projectName: 'no id' },
      { id: '8', projectName: 'n'.repeat(300) },
    ];
    atlassian.answer('/servicedesk', 200, { values, isLastPage: 'yes', size: {} });
    const desks = await desk.desks();
    expect(desks.map(({ id, name }) => [id, name.length])).to.deep.equal([
      ['7', 0],
      ['8', 255],
    ]);

    atlassian.answer('/request/A-1', 200, {
      issueKey: 'A-1',
      summary: {},
      requestFieldValues: [
        3,
        { fieldId: 'a', label: [], value: { value: 'Main', child: { value: 'First' } } },
        { fieldId: 'b', value: { self: 'x' } },
      ],
      currentStatus: 'open',
      createdDate: 12,
      reporter: [],
      _links: 'none',
      participants: { values: [{ accountId: 'u1', displayName: null }, {}] },
      attachments: {
        values: [{ filename: 'f', created: 1, size: -1, _links: { content: 'https://x/secure/attachment/42/f' } }],
      },
      status: 4,
      actions: { addComment: { allowed: 'yes' }, addAttachment: { allowed: true } },
    });
    expect(await desk.request('a-1')).to.deep.equal({
      key: 'A-1',
      deskId: '',
      typeId: '',
      summary: '',
      status: '',
      statusCategory: 'undefined',
      statusSince: undefined,
      created: undefined,
      reporter: undefined,
      reporterId: undefined,
      slaTargets: [],
      link: undefined,
      desk: undefined,
      type: undefined,
      fields: [{ id: 'a', label: '', text: 'Main / First' }],
      history: [],
      participants: [{ accountId: 'u1', name: '' }],
      attachments: [{ id: '42', name: 'f', size: 0, mimeType: '', author: '', created: undefined }],
      allowed: { addComment: false, addAttachment: true, addParticipant: false, removeParticipant: false },
    });
  });

  it('names the files in the comment that they came with, and nothing else', async () => {
    const file = (filename: string) => ({ filename });
    const said = (body: unknown) => ({ id: '1', body, public: true });
    const attachments = { values: [file('a.png'), file('b (1).txt')], isLastPage: true };
    const attached = async (comment: unknown) => {
      atlassian.answer('/request/A-1/attachment', 201, { comment, attachments });
      return (await desk.attach('A-1', ['t1'])).comment?.text;
    };
    expect(await attached(said('!a.png|thumbnail! [^b (1).txt]\n!a.png!'))).to.equal('a.png b (1).txt\na.png');
    expect(await attached(said('Look! [^c.txt] !d.png! and go!'))).to.equal('Look! [^c.txt] !d.png! and go!');
    expect(await attached(said({}))).to.equal('');
    for (const none of [undefined, null, 'x', {}]) expect(await attached(none)).to.equal(undefined);
  });

  it('is away when it makes no sense; after a write nobody knows', async () => {
    atlassian.answer('/servicedesk', 200, { values: 'none' });
    expect((await atlassianErrorOf(desk.desks())).code).to.equal('unavailable');
    atlassian.answer('/servicedesk', 200, '<html>');
    expect((await atlassianErrorOf(desk.desks())).code).to.equal('unavailable');
    atlassian.answer('/request', 201, { key: 'A-1' });
    const draft = { deskId: '1', typeId: '2', values: {} };
    expect((await atlassianErrorOf(desk.create(draft))).code).to.equal('unknown-outcome');
  });

  it('is not followed for ever', async () => {
    const values = Array.from({ length: 3 }, (_, index) => ({ id: String(index), name: 'x' }));
    atlassian.answer('/servicedesk/1/requesttypegroup', 200, { values, isLastPage: false });
    expect(await desk.requestTypeGroups('1')).to.have.length(30);
    expect(atlassian.requests.map(({ query }) => query.get('start'))).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => String(index * 3)),
    );

    atlassian.answer('/request/A-1/comment', 200, {
      values: [{ id: '1', body: 'x', public: true }],
      isLastPage: false,
    });
    const before = atlassian.requests.length;
    expect((await desk.latestComments('A-1')).length).to.equal(1);
    expect(atlassian.requests.length - before).to.be.at.most(12);

    atlassian.answer('/request', 200, { values: [], isLastPage: false });
    expect((await desk.myRequests()).isLast).to.equal(true);
  });

  it('gives links to the site itself and nowhere else', async () => {
    expect(await linkOf('https://acme.atlassian.net/servicedesk/1')).to.equal(
      'https://acme.atlassian.net/servicedesk/1',
    );
    for (const web of [
      'javascript:alert(1)',
      'http://acme.atlassian.net/x',
      'https://evil.example/x',
      'https://acme.atlassian.net@evil.example/x',
      'https://user:pw@acme.atlassian.net/x',
      'https://acme.atlassian.net:8443/x',
      '/x',
      7,
    ]) {
      expect(await linkOf(web), String(web)).to.equal(undefined);
    }
    const article = { title: '@@@hl@@@Print@@@endhl@@@er', content: { iframeSrc: 'https://evil.example/a' } };
    const next = 'https://evil.example/x?cursor=c2';
    atlassian.answer('/knowledgebase/article', 200, { values: [article], isLastPage: false, _links: { next } });
    expect(await desk.articles('x')).to.deep.equal({
      items: [{ title: 'Printer', excerpt: '', link: undefined }],
      cursor: 'c2',
    });
  });

  it('is asked nothing outside its own paths', async () => {
    for (const id of ['..', '.', '', '1/2', '1?x=1', '%2e%2e', 'a b', 'x'.repeat(200)]) {
      expect((await atlassianErrorOf(desk.form('1', id))).code, id).to.equal('not-found');
      expect((await atlassianErrorOf(desk.answerApproval('A-1', id, 'approve'))).code, id).to.equal('not-found');
    }
    expect(paths()).to.deep.equal([]);
  });

  it('never shows notes among agents', async () => {
    const values = [
      { id: '1', body: 'for agents', public: false },
      { id: '2', body: 'for all', public: true },
      { id: '3', body: 'for whom, nobody said' },
      { id: '4', body: 'nor here', public: 'no' },
    ];
    atlassian.answer('/request/A-1/comment', 200, { values, isLastPage: true });
    expect((await desk.comments('A-1')).items.map(({ body }) => body)).to.deep.equal(['for all']);
    expect(atlassian.requests[0]?.query.get('internal')).to.equal('false');
  });

  it('has no form for a request type only where it says so of the form itself', async () => {
    const type = '/servicedesk/1/requesttype/2';
    const question = { type: 'cd', label: 'Office', jiraField: 'customfield_1' };
    const design = { questions: { 7: question }, layout: [{ type: 'doc' }] };
    atlassian.answer(`${type}/field`, 200, { requestTypeFields: [] });
    expect((await desk.form('1', '2')).attached).to.equal(undefined);
    const broken = { code: 'unavailable', reason: 'form-unreadable' };
    for (const status of [401, 403, 500]) {
      atlassian.answer(`${type}/form`, status, {});
      expect(await atlassianErrorOf(desk.form('1', '2', { isFresh: true })), `${status}`).to.include(broken);
    }
    atlassian.answer(`${type}/form`, 200, { design });
    expect(await atlassianErrorOf(desk.form('1', '2', { isFresh: true })), 'external data').to.include(broken);
  });

  it('sends no answer of more than a mebibyte', async () => {
    atlassian.answer('/servicedesk', 200, { values: [], more: 'x'.repeat(1024 * 1024) });
    expect((await atlassianErrorOf(desk.desks())).code).to.equal('unavailable');
  });

  it('is asked again for what is read, no sooner than it says and three times in all', async () => {
    atlassian.once('/servicedesk', { status: 429, body: {}, headers: { 'retry-after': '2' } });
    atlassian.once('/servicedesk', { status: 503, body: {} });
    atlassian.answer('/servicedesk', 200, { values: [{ id: '1', projectName: 'IT', projectKey: 'ITH' }] });
    expect(await desk.desks()).to.have.length(1);
    expect(waits[0]).to.be.at.least(2000);
    expect(waits).to.have.length(2);

    atlassian.answer('/request/A-1', 500, {});
    expect((await atlassianErrorOf(desk.request('A-1'))).code).to.equal('unavailable');
    expect(paths().filter((path) => path === 'GET /request/A-1')).to.have.length(3);
  });

  it('is not waited for when a quota is used up, or for long', async () => {
    const reason = 'jira-quota-global-based';
    atlassian.answer('/servicedesk', 429, {}, { 'retry-after': '5', 'ratelimit-reason': reason });
    expect(await atlassianErrorOf(desk.desks())).to.include({ code: 'rate-limited', reason, retryAfter: 5000 });
    atlassian.answer('/servicedesk', 429, {}, { 'retry-after': '1847' });
    expect((await atlassianErrorOf(desk.desks())).retryAfter).to.equal(1_847_000);
    const retryAt = async (date: string) => {
      atlassian.answer('/servicedesk', 429, {}, { 'retry-after': date, 'ratelimit-reason': reason });
      return (await atlassianErrorOf(desk.desks())).retryAfter;
    };
    expect(await retryAt('Thu, 01 Jan 2026 00:00:00 GMT')).to.equal(0);
    expect(await retryAt('Fri, 31 Dec 9999 23:59:59 GMT')).to.be.above(1e12);
    expect(await retryAt('soon')).to.equal(undefined);
    expect(waits).to.deep.equal([]);
    expect(paths()).to.have.length(5);
  });

  it('is told nothing twice', async () => {
    const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['POST /request', () => desk.create({ deskId: '1', typeId: '2', values: {} })],
      ['POST /request/A-1/comment', () => desk.comment('A-1', 'x')],
      ['POST /request/A-1/attachment', () => desk.attach('A-1', ['t1'])],
      ['POST /request/A-1/participant', () => desk.addParticipants('A-1', ['u1'])],
      ['DELETE /request/A-1/participant', () => desk.removeParticipants('A-1', ['u1'])],
      ['POST /request/A-1/transition', () => desk.transition('A-1', '7')],
      ['POST /request/A-1/approval/5', () => desk.answerApproval('A-1', '5', 'approve')],
      ['PUT /request/A-1/notification', () => desk.subscribe('A-1')],
      ['DELETE /request/A-1/notification', () => desk.unsubscribe('A-1')],
      ['POST /request/A-1/feedback', () => desk.giveFeedback('A-1', 5)],
      ['DELETE /request/A-1/feedback', () => desk.removeFeedback('A-1')],
    ];
    for (const [what, write] of writes) {
      const [, path = ''] = what.split(' ');
      const before = atlassian.requests.length;
      for (const [status, code] of [
        [429, 'rate-limited'],
        [503, 'unavailable'],
        [502, 'unknown-outcome'],
      ] as const) {
        atlassian.answer(path, status, {}, { 'retry-after': '0' });
        expect((await atlassianErrorOf(write())).code, what).to.equal(code);
      }
      atlassian.once(path, { status: 0, body: '', cut: true });
      expect((await atlassianErrorOf(write())).code, what).to.equal('unknown-outcome');
      expect(paths().slice(before)).to.deep.equal([what, what, what, what]);
    }
    expect(waits).to.deep.equal([]);
  });

  it('says why a form is not taken', async () => {
    const errors = [{ code: 'VALIDATION_ERROR', detail: 'The field is required', status: 422 }];
    atlassian.answer('/request', 422, { errorMessage: 'Invalid request', errors });
    const error = await atlassianErrorOf(desk.create({ deskId: '1', typeId: '2', values: {} }));
    expect(error.code).to.equal('invalid');
    expect(error.messages).to.deep.equal(['Invalid request', 'The field is required']);
  });

  describe('with its files elsewhere', () => {
    const file = '/request/A-1/attachment/42';
    const redirect = (location: string) => atlassian.once(file, { status: 303, body: {}, headers: { location } });

    it('is followed to its own host, and the token is not sent on', async () => {
      redirect('/media/42');
      atlassian.answer('/media/42', 200, 'bytes');
      const { content } = await desk.attachmentContent('A-1', '42');
      expect(Buffer.from(content).toString()).to.equal('bytes');
      expect(atlassian.requests.map(({ headers }) => headers.authorization)).to.deep.equal([
        `Bearer ${accessToken}`,
        undefined,
      ]);
    });

    it('is not followed over http, nor in circles', async () => {
      let asked = 0;
      const other = createServer((_, response) => {
        asked += 1;
        response.end('secret of another host');
      });
      const port = await listening(other);
      for (let tries = 0; tries < 3; tries += 1) redirect(`http://127.0.0.1:${port}/`);
      expect((await atlassianErrorOf(desk.attachmentContent('A-1', '42'))).code).to.equal('unavailable');
      expect(asked).to.equal(0);
      await new Promise((resolve) => other.close(resolve));

      atlassian.answer(file, 303, {}, { location: file });
      expect((await atlassianErrorOf(desk.attachmentContent('A-1', '42'))).code).to.equal('unavailable');
    });

    it('refuses in its own words, and a refusal of the other host is no refusal of the token', async () => {
      atlassian.once(file, { status: 403, body: { errorMessage: 'Not for you.' } });
      const refused = await atlassianErrorOf(desk.attachmentContent('A-1', '42'));
      expect(refused).to.deep.include({ code: 'forbidden', messages: ['Not for you.'] });
      atlassian.answer(file, 303, {}, { location: '/media/42' });
      atlassian.answer('/media/42', 401, {});
      expect((await atlassianErrorOf(desk.attachmentContent('A-1', '42'))).code).to.equal('unavailable');
    });
  });
});

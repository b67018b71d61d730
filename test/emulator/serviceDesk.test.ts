import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { acme, type Body, type Client, createClient, type Desk, deskOf, northwind, textOf } from './client';

const jonas = '5a0f1e2d3c4b5a6978877666';

describe('the emulator’s service desks', () => {
  let emulator: Emulator;
  let client: Client;
  let mia: Desk;
  let clock: number;

  beforeEach(async () => {
    clock = Date.UTC(2026, 0, 5, 9);
    emulator = await startEmulator({ now: () => clock });
    client = createClient(emulator);
    mia = await deskFor('Mia Krystof', northwind);
  });
  afterEach(() => emulator.close());

  async function deskFor(name: string, cloudId: string): Promise<Desk> {
    const { accountId } = emulator.people.find((person) => person.name === name) ?? { accountId: '' };
    return deskOf(client, textOf((await client.signIn(accountId)).body['access_token']), cloudId);
  }

  const valuesOf = (body: Body): Body[] => JSON.parse(JSON.stringify(body['values']));
  const list = async (path: string) => valuesOf((await mia.get(path)).body);
  const device = { summary: 'Screen is black', customfield_10100: { id: '1010001' } };
  const create = (requestFieldValues: unknown, requestTypeId = '101', more = {}) =>
    mia.send('POST', '/request', { serviceDeskId: '1', requestTypeId, requestFieldValues, ...more });
  const raise = async () => textOf((await create(device)).body['issueKey']);
  const refusalOf = async (values: unknown, typeId?: string, more?: object) => {
    const { status, body } = await create(values, typeId, more);
    expect(status).to.equal(400);
    expect(body['i18nErrorMessage']).to.be.an('object');
    return textOf(body['errorMessage']);
  };

  it('have desks, groups, types and a search among them', async () => {
    expect((await list('/servicedesk')).map(({ projectKey }) => projectKey)).to.deep.equal(['ITH', 'HR', 'FAC']);
    expect((await mia.get('/servicedesk/projectKey:HR')).body['id']).to.equal('2');
    expect((await mia.get('/servicedesk/9')).status).to.equal(404);
    expect(await list('/servicedesk/1/requesttypegroup')).to.deep.include({ id: '11', name: 'Hardware' });
    expect(await list('/servicedesk/1/requesttype')).to.have.length.above(3);
    expect(await list('/servicedesk/1/requesttype?groupId=11')).to.have.length(2);
    expect((await list('/servicedesk/1/requesttype?searchQuery=LAPTOP'))[0]?.['name']).to.equal(
      'Get help with a device',
    );
    expect((await mia.get('/servicedesk/1/requesttype/102')).body['name']).to.equal('Order new equipment');
    expect((await mia.get('/servicedesk/2/requesttype/102')).status).to.equal(404);
    expect((await list('/requesttype?serviceDeskId=2&serviceDeskId=3')).length).to.equal(13);
  });

  it('say what a type asks for, hidden presets among it', async () => {
    const { body } = await mia.get('/servicedesk/1/requesttype/101/field');
    const fields: Body[] = JSON.parse(JSON.stringify(body['requestTypeFields']));
    const urgency = fields.find(({ name }) => textOf(name) === 'Urgency');

    expect(fields[0]).to.deep.include({ fieldId: 'summary', required: true, visible: true });
    expect(urgency?.['validValues']).to.deep.include({ value: '1010000', label: 'I cannot work', children: [] });
    expect(fields.find(({ visible }) => JSON.stringify(visible) === 'false')).to.deep.include({
      presetValues: ['chat'],
    });
  });

  it('offer every kind of field somewhere', async () => {
    const kinds = new Set<string>();
    for (const { id, serviceDeskId } of await list('/requesttype')) {
      const path = `/servicedesk/${textOf(serviceDeskId)}/requesttype/${textOf(id)}/field`;
      const fields: Body[] = JSON.parse(JSON.stringify((await mia.get(path)).body['requestTypeFields']));
      for (const { jiraSchema } of fields)
        kinds.add(`${textOf(jiraSchema?.['type'])} ${textOf(jiraSchema?.['items'])}`.trim());
    }
    expect([...kinds].toSorted()).to.deep.equal([
      'any',
      'array attachment',
      'array option',
      'array string',
      'date',
      'number',
      'option',
      'option-with-child',
      'string',
      'user',
    ]);
  });

  it('take a request and answer its key and portal link', async () => {
    const { status, body } = await create({ ...device, description: 'Since this morning.' });

    expect(status).to.equal(201);
    expect(body['issueKey']).to.match(/^ITH-\d+$/);
    expect(body['_links']?.['web']).to.equal(
      `https://northwind.atlassian.net/servicedesk/customer/portal/1/${textOf(body['issueKey'])}`,
    );
    expect(body['currentStatus']).to.deep.include({ status: 'Waiting for support', statusCategory: 'NEW' });
    expect(body['reporter']?.['displayName']).to.equal('Mia Krystof');
    expect(body['requestFieldValues']).to.deep.include({
      fieldId: 'customfield_10100',
      label: 'Urgency',
      value: { id: '1010001', value: 'It slows me down' },
    });
    expect(JSON.stringify(body), 'hidden').not.to.contain('chat');
    expect((await list('/request'))[0]?.['issueKey']).to.equal(body['issueKey']);
  });

  it('take every kind of value', async () => {
    const { status, body } = await create(
      {
        summary: 'A new colleague',
        duedate: '2026-02-01',
        customfield_10110: { accountId: jonas },
        customfield_10111: [{ id: '1011100' }, { value: 'Chat' }],
        customfield_10113: { id: '1011300', child: { id: '101130001' } },
        customfield_10114: 2,
        labels: ['onboarding'],
      },
      '105',
    );

    expect(status).to.equal(201);
    expect(JSON.stringify(body['requestFieldValues'])).to.contain('First floor').and.contain('Jonas Weber');
  });

  it('name the field that is missing or wrong', async () => {
    expect(await refusalOf({ summary: 'x' }))
      .to.contain('Urgency')
      .and.contain('customfield_10100');
    expect(await refusalOf({ ...device, summary: '' })).to.contain('Summary');
    expect(await refusalOf({ ...device, summary: 'x'.repeat(256) })).to.contain('Summary');
    expect(await refusalOf({ ...device, customfield_10100: { id: 'none' } })).to.contain('Urgency');
    expect(await refusalOf({ ...device, customfield_10100: '1010001' })).to.contain('Urgency');
    expect(await refusalOf({ ...device, bogus: 1 })).to.contain('bogus');
    expect(await refusalOf({ ...device, customfield_10190: 'mail' }), 'hidden').to.contain('customfield_10190');
    const colleague = { summary: 'x', duedate: '2026-02-01' };
    expect(await refusalOf({ ...colleague, duedate: '2026-02-30' }, '105')).to.contain('First day');
    expect(await refusalOf({ ...colleague, labels: ['two words'] }, '105')).to.contain('Labels');
    expect(await refusalOf({ ...colleague, customfield_10110: { accountId: 'nobody' } }, '105')).to.contain('Manager');
    expect(await refusalOf({ ...colleague, customfield_10114: 'two' }, '105')).to.contain('monitors');
  });

  it('take no unknown type and no unknown key, and number no request they refuse', async () => {
    const before = Number((await raise()).split('-')[1]);
    expect(await refusalOf(device, '999')).to.contain('request type');
    expect(await refusalOf(device, '101', { bogus: true })).to.contain('bogus');
    expect(Number((await raise()).split('-')[1])).to.equal(before + 1);
  });

  it('page through requests, with links to the site that keep the filters', async () => {
    const first = await mia.get('/request?requestStatus=OPEN_REQUESTS&limit=5');
    const second = await mia.get('/request?requestStatus=OPEN_REQUESTS&limit=5&start=5');

    expect(first.body).to.deep.include({ size: 5, start: 0, limit: 5, isLastPage: false });
    expect(first.body['_links']?.['next']).to.equal(
      'https://northwind.atlassian.net/rest/servicedeskapi/request?requestStatus=OPEN_REQUESTS&limit=5&start=5',
    );
    expect(second.body['_links']?.['prev']).to.contain('start=0');
    const keys = [...valuesOf(first.body), ...valuesOf(second.body)].map(({ issueKey }) => textOf(issueKey));
    expect(new Set(keys).size).to.equal(10);
    const last = await mia.get('/request?start=10&limit=50');
    expect(last.body['isLastPage']).to.equal(true);
    expect(last.body['_links']).not.to.have.property('next');
    expect((await mia.get('/request?limit=1000')).body['limit']).to.equal(50);
    expect((await mia.get('/request?start=abc')).status).to.equal(400);
  });

  it('filter requests', async () => {
    const count = async (query: string) => (await list(`/request?${query}`)).length;
    const all = await count('');

    expect(all).to.equal(14);
    expect(await count('requestStatus=OPEN_REQUESTS')).to.equal(12);
    expect(await count('requestStatus=CLOSED_REQUESTS')).to.equal(2);
    expect(await count('requestOwnership=OWNED_REQUESTS')).to.equal(13);
    expect(await count('requestOwnership=PARTICIPATED_REQUESTS')).to.equal(1);
    expect(await count('requestOwnership=OWNED_REQUESTS&requestOwnership=PARTICIPATED_REQUESTS')).to.equal(14);
    expect(await count('requestOwnership=APPROVER&approvalStatus=MY_PENDING_APPROVAL')).to.equal(2);
    expect(await count('searchTerm=LAPTOP*loud')).to.equal(1);
    expect(await count('serviceDeskId=2')).to.equal(2);
    expect((await mia.get('/request?requestStatus=SOME')).status).to.equal(400);
  });

  it('show a request, and what is asked for in full', async () => {
    const key = await raise();
    const plain = await mia.get(`/request/${key.toLowerCase()}`);
    const full = await mia.get(
      `/request/${key}?expand=status,participant&expand=comment.renderedBody,attachment,action,requestType,serviceDesk,sla`,
    );

    expect(plain.body).not.to.have.any.keys('status', 'comments', 'requestType');
    expect(full.body).to.include.all.keys('status', 'participants', 'comments', 'attachments', 'sla');
    expect(full.body['requestType']?.['name']).to.equal('Get help with a device');
    expect(full.body['serviceDesk']?.['projectKey']).to.equal('ITH');
    expect(full.body['actions']?.['addComment']).to.deep.equal({ allowed: true });
    expect((await mia.get('/request/ITH-999')).status).to.equal(404);
  });

  it('keep each person’s requests to themselves', async () => {
    const { body } = await create(device);
    const omar = await deskFor('Omar Haddad', acme);
    expect((await omar.get(`/request/${textOf(body['issueId'])}`)).status).to.equal(404);
  });

  it('take comments, public ones', async () => {
    const key = await raise();
    clock += 60_000;

    const { status, body } = await mia.send('POST', `/request/${key}/comment`, {
      body: 'Any <b>news</b>?',
      public: true,
    });

    expect(status).to.equal(201);
    expect(body).to.deep.include({ body: 'Any <b>news</b>?', public: true });
    expect(body['author']?.['displayName']).to.equal('Mia Krystof');
    const comments = await list(`/request/${key}/comment?expand=renderedBody`);
    expect(comments).to.have.length(1);
    expect(comments[0]?.['renderedBody']?.['html']).to.equal('<p>Any &lt;b&gt;news&lt;/b&gt;?</p>');
    expect((await mia.get(`/request/${key}/comment/${textOf(body['id'])}`)).body['id']).to.equal(body['id']);
    await mia.send('POST', `/request/${key}/comment`, { body: 'See [^screen.png]', public: true });
    const [, second] = await list(`/request/${key}/comment?expand=renderedBody`);
    expect(second?.['renderedBody']?.['html']).to.equal('<p>See <a href="#">screen.png</a></p>');
    const refused = async (sent: object) => (await mia.send('POST', `/request/${key}/comment`, sent)).status;
    expect(await refused({ body: '  ', public: true })).to.equal(400);
    expect(await refused({ body: 'x' })).to.equal(400);
    expect(await refused({ body: 'x', public: true, bogus: 1 })).to.equal(400);
    expect(await refused({ body: 'x', public: false })).to.equal(403);
  });

  it('show people what was said before, and move on when they answer', async () => {
    const [waiting] = await list('/request?searchTerm=flickers');
    const key = textOf(waiting?.['issueKey']);
    expect((await list(`/request/${key}/comment`))[0]?.['author']?.['displayName']).to.equal('Priya Nair');
    await mia.send('POST', `/request/${key}/comment`, { body: 'Yes, it does.', public: true });
    expect((await mia.get(`/request/${key}`)).body['currentStatus']?.['status']).to.equal('Waiting for support');
  });

  it('move a request, and remember', async () => {
    const key = await raise();
    expect((await list(`/request/${key}/transition`)).map(({ name }) => name)).to.deep.equal([
      'Mark as done',
      'Cancel request',
    ]);
    const move = async (id: string) =>
      (await mia.send('POST', `/request/${key}/transition`, { id, additionalComment: { body: 'Solved.' } })).status;

    expect(await move('901'), 'not possible now').to.equal(400);
    expect(await move('761')).to.equal(204);
    const statuses = await list(`/request/${key}/status`);
    expect(statuses.map(({ status }) => status)).to.deep.equal(['Done', 'Waiting for support']);
    expect(statuses[0]?.['statusCategory']).to.equal('DONE');
    expect((await list(`/request/${key}/comment`))[0]?.['body']).to.equal('Solved.');
    expect((await list(`/request/${key}/transition`)).map(({ name }) => name)).to.deep.equal(['Reopen']);
  });

  it('ask for approval, once', async () => {
    const [first] = await list('/request?requestOwnership=APPROVER&approvalStatus=MY_PENDING_APPROVAL');
    const path = `/request/${textOf(first?.['issueKey'])}/approval`;
    const [approval] = await list(path);
    expect(approval).to.deep.include({ finalDecision: 'pending', canAnswerApproval: true });
    const answer = (decision: string) => mia.send('POST', `${path}/${textOf(approval?.['id'])}`, { decision });

    expect((await answer('maybe')).status).to.equal(400);
    const { status, body } = await answer('approve');
    expect(status).to.equal(200);
    expect(body).to.deep.include({ finalDecision: 'approved', canAnswerApproval: false });
    expect((await answer('decline')).status).to.equal(409);
    expect(await list('/request?requestOwnership=APPROVER&approvalStatus=MY_PENDING_APPROVAL')).to.have.length(1);
    expect(await list('/request?requestOwnership=APPROVER&approvalStatus=MY_HISTORY_APPROVAL')).to.have.length(1);
  });

  it('have an agent who does as tests tell', async () => {
    const key = await raise();
    const agent = emulator.agentAt(northwind);
    clock += 60_000;
    agent.comment(key, 'Which one is it?');
    agent.note(key, 'Ask for the serial number.');
    agent.move(key, 'Waiting for customer');
    const comments = await list(`/request/${key}/comment`);
    expect(comments.map(({ body }) => body)).to.deep.equal(['Which one is it?']);
    expect(comments[0]?.['author']?.['displayName']).to.equal('Priya Nair');
    expect((await mia.get(`/request/${key}`)).body['currentStatus']?.['status']).to.equal('Waiting for customer');
    expect((await list('/request'))[0]?.['issueKey'], 'what was active last comes first').to.equal(key);

    const { accountId } = emulator.people.find(({ name }) => name === 'Mia Krystof') ?? expect.fail();
    agent.askApproval(key, accountId);
    const pending = '/request?requestOwnership=APPROVER&approvalStatus=MY_PENDING_APPROVAL';
    expect((await list(pending)).map(({ issueKey }) => issueKey)).to.include(key);
    agent.decide(key, 'declined');
    expect((await list(`/request/${key}/approval`))[0]?.['finalDecision']).to.equal('declined');
    expect((await mia.get(`/request/${key}`)).body['currentStatus']?.['status']).to.equal('Declined');

    expect(() => agent.note('ITH-999', 'x')).to.throw(/ITH-999/);
    expect(() => emulator.agentAt(acme).note(key, 'x'), 'of another site').to.throw(key);
    expect(() => agent.decide(key, 'approved')).to.throw(/Nobody is asked/);
    expect(() => agent.move(key, JSON.parse('"Lost"'))).to.throw(/Lost/);
  });

  it('show notes to agents alone, and only if they want them', async () => {
    const sam = await deskFor('Sam Rivera', northwind);
    const [own] = valuesOf((await sam.get('/request?searchTerm=fan')).body);
    const path = `/request/${textOf(own?.['issueKey'])}`;
    const read = async (desk: Desk, query = '') =>
      valuesOf((await desk.get(`${path}/comment${query}`)).body).map((comment) => comment['public']);
    expect(await read(sam)).to.deep.equal([true, false]);
    expect(await read(sam, '?internal=false')).to.deep.equal([true]);
    expect(await read(sam, '?public=false&internal=true')).to.deep.equal([false]);
    const inRequest = (await sam.get(`${path}?expand=comment`)).body['comments']?.['values'];
    expect(inRequest, 'no flag there').to.have.length(2);
    const note = { body: 'Order the batch.', public: false };
    expect((await sam.send('POST', `${path}/comment`, note)).status).to.equal(201);
    expect(await read(sam)).to.deep.equal([true, false, false]);

    const fan = textOf((await list('/request?searchTerm=fan'))[0]?.['issueKey']);
    expect(valuesOf((await mia.get(`/request/${fan}/comment?internal=true`)).body)).to.have.length(1);
    expect((await mia.get(`/request/${fan}?expand=comment`)).body['comments']?.['values']).to.have.length(1);
    expect((await sam.get(`/request/${fan}`)).status, 'agents find what others raised').to.equal(200);
  });

  it('keep who takes part and who wants to hear', async () => {
    const key = await raise();
    const change = (method: string, accountIds: readonly string[]) =>
      mia.send(method, `/request/${key}/participant`, { accountIds });

    expect(valuesOf((await change('POST', [jonas])).body)[0]?.['displayName']).to.equal('Jonas Weber');
    expect((await change('POST', ['nobody'])).status).to.equal(400);
    expect(valuesOf((await change('DELETE', [jonas])).body)).to.deep.equal([]);
    const subscribed = async () => (await mia.get(`/request/${key}/notification`)).body['subscribed'];
    expect((await mia.send('DELETE', `/request/${key}/notification`)).status).to.equal(204);
    expect(await subscribed()).to.equal(false);
    expect((await mia.send('PUT', `/request/${key}/notification`)).status).to.equal(204);
    expect(await subscribed()).to.equal(true);
  });

  it('take files in two steps, or with the request', async () => {
    const send = (headers: Readonly<Record<string, string>> = { 'x-atlassian-token': 'no-check' }) => {
      const form = new FormData();
      form.append('file', new Blob(['black'], { type: 'image/png' }), 'screen.png');
      return mia.send('POST', '/servicedesk/1/attachTemporaryFile', form, headers);
    };
    const temporaryId = async () =>
      textOf((await send()).body['temporaryAttachments']?.['0']?.['temporaryAttachmentId']);
    expect((await send({})).status, 'without the token header').to.equal(403);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const headers = { 'x-atlassian-token': 'no-check', 'content-type': type };
      const answer = await mia.send('POST', '/servicedesk/1/attachTemporaryFile', { no: 'parts' }, headers);
      expect(answer.status, type).to.equal(400);
    }

    const id = await temporaryId();
    const { body } = await create({ ...device, attachment: [id] });
    const path = `/request/${textOf(body['issueKey'])}/attachment`;
    expect(await refusalOf({ ...device, attachment: [id] }), 'used up').to.contain('temporary attachment');
    const added = await mia.send('POST', path, {
      temporaryAttachmentIds: [await temporaryId()],
      public: true,
      additionalComment: { body: 'One more.' },
    });

    expect(added.status).to.equal(201);
    expect(added.body['comment']?.['body']).to.equal('One more.');
    const attached = await list(`${path}?start=0&limit=50`);
    expect(attached.map(({ filename }) => filename)).to.deep.equal(['screen.png', 'screen.png']);
    const content = new URL(textOf(attached[0]?.['_links']?.['content'])).pathname.replace('/rest/servicedeskapi', '');
    expect((await mia.get(content)).body).to.equal('black');
    expect((await mia.get(`${content}/thumbnail`)).headers.get('content-type')).to.equal('image/png');
  });

  it('take feedback from the reporter, who opts in to what is experimental', async () => {
    const path = `/request/${await raise()}/feedback`;
    const csat = { type: 'csat', rating: 5, comment: { body: 'Quick!' } };
    expect((await mia.send('POST', path, csat, { 'x-experimentalapi': '' })).status).to.equal(412);
    expect((await mia.get(path)).status).to.equal(404);
    expect((await mia.send('POST', path, { ...csat, rating: 6 })).status).to.equal(400);
    expect((await mia.send('POST', path, csat)).status).to.equal(201);
    expect((await mia.get(path)).body).to.deep.equal(csat);
    expect((await mia.send('DELETE', path)).status).to.equal(204);
  });

  it('find articles, by cursor', async () => {
    const first = await mia.get('/knowledgebase/article?query=monitor%20printer&highlight=true&limit=1');
    const next = new URL(textOf(first.body['_links']?.['next'])).searchParams.get('cursor');
    const second = await mia.get(
      `/knowledgebase/article?query=monitor%20printer&highlight=false&limit=1&cursor=${String(next)}`,
    );

    expect(valuesOf(first.body)[0]?.['title']).to.equal('The @@@hl@@@printer@@@endhl@@@ prints blank pages');
    expect(valuesOf(second.body)[0]?.['title']).to.equal('Set up a second monitor');
    expect((await mia.get('/knowledgebase/article?query=monitor')).status).to.equal(400);
  });
});

import { inspect } from 'node:util';
import { expect } from 'chai';
import { defaultScope } from '../../src/atlassian/scopes';
import type { RequestOptions, Session } from '../../src/login/session';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { useClosing } from '../support/closing';
import { startEmulatedLogin } from '../support/emulatedLogin';
import { atlassianErrorOf } from '../support/rejection';
import { acmeId, grantTokens, siteCall, startSignIns, type SignIns } from '../support/signIns';

/** A REST client as they are: it takes a host and a `fetch`. */
class Client {
  constructor(private readonly options: { readonly host: string; readonly fetch: typeof fetch }) {}

  async ask(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const { host, fetch: send } = this.options;
    const response = await send(`${host}${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }
}

describe('the fetch of a session', () => {
  const closing = useClosing();
  let test: SignIns;
  let session: Session;

  beforeEach(async () => {
    test = await closing(startSignIns());
    await test.signIn();
    test.atlassian.answer(siteCall, 200, { ok: true }, { 'x-arequestid': 'abc', 'set-cookie': 'tenant=1' });
    session = (await test.login.session(test.ann)) ?? expect.fail('no session');
  });

  const sent = () => test.atlassian.requests.filter(({ path }) => path.startsWith('/ex/'));

  it('feeds a REST client', async () => {
    const { baseUrl, fetch: send } = session;
    const client = new Client({ host: baseUrl, fetch: send });
    expect(await client.ask('POST', '/rest/x?fields=a&fields=b', { jql: 'é' })).to.deep.equal({
      status: 200,
      body: { ok: true },
    });
    const [request] = sent();
    expect(request?.method).to.equal('POST');
    expect(request?.query.getAll('fields')).to.deep.equal(['a', 'b']);
    expect(request?.body).to.deep.equal({ jql: 'é' });
    expect(request?.headers.authorization).to.equal('Bearer ACCESS-1');
    expect((await client.ask('GET', '/rest/none')).status, 'not there').to.equal(404);
  });

  it('takes what the Fetch API takes, and returns a response of it', async () => {
    const request = new Request(`${session.baseUrl}/rest/x`, { method: 'PUT', body: '{"a":1}' });
    const response = await session.fetch(request, { headers: { 'x-own': 'yes' } });
    expect(response).to.be.instanceOf(Response);
    expect(response.headers.get('x-arequestid')).to.equal('abc');
    expect(response.headers.get('set-cookie')).to.equal(null);
    expect(sent()[0]?.headers['x-own']).to.equal('yes');
    expect(await (await session.fetch(new URL(`${session.baseUrl}/rest/x`))).text()).to.equal('{"ok":true}');

    test.atlassian.answer(siteCall, 204, '');
    expect((await session.fetch(request.url, { method: 'DELETE' })).status).to.equal(204);
  });

  for (const path of [
    '/rest/../../another/rest/x',
    '/rest/%2e%2e/%2E%2e/another/rest/x',
    '/rest/..%2f..%2fanother/rest/x',
    '/rest/x/..%5C..%5c..%5canother/rest/x',
    '/rest/%252e%252e%255c..%252fanother/rest/x',
  ])
    it(`leads nowhere else once it is decoded, nor does session.request: ${path}`, async () => {
      expect(await refusalOf(session.fetch(session.baseUrl + path))).to.contain('the URL must be below');
      expect(await refusalOf(session.request('GET', path))).to.contain('must begin with /rest/ and stay below it');
      expect(sent()).to.deep.equal([]);
    });

  it('asks no other address, and nothing in the name of another', async () => {
    const { baseUrl } = session;
    const { host, hostname } = new URL(baseUrl);
    for (const address of [
      'https://evil.example/rest/x',
      `${test.atlassian.url}/me`,
      baseUrl,
      `${test.atlassian.url}/ex/jira/another/rest/x`,
      `${baseUrl}-and-more/rest/x`,
      `${baseUrl}/../another/rest/x`,
      `${baseUrl}/%2e%2e/another/rest/x`,
      `${baseUrl}/..%2fanother/rest/x`,
      `${baseUrl}/%252e%252e%255canother/rest/x`,
      `${baseUrl.replace('http:', 'https:')}/rest/x`,
      `http://${hostname}.evil.example/ex/jira/${acmeId}/rest/x`,
    ])
      expect(await refusalOf(session.fetch(address)), address).to.contain('the URL must be below');
    // The platform's own `Request` refuses what names somebody.
    expect(await refusalOf(session.fetch(`http://ann:secret@${host}/ex/jira/${acmeId}/rest/x`))).to.contain(
      'TypeError',
    );
    for (const name of ['Authorization', 'Cookie', 'Host', 'Proxy-Authorization'])
      expect(await refusalOf(session.fetch(`${baseUrl}/rest/x`, { headers: { [name]: 'another' } }))).to.contain(
        'which only the session may set',
      );
    expect(await refusalOf(session.fetch(`${baseUrl}/rest/x`, { method: 'PROPFIND' }))).to.contain('PROPFIND');
    expect(sent()).to.deep.equal([]);
  });

  it('follows no redirect', async () => {
    const location = 'https://media.example/file?signature=abc';
    test.atlassian.answer(siteCall, 303, '', { location });
    const response = await session.fetch(`${session.baseUrl}/rest/x`);
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, location]);
    expect(sent()).to.have.length(1);
  });

  it('renews a token that is refused, once, and sends the same again', async () => {
    grantTokens(test.atlassian, 'ACCESS-2', 'REFRESH-2');
    test.atlassian.once(siteCall, { status: 401, body: {} });
    const response = await session.fetch(`${session.baseUrl}/rest/x`, { method: 'POST', body: '{"a":1}' });
    expect(response.status).to.equal(200);
    expect(sent().map(({ headers, body }) => [headers.authorization, body])).to.deep.equal([
      ['Bearer ACCESS-1', { a: 1 }],
      ['Bearer ACCESS-2', { a: 1 }],
    ]);

    test.atlassian.answer(siteCall, 401, {});
    grantTokens(test.atlassian, 'ACCESS-3', 'REFRESH-3');
    expect((await session.fetch(`${session.baseUrl}/rest/x`)).status).to.equal(401);
    await test.login.signOut(test.ann);
    expect((await atlassianErrorOf(session.fetch(`${session.baseUrl}/rest/x`))).code).to.equal('grant-ended');
  });

  it('ends when the caller does not wait any more, and says nothing secret when nobody answers', async () => {
    const ending = new AbortController();
    const held = test.atlassian.hold(siteCall);
    const asked = session.fetch(`${session.baseUrl}/rest/x`, { signal: ending.signal });
    await held;
    ending.abort(new Error('enough'));
    expect(await refusalOf(asked)).to.equal('Error: enough');

    test.atlassian.answer(siteCall, 200, {});
    test.atlassian.once(siteCall, { status: 200, body: {}, cut: true });
    const error = await atlassianErrorOf(session.fetch(`${session.baseUrl}/rest/x?jql=secret`));
    expect(error.code).to.equal('unavailable');
    expect(inspect(error, { depth: 9 })).not.to.match(/ACCESS|jql/);
  });

  it('is no way to the token', () => {
    expect(inspect([session, session.fetch, { ...session }], { depth: 9, showHidden: true })).not.to.match(
      /ACCESS|REFRESH/,
    );
    expect(`${session.fetch.toString()} ${JSON.stringify(session)}`).not.to.match(/ACCESS|REFRESH/);
  });
});

describe('a session’s requests', () => {
  const closing = useClosing();

  it('go through all pages of a list, as far as they are wanted', async () => {
    const emulated = await closing(startEmulatedLogin(new MemoryStorage()));
    await emulated.signIn();
    const session = (await emulated.login.session(emulated.ann)) ?? expect.fail('no session');
    const path = '/rest/servicedeskapi/request';
    const all: unknown[] = [];
    let pages = 0;
    for await (const page of session.pages(path, { query: { limit: 2 } })) {
      all.push(...(page as { values: unknown[] }).values);
      pages += 1;
    }
    const whole = await session.request('GET', path, undefined, { query: { limit: 100 } });
    expect(all).to.deep.equal((whole as { values: unknown[] }).values);
    expect(pages).to.be.greaterThan(1);

    const before = emulated.emulator.calls.length;
    for await (const page of session.pages(path, { query: { limit: 2 } })) if (page) break;
    expect(emulated.emulator.calls).to.have.length(before + 1);
  });

  it('feed jira.js, which is documented', async () => {
    const { createCloudClient } = await import('jira.js');
    const emulated = await closing(
      startEmulatedLogin(new MemoryStorage(), { scope: [...defaultScope, 'read:jira-work'] }),
    );
    await emulated.signIn();
    const session = (await emulated.login.session(emulated.ann)) ?? expect.fail('no session');
    const client = createCloudClient({
      sendRequest: ({ method = 'GET', url, body, headers = {}, searchParams: query }) =>
        session.request(method as 'GET', url, body, { headers, query } as RequestOptions) as Promise<never>,
    });
    const { issues = [] } = await client.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'project = ITH',
      maxResults: 2,
    });
    expect(issues).to.have.length(2);
    expect((await client.issues.getIssue({ issueIdOrKey: 'ITH-1' })).key).to.equal('ITH-1');
  });

  it('end with a list whose page leads to itself', async () => {
    const test = await closing(startSignIns());
    await test.signIn();
    test.atlassian.answer(siteCall, 200, { nextPageToken: 'same', issues: [1] });
    const session = (await test.login.session(test.ann)) ?? expect.fail('no session');
    let pages = 0;
    for await (const page of session.pages('/rest/x')) pages += page ? 1 : 0;
    expect(pages).to.equal(2);
  });

  it('send a file as multipart', async () => {
    const emulated = await closing(startEmulatedLogin(new MemoryStorage()));
    await emulated.signIn();
    const session = (await emulated.login.session(emulated.ann)) ?? expect.fail('no session');
    const body = new FormData();
    body.append('file', new Blob(['hello']), 'a.txt');
    const path = '/rest/servicedeskapi/servicedesk/1/attachTemporaryFile';
    const headers = { 'X-Atlassian-Token': 'no-check' };
    for (const options of [{}, { headers }]) {
      const answer = await session.request('POST', path, body, options);
      expect(JSON.stringify(answer)).to.contain('a.txt').and.to.contain('temporaryAttachmentId');
    }

    const again = await session.fetch(`${session.baseUrl}${path}`, { method: 'POST', body, headers });
    expect(again.status).to.equal(201);
  });
});

async function refusalOf(sending: Promise<unknown>): Promise<string> {
  return sending.then(
    () => 'sent',
    (error: unknown) => String(error),
  );
}

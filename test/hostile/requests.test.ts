import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type restify from 'restify';
import { createHttpServer } from '../../src/assistant/httpServer';
import { sendRaw, statusOf } from '../support/rawHttp';
import { character, holds } from '../support/strangers';

describe('what is hardly HTTP', () => {
  let server: restify.Server;
  let port = 0;
  /** What lets each request to `/waits` have its answer. */
  const waiting: (() => void)[] = [];
  /** What would have ended the process. */
  const uncaught: unknown[] = [];
  const thrown: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);

  before((done) => {
    process.on('uncaughtException', note);
    server = createHttpServer({ isBehindHttps: true, onError: (_what, error) => thrown.push(error) });
    server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
      response.json(200, { status: 'ok' });
    });
    server.get('/waits', async (_request: restify.Request, response: restify.Response) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.json(200, {});
    });
    server.get('/throws', async () => {
      throw new Error('hunter2');
    });
    server.listen(0, '127.0.0.1', () => {
      port = server.address().port;
      done();
    });
  });

  after((done) => {
    process.removeListener('uncaughtException', note);
    (server.server as Server).closeAllConnections();
    server.close(done);
  });

  afterEach(() => expect(uncaught.splice(0)).to.deep.equal([]));

  const get = (target: string, host: string) =>
    sendRaw(port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  for (const host of [
    'a b',
    'a:b',
    '%',
    '[::1',
    '<script>',
    'localhost:99999999',
    'a,b',
    '',
    '::1',
    'a/b',
    'a?b',
    'u@a',
  ])
    it(`is 400 for the host "${host}"`, async () => {
      const received = await get('/healthz', host);
      expect(statusOf(received)).to.equal(400);
      expect(received.toLowerCase())
        .to.contain('x-content-type-options: nosniff')
        .and.contain('cache-control: no-store');
    });

  it('has the limits that the docs tell of', () => {
    const http = server.server as Server;
    const docs = readFileSync(join(__dirname, '../../../docs/operate.md'), 'utf8');
    expect(docs).to.contain(`${http.maxConnections} connections at once`);
    expect(docs).to.contain(`headers within ${http.headersTimeout / 1000} s`);
    expect(docs).to.contain(`a request within ${http.requestTimeout / 1000} s`);
    expect(docs).to.contain('256 KiB');
    expect(docs).to.contain(`${http.maxHeadersCount} headers`);
  });

  it('is looked at more often than it may take to arrive', () => {
    const http = server.server as Server;
    expect(Reflect.get(http, 'connectionsCheckingInterval')).to.be.below(
      Math.min(http.headersTimeout, http.requestTimeout),
    );
  });

  for (const target of ['http://[', 'http://a/healthz', '*', 'healthz', '?', 'javascript:x', 'http://a:99999999/'])
    it(`is 400 for the target ${target}`, async () => expect(statusOf(await get(target, 'localhost'))).to.equal(400));

  for (const [host, target, status] of [
    ['localhost', '/healthz', 200],
    ['127.0.0.1:3978', '/healthz', 200],
    ['[::1]:3978', '/healthz', 200],
    ['bot.northwind.test', '/healthz?a=%', 200],
    ['bot.northwind.test', '//healthz', 404],
    ['bot.northwind.test', '/%', 404],
    ['bot.northwind.test', '/nothing', 404],
  ] as const)
    it(`is ${status} for ${host}${target}`, async () => {
      const received = await get(target, host);
      expect(statusOf(received)).to.equal(status);
      expect(received.toLowerCase())
        .to.contain('x-content-type-options: nosniff')
        .and.contain('cache-control: no-store');
    });

  const asked = (line: string, ...more: readonly string[]) => [line, ...more, 'Connection: close', '', ''].join('\r\n');
  for (const [what, request, status] of [
    ['with what there is', asked('GET /healthz HTTP/1.1', 'Host: a'), 200],
    ['with what there is not', asked('GET /nothing HTTP/1.1', 'Host: a'), 404],
    ['to another method', asked('PUT /healthz HTTP/1.1', 'Host: a'), 405],
    ['to OPTIONS', asked('OPTIONS /healthz HTTP/1.1', 'Host: a'), 405],
    ['to a host that is none', asked('GET /healthz HTTP/1.1', 'Host: a b'), 400],
    ['to two hosts', asked('GET /healthz HTTP/1.1', 'Host: a', 'Host: b'), 400],
    [
      'to as many headers as are read',
      asked('GET /healthz HTTP/1.1', 'Host: a', ...Array<string>(97).fill('X: 1')),
      200,
    ],
    [
      'to more headers than are read',
      asked('GET /healthz HTTP/1.1', 'Host: a', ...Array<string>(98).fill('X: 1')),
      431,
    ],
    ['without a host', asked('GET /healthz HTTP/1.1'), 400],
    ['to HTTP/1.0', asked('GET /healthz HTTP/1.0'), 400],
    ['to HTTP/2.0 in a line of HTTP/1', asked('GET /healthz HTTP/2.0', 'Host: a'), 400],
    ['to who takes it for a proxy', asked('CONNECT a:443 HTTP/1.1', 'Host: a'), 400],
    ['to what is no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['to headers without end', asked('GET /healthz HTTP/1.1', `X: ${'x'.repeat(20_000)}`), 431],
    ['to an expectation that nobody has', asked('GET /healthz HTTP/1.1', 'Host: a', 'Expect: more'), 417],
    ['when the route throws', asked('GET /throws HTTP/1.1', 'Host: a'), 500],
    [
      'when it does so before who takes JSON',
      asked('GET /throws HTTP/1.1', 'Host: a', 'Accept: application/json'),
      500,
    ],
  ] as const)
    it(`is answered ${what} under the same guard`, async () => {
      const received = await sendRaw(port, request);
      expect(statusOf(received)).to.equal(status);
      const head = received.toLowerCase().split('\r\n\r\n', 1)[0];
      expect(head)
        .to.contain('x-content-type-options: nosniff')
        .and.contain('cache-control: no-store')
        .and.contain('strict-transport-security: max-age=31536000');
      expect(received).not.to.contain('hunter2');
    });

  it('tells what a route has thrown, and only here', async () => {
    thrown.length = 0;
    await get('/throws', 'localhost');
    expect(thrown.map((error) => (error as Error).message)).to.deep.equal(['hunter2']);
  });

  it('takes a request for an upgrade as any other', async () => {
    const lines = ['GET /healthz HTTP/1.1', 'Host: localhost', 'Connection: upgrade, close', 'Upgrade: websocket'];
    const received = await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`);
    expect(statusOf(received)).to.equal(200);
  });

  it('is not read to the end where no route wants its body', async () => {
    const head = 'POST /nothing HTTP/1.1\r\nHost: localhost\r\n';
    for (const announced of ['Content-Length: 1000000', 'Transfer-Encoding: chunked']) {
      const received = await sendRaw(port, `${head}${announced}\r\n\r\n`, /never/);
      expect(statusOf(received), announced).to.equal(404);
      expect(received.toLowerCase()).to.contain('connection: close');
    }
  });

  it('is cut off where it comes a thousand at once, before any answer', async () => {
    const ahead = (count: number) =>
      sendRaw(port, 'GET /waits HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(count), /(?:HTTP[^]+){10}/);
    const many = ahead(1000);
    expect(await many).to.equal('');
    expect(waiting).to.have.length(10);

    const few = ahead(10);
    while (waiting.length < 20) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of waiting.splice(0)) answer();
    expect((await few).match(/HTTP\/1\.1 200/g)).to.have.length(10);
  });

  it('leaves the process alive, whatever comes: request line, headers, framing', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 30 }),
      fc.string({ unit: character, maxLength: 30 }),
      fc.constantFrom(
        '/',
        '//',
        '/healthz',
        '/%',
        'http://[',
        '*',
        '\u0000',
        '../..',
        'a'.repeat(9000),
        '[::1]',
        'a:b',
      ),
    );
    // Mostly as it should be, so that what is wrong gets far in.
    const mostly = (right: string, ...wrong: readonly string[]) =>
      fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
    const header = fc.tuple(
      fc.constantFrom('Upgrade', 'Expect', 'Content-Length', 'Transfer-Encoding', 'Cookie', 'Accept', 'Host', 'X'),
      fc.oneof(word, fc.constantFrom('100-continue', 'chunked', '5', '-1', '1e9', 'localhost', 'gzip, chunked')),
    );
    const raw = fc
      .record({
        method: mostly('GET', 'POST', 'HEAD', 'OPTIONS', 'CONNECT', 'PATCH', 'get', '', 'PRI'),
        target: fc.oneof(
          word,
          word.map((text) => `/${encodeURI(text)}`),
          fc.constant('/healthz'),
        ),
        version: mostly('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP', ''),
        host: fc.oneof(word, mostly('localhost', '[::1]:1', 'a b', 'a:b')),
        headers: fc.array(header, { maxLength: 3 }),
        newline: mostly('\r\n', '\n', '\r'),
        body: word,
      })
      .map(({ method, target, version, host, headers, newline, body }) =>
        [
          `${method} ${target} ${version}`,
          `Host: ${host}`,
          ...headers.map(([name, value]) => `${name}: ${value}`),
          '',
          body,
        ].join(newline),
      );
    const seen = new Set<number>();
    await holds(
      fc.array(raw, { minLength: 25, maxLength: 25 }),
      async (many) => {
        const received = await Promise.all(many.map((bytes) => sendRaw(port, bytes)));
        for (const one of received) seen.add(statusOf(one));
        expect(uncaught).to.deep.equal([]);
      },
      200,
    );
    // All that may come of it; each of them did, so that the cases reached that far.
    expect([...seen]).to.include.members([200, 400, 404]);
    expect([...seen].filter((status) => status >= 500)).to.deep.equal([]);
    expect(statusOf(await get('/healthz', 'localhost'))).to.equal(200);
  });
});

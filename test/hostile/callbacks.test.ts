import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import fc from 'fast-check';
import { createRoutes } from '../../src/web/routes';
import { sendRaw } from '../support/rawHttp';
import { holds } from '../support/strangers';
import { startSignIns, type SignIns } from '../support/signIns';
import { listening } from '../support/listening';

/** What would be markup, another line of a header, or nothing that can be decoded. */
const nasty = [
  '<smuggled>',
  '"><smuggled x=',
  "'smuggled",
  '%E0%A4%A',
  '%00',
  '%0d%0aset-cookie:smuggled=1',
  '%u202e',
  '__proto__',
  '[]',
  '%3Csmuggled%3E',
];

const text = fc.oneof(
  fc.string({ maxLength: 40 }).map(encodeURIComponent),
  fc.constantFrom(...nasty, '', 'a'.repeat(2000)),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('code', 'state', 'error', 'iss', 'refused', 'signin', 'error_description') },
  { weight: 1, arbitrary: text },
);
/** `mine`: the state, the code or the cookie that there is. */
const value = fc.oneof({ weight: 2, arbitrary: fc.constant('mine') }, { weight: 1, arbitrary: text });

/** An answer that is all there. */
const whole = /<\/html>|^HTTP\/1\.1 30[23] [\s\S]*\r\n\r\n/;

describe('callbacks of any shape', () => {
  let test: SignIns;
  let server: Server;
  let port: number;
  const errors: unknown[] = [];

  beforeEach(async () => {
    test = await startSignIns();
    errors.length = 0;
    const { startRoute, callbackRoute } = createRoutes({
      browser: test.login.browser,
      callbackPath: '/callback/',
      resume: () => Promise.resolve(),
      onError: (_what, error) => void errors.push(error),
    });
    server = createServer((request, response) => {
      void (request.url?.startsWith('/chat/') ? startRoute : callbackRoute)(request, response);
    });
    port = await listening(server);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await test.close();
  });

  const ask = (target: string, cookie: string) =>
    sendRaw(port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`, whole);

  it('end at a page or where one is, and nothing of them stands there', async () => {
    const statuses = new Set<number>();
    const query = fc.array(fc.tuple(name, value), { maxLength: 6 });
    await holds(fc.tuple(query, value, fc.constantFrom('/callback/', '/chat/')), async ([pairs, sent, path]) => {
      // Nobody begins so many sign-ins in an hour.
      test.clock += 3 * 60_000;
      const there = await test.toCallback();
      const state = there.query.get('state') ?? '';
      const own: Record<string, string> = { state, code: 'AUTHORIZATION-CODE', iss: test.atlassian.url };
      const mine = (key: string) => own[key] ?? 'mine';
      const target = pairs.map(([key, given]) => `${key}=${given === 'mine' ? mine(key) : given}`).join('&');
      const cookie = sent === 'mine' ? `__Host-jira-sign-in-${there.flowId.slice(0, 8)}=${there.cookie}` : sent;

      const answer = await ask(`${path}?${target.replaceAll(/[^\x21-\x7e]/g, '')}`, cookie);

      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
      statuses.add(status);
      expect(status, answer).to.be.oneOf([302, 303, 400, 403, 410, ...refusedOnly(pairs)]);
      const [headers = '', body = ''] = answer.split('\r\n\r\n');
      const location = /^location: (.*)$/im.exec(headers)?.[1] ?? '';
      if (status === 303) expect(location).to.match(/^\/callback\/(\?refused=[a-z-]+)?$/);
      // Whatever was refused leaves the address bar.
      const isNamed = pairs.length === 1 && /^\?refused=[a-z-]+$/.test(`?${target}`);
      if (status === 400 && path === '/callback/' && target !== '' && !isNamed)
        expect(headers).to.match(/^refresh: 0; url=\/callback\/\?refused=unknown-link$/im);
      expect(body).not.to.match(/smuggled|AUTHORIZATION-CODE/i);
      expect(headers).not.to.match(/^set-cookie: smuggled/im);
      if (status !== 302) expect(answer).not.to.contain(state);
      expect(errors).to.deep.equal([]);
    });
    expect([...statuses]).to.include.members([303, 400]);
    // Some got as far as to Atlassian.
    expect(test.atlassian.requests.length).to.be.above(0);
  });

  it('cost no more than letters do, whatever they are full of', async () => {
    const { query, cookie, flowId } = await test.toCallback();
    const costOf = async (part: string) => {
      const filling = (length: number) => part.repeat(Math.floor(length / part.length));
      const half = filling(7000);
      const before = process.cpuUsage();
      for (let times = 0; times < 20; times += 1) {
        await ask(
          `/callback/?code=${half.replaceAll(' ', '+')}%0A&state=${query.get('state')}`,
          `x-${flowId}=${cookie}; ${half}`,
        );
        await ask('/chat/?signin=x', `x\r\nAccept-Language: a${filling(14_000)}b`);
      }
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await costOf('a');
    const letters = await costOf('a');
    const slow: string[] = [];
    for (const part of [
      ...nasty,
      ' ',
      '\t',
      ',',
      ' ,',
      ';q=',
      '&',
      '=',
      '&code=',
      '%',
      '%2',
      '+',
      ';',
      '; ',
      '[',
      'a=b&',
    ])
      if ((await costOf(part)) > 20 * letters) slow.push(part);
    expect(slow, `letters: ${letters} µs`).to.deep.equal([]);
  });
});

/** The page of any failure may be asked for by its name. */
function refusedOnly(pairs: readonly (readonly [string, string])[]): number[] {
  return pairs.length === 1 && pairs[0]?.[0] === 'refused' ? [500, 503] : [];
}

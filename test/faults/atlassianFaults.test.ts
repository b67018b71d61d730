import { createServer, type Server } from 'node:http';
import axios from 'axios';
import { expect } from 'chai';
import { createSend } from '../../src/atlassian/http';
import type { FaultRule } from '../../src/emulator/faults';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin, type EmulatedLogin } from '../support/emulatedLogin';
import { atlassianErrorOf } from '../support/rejection';
import { listening } from '../support/listening';

const hour = 60 * 60_000;
const day = 24 * hour;

const faults: readonly (readonly [what: string, fault: Omit<FaultRule, 'path'>])[] = [
  ['does not answer', { delay: 600_000 }],
  ['asks for patience', { status: 429, retryAfter: 60, rateLimitReason: 'jira-burst-based' }],
  ['answers 500', { status: 500 }],
  ['answers 502', { status: 502 }],
  ['answers 503', { status: 503 }],
  ['cuts its answer', { body: 'cut' }],
  ['answers a page', { body: 'html' }],
  ['answers a page with 503', { body: 'html', status: 503 }],
  ['answers JSON that is not what was asked for', { status: 200, json: { hello: 'world' } }],
];

describe('Atlassian', () => {
  let one: EmulatedLogin;
  /** What each request was limited to: milliseconds, and whether it was given a signal as well. */
  let limits: { readonly url: string; readonly timeout: number | undefined; readonly signal: boolean }[];

  /** The path where something is wrong. */
  let failing: string | undefined;

  beforeEach(async () => {
    failing = undefined;
    limits = [];
    const http = axios.create({ maxRedirects: 0 });
    // Nobody waits for seconds here; that everybody would stop at some time is what counts.
    http.interceptors.request.use((config) => {
      limits.push({ url: config.url ?? '', timeout: config.timeout, signal: config.signal !== undefined });
      const stands = failing !== undefined && config.url?.includes(failing);
      return stands ? { ...config, timeout: 100 } : config;
    });
    one = await startEmulatedLogin(new MemoryStorage(), { http });
  });
  afterEach(async () => {
    await one.close();
    expect(limits).not.to.have.length(0);
    for (const { url, timeout, signal } of limits) {
      expect(timeout, url).to.be.within(1, 15_000);
      expect(signal, url).to.equal(true);
    }
  });

  function fail(path: string, fault: Omit<FaultRule, 'path'>): void {
    one.emulator.faults = { rules: [{ ...fault, path }] };
    // The other faults are there at once, and nothing is to fail because this machine is busy.
    failing = fault.delay === undefined ? undefined : path;
  }
  function heal(): void {
    one.emulator.faults = {};
    failing = undefined;
  }
  const callsTo = (path: string) => one.emulator.calls.filter((call) => call.path === path).length;
  const isSignedIn = async () => (await one.login.identity(one.ann)) !== undefined;

  for (const [what, fault] of faults) {
    for (const path of ['/oauth/token', '/me', '/oauth/token/accessible-resources']) {
      it(`that ${what} at ${path} costs a sign-in no more than another try`, async () => {
        fail(path, fault);
        const { flowId, link } = await one.begin();
        const { query, cookie } = await one.consent(link);

        const { resume } = await one.login.browser.finish(query, cookie);
        // The chat hears of it without asking, and the browser's page says it.
        expect(resume?.conversationId).to.equal('a');
        const { view } = await one.login.browser.finish(new URLSearchParams(), cookie);
        expect(view).to.deep.equal({ kind: 'failed', reason: 'unavailable' });
        expect(await one.login.status(one.ann, flowId)).to.deep.equal({ kind: 'failed', reason: 'unavailable' });
        expect(await isSignedIn()).to.equal(false);

        heal();
        await one.signIn();
        expect(await one.request()).to.equal('answered');
      });
    }

    it(`that ${what} to a refresh signs nobody out`, async () => {
      await one.signIn();
      one.pass(hour);
      fail('/oauth/token', fault);
      const before = callsTo('/oauth/token');

      const { code } = await atlassianErrorOf(one.request());

      expect(code).to.be.oneOf(['unavailable', 'rate-limited', 'unknown-outcome']);
      expect(callsTo('/oauth/token') - before).to.be.at.most(2);
      expect(await isSignedIn()).to.equal(true);
      heal();
      expect(await one.request()).to.equal('answered');
      one.pass(day);
      expect(await one.request()).to.equal('answered');
    });

    it(`that ${what} to a call fails that call and no other`, async () => {
      await one.signIn();
      fail('/ex/jira/', fault);
      const outcome = await one.request().catch((error: Error) => error.name);
      // What a call to any address answers nobody here knows.
      expect(outcome).to.equal(fault.json === undefined ? 'AtlassianError' : 'answered');
      expect(await isSignedIn()).to.equal(true);

      heal();
      expect(await one.request()).to.equal('answered');
    });
  }
});

describe('a request to Atlassian', () => {
  let server: Server;
  let url: string;
  let hungUp: Promise<void>;

  /** Begins an answer and never comes to its end, though a byte comes every now and then. */
  beforeEach(async () => {
    let tell = () => {};
    hungUp = new Promise((resolve) => (tell = resolve));
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const dripping = setInterval(() => response.write(' '), 5);
      response.once('close', () => {
        clearInterval(dripping);
        tell();
      });
    });
    const port = await listening(server);
    url = `http://127.0.0.1:${port}/x`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  for (const [method, code] of [
    ['GET', 'unavailable'],
    ['POST', 'unknown-outcome'],
  ] as const) {
    it(`ends at its limit though the answer to a ${method} goes on for ever`, async () => {
      const sent = createSend()({ operation: 'x', method, url, timeout: 200 });
      expect((await atlassianErrorOf(sent)).code).to.equal(code);
      await hungUp;
    });
  }

  it('ends at its limit though a file goes on for ever', async () => {
    const sent = createSend()({ operation: 'x', method: 'GET', url, timeout: 200, maxBytes: 1_000_000 });
    expect((await atlassianErrorOf(sent)).code).to.equal('unavailable');
    await hungUp;
  });
});

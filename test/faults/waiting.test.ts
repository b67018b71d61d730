import axios, { AxiosError } from 'axios';
import { expect } from 'chai';
import { AtlassianError } from '../../src/atlassian/errors';
import { retryReads } from '../../src/atlassian/retry';
import type { Session } from '../../src/login/session';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin, type EmulatedLogin } from '../support/emulatedLogin';
import { atlassianErrorOf } from '../support/rejection';

describe('a session while somebody waits', () => {
  let one: EmulatedLogin;
  /** Milliseconds. */
  let left: number;
  /** Of the calls to the site: what each was limited to. */
  let timeouts: (number | undefined)[];
  /** What comes before each request. */
  let meet: (path: string) => Promise<void>;

  beforeEach(async () => {
    left = 10_000;
    timeouts = [];
    meet = async () => undefined;
    const http = axios.create({ maxRedirects: 0 });
    http.interceptors.request.use(async (config) => {
      const { url = '', timeout } = config;
      if (url.includes('/ex/jira/')) timeouts.push(timeout);
      await meet(url);
      return config;
    });
    one = await startEmulatedLogin(new MemoryStorage(), { http });
    await one.signIn();
  });
  afterEach(() => one.close());

  const session = async (): Promise<Session> =>
    (await one.login.session(one.ann, { timeLeft: () => left })) ?? expect.fail('signed out');
  const values = { summary: 'Second monitor', customfield_10101: { id: '1010101' } };
  const create = async () => (await session()).serviceDesk.create({ deskId: '1', typeId: '102', values });

  it('tries to read for as long as that, all tries together', async () => {
    meet = async () => {
      left -= timeouts.at(-1) ?? 0;
      throw new AxiosError('timeout', AxiosError.ECONNABORTED);
    };
    const { serviceDesk } = await session();
    expect((await atlassianErrorOf(serviceDesk.myRequests())).code).to.equal('unavailable');
    expect((await atlassianErrorOf(serviceDesk.myRequests())).code).to.equal('unavailable');
    expect(timeouts).to.deep.equal([10_000]);
  });

  it('does not begin to change anything when nobody waits any more', async () => {
    left = 0;
    expect((await atlassianErrorOf(create())).code).to.equal('unavailable');
    expect(timeouts).to.deep.equal([]);
  });

  it('gives what changes something its whole time once it is sent, and a file as well', async () => {
    left = 50;
    await create();
    const { serviceDesk } = await session();
    await serviceDesk.uploadTemporary('1', [{ name: 'a.txt', content: Buffer.from('a') }]);
    expect(timeouts).to.deep.equal([15_000, 60_000]);
  });

  it('does not wait for a refresh that takes longer, which goes on', async () => {
    one.pass(60 * 60_000);
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    meet = (path) => (path.endsWith('/oauth/token') ? until : Promise.resolve());
    left = 20;
    const { code } = await atlassianErrorOf((await session()).request('GET', '/rest/servicedeskapi/servicedesk'));
    expect(code).to.equal('unavailable');

    release();
    left = 10_000;
    await (await session()).request('GET', '/rest/servicedeskapi/servicedesk');
    const refreshes = one.emulator.calls.filter(({ path }) => path === '/oauth/token');
    expect(refreshes, 'the sign-in and one refresh').to.have.length(2);
  });
});

describe('reading again', () => {
  it('ends when the next try would come too late', async () => {
    let left = 4000;
    const waits: number[] = [];
    const send = retryReads(
      async () => {
        throw new AtlassianError('rate-limited', 'x', { retryAfter: 1500 });
      },
      {
        wait: async (time) => {
          waits.push(time);
          left -= time;
        },
        random: () => 0.5,
        timeLeft: () => left,
      },
    );
    const { code, retryAfter } = await atlassianErrorOf(send({ operation: 'x', method: 'GET', url: 'http://x' }));
    expect([code, retryAfter, waits]).to.deep.equal(['rate-limited', 1500, [2100]]);
  });
});

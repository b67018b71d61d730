import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startEmulatedLogin } from '../support/emulatedLogin';
import { FaultyStorage } from '../support/faultyStorage';
import type { FloodMessage, Footprint } from '../support/floodChild';

const floods = 6000;
const waiting = 20_000;
/** Bytes: less than the flood would leave if a hundred of each callback stayed. */
const noise = 500_000;

describe('what strangers can make the process keep', () => {
  let child: ChildProcess;

  beforeEach(async () => {
    child = fork(join(__dirname, '..', 'support', 'floodChild.js'));
    await once(child, 'message');
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  async function begin(from: number, count: number): Promise<Footprint> {
    child.send({ from, begin: count } satisfies FloodMessage);
    const [footprint]: Footprint[] = await once(child, 'message');
    return footprint ?? expect.fail('no footprint');
  }

  it(`is nothing after ${floods} forged callbacks, and none costs a storage operation`, async () => {
    const { url, link } = await begin(0, 2000);
    await flood(url, link, 1000);
    const before = await begin(0, 0);

    const statuses = await flood(url, link, floods);

    const after = await begin(0, 0);
    expect(after.operations).to.equal(before.operations);
    expect([...statuses]).to.deep.equal([400]);
    expect(after.heap - before.heap).to.be.below(noise);
    expect(after.external - before.external).to.be.below(noise);
  });

  it(`is nothing for ${waiting} sign-ins that wait`, async () => {
    // By then everything with a bound has reached it.
    const before = await begin(0, 2000);
    const after = await begin(2000, waiting);
    // They did begin.
    expect(after.operations - before.operations).to.be.at.least(3 * waiting);
    expect(after.heap - before.heap).to.be.below(noise);
    expect(after.external - before.external).to.be.below(noise);
  });
});

/** Requests with everything a stranger can think of; answers the statuses that came. */
async function flood(url: string, link: string, count: number): Promise<Set<number | undefined>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const statuses = new Set<number | undefined>();
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const { path, cookie } = forgery(left, link);
      const headers = cookie === undefined ? {} : { cookie: `__Host-jira-sign-in=${cookie}` };
      statuses.add(await statusOf(`${url}${path}`, agent, headers));
    }
  };
  await Promise.all(Array.from({ length: 16 }, one));
  agent.destroy();
  return statuses;
}

function statusOf(url: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    }).once('error', reject);
  });
}

/** `link` is a true ticket, of use for nothing but opening the sign-in. */
function forgery(nth: number, link: string): { readonly path: string; readonly cookie?: string } {
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  const callback = '/oauth2/jira/callback/';
  const forgeries = [
    { path: `${callback}?code=${random(400)}&state=${random(48)}` },
    { path: `${callback}?code=${random(400)}&state=${random(48)}`, cookie: random(64) },
    { path: `${callback}?error=access_denied&state=${random(48)}` },
    { path: `${callback}?code=${random(9)}&state=${link}`, cookie: link },
    { path: `${callback}?code=a&state=${random(48)}&state=${random(48)}` },
    { path: `${callback}?${random(40)}=${random(3000)}` },
    { path: callback, cookie: random(64) },
    { path: `/oauth2/jira/chat/?signin=${random(48)}` },
    { path: `/oauth2/jira/chat/?signin=${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}` },
  ];
  return forgeries[nth % forgeries.length] ?? expect.fail('no forgery');
}

describe('what one person leaves in the storage', () => {
  it('is three records for the chat user and one for the registered user, whatever was done', async () => {
    const storage = new FaultyStorage(new MemoryStorage());
    const one = await startEmulatedLogin(storage);
    for (let times = 0; times < 5; times += 1) {
      await one.begin();
      await one.login.cancel(one.ann);
      await one.signIn();
      const session = (await one.login.session(one.ann)) ?? expect.fail('signed out');
      for (let effect = 0; effect < 40; effect += 1) await session.once(`create:${times}:${effect}`);
      one.pass(60 * 60_000);
      expect(await one.request()).to.equal('answered');
      await one.login.refreshSites(one.ann);
      await one.login.signOut(one.ann);
    }
    await one.close();

    const kinds = [...storage.written].map((key) => key.slice(0, 'jl1-f-'.length)).toSorted();
    expect(kinds).to.deep.equal(['jl1-a-', 'jl1-f-', 'jl1-g-', 'jl1-u-']);
  });
});

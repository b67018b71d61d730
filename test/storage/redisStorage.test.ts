import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import { createClient } from 'redis';
import { RedisStorage } from '../../src/storage/redisStorage';
import { needsRedisServer, startRedisServer, type RedisServer } from '../support/redisServer';
import { messageOf } from '../support/rejection';
import { describeStorage } from '../support/storageContract';

describe('Redis', () => {
  needsRedisServer();
  let server: RedisServer;
  const open: RedisStorage[] = [];

  beforeEach(async () => {
    server = await startRedisServer();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((storage) => storage.close()));
    await server.close();
  });

  function opened(url = server.url, deadline = 5000): RedisStorage {
    const storage = new RedisStorage(url, { deadline });
    open.push(storage);
    return storage;
  }

  /** Sends one command beside the storage. */
  async function send(...command: readonly string[]): Promise<unknown> {
    const client = createClient({ url: server.url });
    await client.connect();
    return client.sendCommand(command).finally(() => client.destroy());
  }

  describeStorage('redis', async () => {
    const storage = opened();
    return { storage, close: () => storage.close() };
  });

  it('lets sign-ins under way go a day after their last write, conversation state after thirty, and nothing else', async () => {
    const storage = opened();
    const kept = ['jl1-g-1', 'jl1-a-1', 'jl1-u-1', 'test/users/ann/'];
    await storage.write(Object.fromEntries([...kept, 'jl1-f-1', 'jl1-p-1', 'jl1-s-1'].map((key) => [key, { n: 1 }])));

    const left = (key: string) => send('PTTL', `botbuilder-atlassian:${key}`);

    for (const key of kept) expect(await left(key)).to.equal(-1);
    for (const key of ['jl1-f-1', 'jl1-p-1']) expect(await left(key)).to.be.within(86_000_000, 86_400_000);
    expect(await left('jl1-s-1')).to.be.within(29.9 * 86_400_000, 30 * 86_400_000);
    await send('PEXPIRE', 'botbuilder-atlassian:jl1-f-1', '1000');
    await storage.write({ 'jl1-f-1': { n: 2 } });
    expect(await left('jl1-f-1')).to.be.above(86_000_000);
  });

  it('refuses an eTag for an item that has expired', async () => {
    const storage = opened();
    await storage.write({ 'jl1-f-1': { n: 1 } });
    const { eTag } = (await storage.read(['jl1-f-1']))['jl1-f-1'];
    await send('PEXPIRE', 'botbuilder-atlassian:jl1-f-1', '0');

    expect(await messageOf(storage.write({ 'jl1-f-1': { n: 2, eTag } }))).to.match(/eTag conflict/);
  });

  it('finishes what was asked before close, and refuses calls after it', async () => {
    const storage = opened();
    const writing = storage.write({ a: { n: 1 } });
    await Promise.all([storage.close(), storage.close()]);
    await writing;

    for (const call of [storage.read(['a']), storage.write({ a: {} }), storage.delete(['a'])]) {
      expect(await messageOf(call)).to.match(/closed/);
    }
    expect((await opened().read(['a']))['a'].n).to.equal(1);
    await new RedisStorage(server.url).close();
  });

  it('signs in with the password of the URL, and names the reason but no password when it is wrong', async () => {
    const secret = await startRedisServer(undefined, '--requirepass', 'correct horse');
    try {
      const right = opened(`redis://:correct%20horse@127.0.0.1:${secret.port}/3`);
      await right.write({ a: { n: 1 } });
      expect((await right.read(['a']))['a'].n).to.equal(1);

      const wrong = opened(`redis://:hunter2@127.0.0.1:${secret.port}`, 300);
      const message = await failing(() => wrong.read(['a']), /WRONGPASS/);
      expect(message)
        .to.match(/^Storage: Redis did not answer within 300 ms/)
        .and.not.to.contain('hunter2');
    } finally {
      await Promise.all(open.splice(0).map((storage) => storage.close()));
      await secret.close();
    }
  });

  it('fails by its deadline while the server is gone and heals when it is back', async () => {
    const storage = opened(server.url, 500);
    await eventually(() => storage.write({ a: { n: 1 } }));
    const { port } = server;
    await server.close();
    expect(await messageOf(storage.read(['a']))).to.match(/did not answer|closed unexpectedly/i);
    await failing(() => storage.write({ a: { n: 2 } }), /did not answer within 500 ms: .*ECONNREFUSED/);

    server = await startRedisServer(port);
    await eventually(() => storage.write({ a: { n: 3 } }));

    expect((await eventually(() => storage.read(['a'])))['a'].n).to.equal(3);
  });

  it('does not carry out later what it reported as failed while the server was gone', async () => {
    const storage = opened(server.url, 300);
    await eventually(() => storage.write({ a: { n: 1 } }));
    const { port } = server;
    await server.close();
    await Promise.all(['b', 'c'].map((key) => messageOf(storage.write({ [key]: { n: 1 } }))));

    server = await startRedisServer(port);
    await eventually(() => storage.write({ a: { n: 2 } }));

    expect(await eventually(() => storage.read(['b', 'c']))).to.deep.equal({});
  });

  it('fails by its deadline while the server hangs and heals when it goes on', async () => {
    const storage = opened(server.url, 300);
    await eventually(() => storage.write({ a: { n: 1 } }));
    server.process.kill('SIGSTOP');
    expect(await messageOf(storage.read(['a']))).to.match(/did not answer within 300 ms/);
    server.process.kill('SIGCONT');

    expect((await eventually(() => storage.read(['a'])))['a'].n).to.equal(1);
  });

  it('leaves a connection that has died without a sign', async () => {
    const way = await startSilentWay(server.port);
    try {
      const storage = opened(`redis://127.0.0.1:${way.port}`, 500);
      await eventually(() => storage.write({ a: { n: 1 } }));
      way.swallow();
      expect(await messageOf(storage.read(['a']))).to.match(/did not answer within 500 ms/);

      expect((await eventually(() => storage.read(['a'])))['a'].n).to.equal(1);
    } finally {
      await Promise.all(open.splice(0).map((storage) => storage.close()));
      await way.close();
    }
  });
});

/** Asks until it fails for this reason, whatever else a slow machine makes of it before; resolves to the message. */
async function failing(call: () => Promise<unknown>, reason: RegExp): Promise<string> {
  for (;;) {
    const message = await messageOf(call());
    if (reason.test(message)) return message;
    await nextTurn();
  }
}

/** Asks until it is answered; the test's own timeout ends it. */
async function eventually<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    const [outcome] = await Promise.allSettled([call()]);
    if (outcome.status === 'fulfilled') return outcome.value;
    // A closed storage refuses at once: without a turn of the event loop the test's timeout could never end this.
    await nextTurn();
  }
}

/** A way to Redis whose connections can go silent, as when a firewall forgets them. New ones work. */
async function startSilentWay(to: number) {
  const sockets = new Set<Socket>();
  const pairs: (readonly [Socket, Socket])[] = [];
  const server: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    pairs.push([near, far]);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    swallow() {
      for (const [near, far] of pairs.splice(0)) {
        near.unpipe(far).resume();
        far.unpipe(near).resume();
      }
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

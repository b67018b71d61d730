import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import { createClient } from 'redis';
import { RedisStorage } from '../../src/storage/redisStorage';
import { holdTimer } from '../support/heldTimer';
import { needsRedisServer, startRedisServer, type RedisServer } from '../support/redisServer';
import { messageOf } from '../support/rejection';
import { describeStorage } from '../support/storageContract';
import { listening } from '../support/listening';

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

  function opened(url = server.url, timer = holdTimer().timer): RedisStorage {
    const storage = new RedisStorage(url, { timer });
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

      const { timer, pass } = holdTimer();
      const heard = error(/WRONGPASS/);
      const reading = messageOf(opened(`redis://:hunter2@127.0.0.1:${secret.port}`, timer).read(['a']));
      await heard;
      pass(5000);
      expect(await reading)
        .to.match(/^Storage: Redis did not answer within 5000 ms: WRONGPASS/)
        .and.not.to.contain('hunter2');
    } finally {
      await Promise.all(open.splice(0).map((storage) => storage.close()));
      await secret.close();
    }
  });

  it('fails by its deadline while the server is gone and heals when it is back', async () => {
    const { timer, pass } = holdTimer();
    const storage = opened(server.url, timer);
    await storage.write({ a: { n: 1 } });
    const { port } = server;
    await server.close();
    const refused = error(/ECONNREFUSED/);
    const reading = messageOf(storage.read(['a']));
    await refused;
    pass(5000);
    expect(await reading).to.match(/did not answer|closed unexpectedly/i);
    const refusedAgain = error(/ECONNREFUSED/);
    const writing = messageOf(storage.write({ a: { n: 2 } }));
    await refusedAgain;
    pass(5000);
    expect(await writing).to.match(/did not answer within 5000 ms: .*ECONNREFUSED/);

    server = await startRedisServer(port);
    await storage.write({ a: { n: 3 } });

    expect((await storage.read(['a']))['a'].n).to.equal(3);
  });

  it('does not carry out later what it reported as failed while the server was gone', async () => {
    const { timer, pass } = holdTimer();
    const storage = opened(server.url, timer);
    await storage.write({ a: { n: 1 } });
    const { port } = server;
    const gone = error(/ECONNREFUSED/);
    await server.close();
    await gone;
    const failed = ['b', 'c'].map((key) => messageOf(storage.write({ [key]: { n: 1 } })));
    await error(/ECONNREFUSED/);
    pass(5000);
    for (const message of await Promise.all(failed)) expect(message).to.match(/did not answer within 5000 ms/);

    server = await startRedisServer(port);
    await storage.write({ a: { n: 2 } });

    expect(await storage.read(['b', 'c'])).to.deep.equal({});
  });

  it('fails by its deadline while the server hangs and heals when it goes on', async () => {
    const { timer, pass } = holdTimer();
    const storage = opened(server.url, timer);
    await storage.write({ a: { n: 1 } });
    server.process.kill('SIGSTOP');
    const reading = messageOf(storage.read(['a']));
    await nextTurn();
    pass(5000);
    expect(await reading).to.match(/did not answer within 5000 ms/);
    server.process.kill('SIGCONT');

    expect((await storage.read(['a']))['a'].n).to.equal(1);
  });

  it('leaves a connection that has died without a sign', async () => {
    const way = await startSilentWay(server.port);
    try {
      const { timer, pass } = holdTimer();
      const storage = opened(`redis://127.0.0.1:${way.port}`, timer);
      await storage.write({ a: { n: 1 } });
      way.swallow();
      const reading = messageOf(storage.read(['a']));
      await nextTurn();
      pass(5000);
      expect(await reading).to.match(/did not answer within 5000 ms/);

      expect((await storage.read(['a']))['a'].n).to.equal(1);
    } finally {
      await Promise.all(open.splice(0).map((storage) => storage.close()));
      await way.close();
    }
  });
});

/** Resolves when a storage has heard of an error that fits, from now on. */
function error(reason: RegExp): Promise<void> {
  return new Promise((resolve) => {
    subscribe('node-redis:error', function listen(message) {
      if (!reason.test(String(Reflect.get(Object(message), 'error')))) return;
      unsubscribe('node-redis:error', listen);
      resolve();
    });
  });
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
  });
  return {
    port: await listening(server),
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

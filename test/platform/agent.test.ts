import { EventEmitter, once } from 'node:events';
import { createServer as createProxy, type Server as Proxy } from 'node:http';
import { type Agent, createServer, type Server } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect } from 'chai';
import { createAgent } from '../../src/platform/agent';
import type { Method } from '../../src/atlassian/call';
import { createHttp, createSend, type Send } from '../../src/atlassian/http';
import { useClosing } from '../support/closing';
import { listening } from '../support/listening';
import { atlassianErrorOf } from '../support/rejection';
import { selfSigned } from '../support/selfSigned';

/** TLS without certificates: both sides know a secret. */
const ciphers = 'PSK+HIGH';
const psk = Buffer.alloc(32, 1);
const trusting = {
  ciphers,
  pskCallback: () => ({ psk, identity: 'test' }),
  checkServerIdentity: () => undefined,
  servername: '',
  maxCachedSessions: 0,
};

describe('connections to Atlassian', () => {
  const closing = useClosing();
  let server: Server;
  let url: string;
  let agent: Agent;
  let send: Send;
  let connections = 0;
  const connected = new EventEmitter();
  /** Until somebody says so, no call is answered. */
  let hold: Promise<unknown> = Promise.resolve();

  beforeEach(async () => {
    connections = 0;
    hold = Promise.resolve();
    server = createServer({ ciphers, pskCallback: () => psk, keepAliveTimeout: 0 }, (_request, response) => {
      void hold.then(() => response.setHeader('content-type', 'application/json').end('{}'));
    });
    server.on('secureConnection', () => connected.emit(String((connections += 1))));
    url = `https://127.0.0.1:${await listening(server)}/me`;
    agent = createAgent(trusting);
    send = createSend(createHttp(agent));
  });
  afterEach(async () => {
    agent.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const call = () => send({ operation: 'me', method: 'GET', url });
  const idle = (): Socket[] => Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? []);

  async function calledAndIdle(): Promise<Socket> {
    const free = once(agent, 'free');
    await call();
    await free;
    const [socket] = idle();
    if (!socket) throw new Error('No connection was kept.');
    return socket;
  }

  it('are kept over a pause: the next call makes none', async () => {
    const kept = await calledAndIdle();
    expect(kept.timeout, 'milliseconds that it may be idle').to.be.within(30_000, 59_000);
    expect(await calledAndIdle()).to.equal(kept);
    expect(connections).to.equal(1);
  });

  it('are closed when their idle time is over, and the next call makes one', async () => {
    const kept = await calledAndIdle();
    const closed = once(kept, 'close');
    kept.emit('timeout');
    await closed;
    expect(idle()).to.deep.equal([]);
    await call();
    expect(connections).to.equal(2);
  });

  it('carry nothing where the host is not trusted: that is no unknown outcome', async () => {
    let requests = 0;
    const stranger = createServer(selfSigned(), (_request, response) => {
      requests += 1;
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const [wary, easy] = [createAgent(), createAgent({ rejectUnauthorized: false })];
    const close = async () => {
      for (const one of [wary, easy]) one.destroy();
      stranger.closeAllConnections();
      await new Promise((resolve) => stranger.close(resolve));
    };
    const { port } = await closing(listening(stranger).then((free) => ({ port: free, close })));
    const there = `https://127.0.0.1:${port}/me`;
    const ask = (by: Agent, method: Method) =>
      createSend(createHttp(by))({ operation: 'x', method, url: there, body: { a: 1 } });
    for (const method of ['POST', 'PUT', 'DELETE', 'GET'] as const)
      expect((await atlassianErrorOf(ask(wary, method))).code, method).to.equal('unavailable');
    // Whatever had come before this one would have been counted.
    await ask(easy, 'POST');
    expect(requests).to.equal(1);
  });

  it('are bounded, busy and idle', async () => {
    let release: () => void = () => undefined;
    hold = new Promise<void>((resolve) => (release = resolve));
    const full = once(connected, '64');
    const calls = Array.from({ length: 80 }, call);
    await full;
    release();
    await Promise.all(calls);
    expect(connections).to.equal(64);
    expect(idle().length).to.be.within(1, 16);
  });

  describe('that the other side closes', () => {
    const post = () => send({ operation: 'createRequest', method: 'POST', url, body: {} });

    it('are not met by a write when they were idle: it makes a new one', async () => {
      const kept = await calledAndIdle();
      const closed = once(kept, 'close');
      server.closeIdleConnections();
      await closed;
      await post();
      expect(connections).to.equal(2);
    });

    it('leave the outcome of a write under way unknown, and nothing is sent twice', async () => {
      await calledAndIdle();
      let posts = 0;
      server.prependListener('request', ({ socket }) => {
        posts += 1;
        socket.destroy();
      });
      expect(await post().catch((error: unknown) => error)).to.have.property('code', 'unknown-outcome');
      expect(posts).to.equal(1);
    });
  });

  describe('where the environment names a proxy', () => {
    let proxy: Proxy;
    let asked: (string | undefined)[] = [];
    let tunnels: Duplex[] = [];
    const before = process.env['https_proxy'];

    beforeEach(async () => {
      [asked, tunnels] = [[], []];
      proxy = createProxy();
      proxy.on('connect', ({ url: target }, client) => {
        asked.push(target);
        tunnels.push(client);
        const upstream = connect(Number(new URL(url).port), '127.0.0.1', () => {
          client.write('HTTP/1.1 200 OK\r\n\r\n');
          client.pipe(upstream).pipe(client);
        });
        client.on('close', () => upstream.destroy());
        upstream.on('close', () => client.destroy());
      });
      process.env['https_proxy'] = `http://127.0.0.1:${await listening(proxy)}`;
    });
    afterEach(async () => {
      if (before === undefined) delete process.env['https_proxy'];
      else process.env['https_proxy'] = before;
      for (const tunnel of tunnels) tunnel.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    });

    it('go through it', async () => {
      await call();
      expect(asked).to.deep.equal([new URL(url).host]);
    });
  });
});

import { once, EventEmitter } from 'node:events';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import { expect } from 'chai';
import { CloudAdapter, TurnContext } from 'botbuilder';
import { createHttpServer } from '../../src/assistant/httpServer';
import { createMessagesRoute, type MessagesRouteOptions } from '../../src/assistant/messagesRoute';
import { holdTimer } from '../support/heldTimer';
import { listening } from '../support/listening';

/** The route, with an adapter that does what the test says. */
async function serve(process: (run: (context: TurnContext) => Promise<void>) => Promise<void>) {
  const { timer, pass } = holdTimer();
  const under = new EventEmitter();
  const adapter = {
    process: (_request: object, _response: object, run: (context: TurnContext) => Promise<void>) => {
      under.emit('way');
      return process(run);
    },
  } as MessagesRouteOptions['adapter'];
  const onError = () => undefined;
  const server = createHttpServer({ isBehindHttps: false, onError });
  const run = () => new Promise<void>(() => undefined);
  server.post(
    '/api/messages',
    createMessagesRoute({ adapter, run, appId: '', serviceHosts: ['127.0.0.1'], timer, onError }),
  );
  const port = await listening(server.server);
  const send = (type: string) =>
    fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type,
        id: '1',
        from: { id: 'a' },
        recipient: { id: 'b' },
        conversation: { id: 'c' },
        channelId: 'emulator',
        serviceUrl: 'http://127.0.0.1:1',
      }),
    });
  const post = async (type: string) => {
    const answer = send(type);
    await once(under, 'way');
    pass(11_000);
    return answer;
  };
  /** The beginning of a body of 256 KiB. */
  const open = async () => {
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const socket = connect(port, '127.0.0.1').setEncoding('latin1');
    const requested = once(server.server, 'request');
    socket.write(`${head}Content-Length: 262144\r\n\r\n{`);
    await requested;
    return { answer: once(socket, 'data').then(([answer]: string[]) => answer ?? '') };
  };
  /** A body that is announced and never comes. */
  const begin = async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{';
    const socket = connect(port, '127.0.0.1').setEncoding('latin1');
    const requested = once(server.server, 'request');
    socket.write(head);
    await requested;
    // The route has begun to read by then.
    await new Promise((resolve) => setImmediate(resolve));
    pass(10_000);
    const [answer]: string[] = await once(socket, 'data');
    socket.destroy();
    return answer ?? '';
  };
  return {
    send,
    post,
    begin,
    open,
    pass,
    close: () => (server.server as Server).closeAllConnections() ?? server.close(),
  };
}

describe('a turn that takes too long', () => {
  const begun = (run: (context: TurnContext) => Promise<void>) => run(new TurnContext(new CloudAdapter(), {}));

  it('is taken, once the channel is known to be the channel; an invoke has no answer', async () => {
    const route = await serve(begun);
    expect((await route.post('message')).status).to.equal(202);
    expect((await route.post('invoke')).status).to.equal(504);
    route.close();
  });

  it('is to come again where nobody knows yet who sends it', async () => {
    const route = await serve(() => new Promise(() => undefined));
    const answer = await route.post('message');
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('retry-after')).to.equal('1');
    route.close();
  });
});

describe('turns of everybody', () => {
  it('are a thousand at most: who comes then is to come again', async () => {
    const ends: (() => void)[] = [];
    const route = await serve(() => new Promise((resolve) => ends.push(resolve)));
    for (let turns = 0; turns < 1000; turns++) await route.post('message');
    const refused = await route.send('message');
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([503, '1']);
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    const next = route.post('message');
    expect((await next).status).to.equal(503);
    expect(ends, 'it was begun').to.have.length(1000);
    route.close();
  });
});

describe('a body that does not come', () => {
  it('makes room after a second, the longest first, for who has all to say', async () => {
    let begun = 0;
    const route = await serve(() => new Promise(() => (begun += 1)));
    const first = await route.open();
    for (let others = 0; others < 31; others += 1) await route.open();
    expect((await route.send('message')).status, 'all are new').to.equal(503);
    route.pass(1000);
    void route.send('message').catch(() => undefined);
    expect(await first.answer).to.match(/^HTTP\/1\.1 503 [^]*retry-after: 1/i);
    const isBegun = () => begun > 0;
    while (!isBegun()) await new Promise((resolve) => setImmediate(resolve));
    route.close();
  });

  it('is waited for ten seconds', async () => {
    const route = await serve(() => Promise.resolve());
    expect(await route.begin()).to.match(/^HTTP\/1\.1 408 /);
    route.close();
  });
});

import { Agent, createServer } from 'node:https';
import { connect, createServer as createRelay, type Socket } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';
import { createAgent } from '../../src/platform/agent';
import { createHttp, createSend } from '../../src/atlassian/http';
import { listening } from '../support/listening';
import { amount, atMost, type Finding } from './figure';
import { median } from './measure';

/** Milliseconds between a person's turns, longer than Node.js keeps an idle connection. */
const pause = 10_000;
/** Milliseconds to Atlassian and back. */
const roundTrip = 80;
const pauses = 3;

/** TLS without certificates: both sides know a secret. */
const ciphers = 'PSK+HIGH';
const psk = Buffer.alloc(32, 1);
const trusting = {
  ciphers,
  pskCallback: () => ({ psk, identity: 'bench' }),
  checkServerIdentity: () => undefined,
  servername: '',
};

/** The first call to Atlassian after a pause, over TLS, with our agent and with one like that of Node.js. */
export async function afterAPause(): Promise<Finding> {
  const [ours, theirs] = await Promise.all([
    callsOf(createAgent(trusting)),
    // As `https.globalAgent`.
    callsOf(new Agent({ ...trusting, keepAlive: true, scheduling: 'lifo', timeout: 5000 })),
  ]);
  return {
    name: 'after a pause',
    figures: [
      amount(`new connections in ${pauses} calls, each after 10 s`, ours.made, '', atMost(0)),
      amount("with Node.js's agent", theirs.made, ''),
      amount('such a call, 80 ms away, p50', ours.took, 'ms'),
      amount("with Node.js's agent, p50", theirs.took, 'ms'),
    ],
  };
}

/** How many connections the calls after a pause made, and what they took in milliseconds, at a server of its own. */
async function callsOf(agent: Agent): Promise<{ readonly made: number; readonly took: number }> {
  let connections = 0;
  const server = createServer({ ciphers, pskCallback: () => psk, keepAliveTimeout: 0 }, (_request, response) => {
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.on('secureConnection', () => (connections += 1));
  const port = await listening(server);
  const far = createRelay((near) => distant(near, port));
  const url = `https://127.0.0.1:${await listening(far)}/me`;
  const send = createSend(createHttp(agent));
  const times: number[] = [];
  for (let time = 0; time <= pauses; time += 1) {
    const start = performance.now();
    await send({ operation: 'me', method: 'GET', url });
    times.push(performance.now() - start);
    if (time < pauses) await pass(pause);
  }
  agent.destroy();
  server.closeAllConnections();
  for (const one of [server, far]) one.close();
  // The first has to make one.
  return { made: connections - 1, took: median(times.slice(1)) };
}

/** Brings each byte to `port` and back half a round trip later; the connection itself is there after a whole one. */
function distant(near: Socket, port: number): void {
  const far = connect(port, '127.0.0.1');
  const bring = (from: Socket, to: Socket, late: number) => {
    from.on('data', (bytes: Buffer) => setTimeout(() => to.write(bytes), late));
    from.on('close', () => setTimeout(() => to.destroy(), late));
    from.on('error', () => to.destroy());
  };
  const since = performance.now();
  bring(far, near, roundTrip / 2);
  near.on('data', (bytes: Buffer) => {
    const handshake = Math.max(0, roundTrip - (performance.now() - since));
    setTimeout(() => far.write(bytes), handshake + roundTrip / 2);
  });
  near.on('close', () => far.destroy());
  near.on('error', () => far.destroy());
}

import { Agent as PlainAgent } from 'node:http';
import { Agent, type AgentOptions } from 'node:https';

/**
 * Milliseconds that an idle connection is kept. Node.js closes its own after five seconds, and nearly every turn came after that:
 * it paid for TCP and TLS again. Atlassian does not say when it closes an idle one, and its answers' `Keep-Alive`, where there is
 * one, goes first; what it stands on does say: load balancers at AWS after 60 seconds or 350, Envoy after an hour. A write that
 * met the other side's closing would have an unknown outcome, so this is less than the least of them.
 */
const idleAtMost = 50_000;
const connectionsAtMost = 64;
const idleConnectionsAtMost = 16;

const kept = {
  keepAlive: true,
  timeout: idleAtMost,
  maxSockets: connectionsAtMost,
  maxFreeSockets: idleConnectionsAtMost,
} as const;

/** Keeps connections between people's turns. Idle ones keep no process alive. */
export function createAgent(tls: AgentOptions = {}): Agent {
  return new Agent({ ...tls, ...kept });
}

/** The same without TLS. */
export function createPlainAgent(): PlainAgent {
  return new PlainAgent(kept);
}

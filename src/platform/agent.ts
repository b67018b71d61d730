import { Agent as PlainAgent } from 'node:http';
import { Agent, type AgentOptions } from 'node:https';

/**
 * Milliseconds that an idle connection is kept. Node.js's default of five seconds would make nearly every turn pay for TCP and TLS
 * again. Atlassian does not document when it closes idle connections, and a `Keep-Alive` header in its responses takes precedence;
 * what it runs on closes them after 60 or 350 seconds (load balancers at AWS) or an hour (Envoy). A write that meets a closing
 * connection has an unknown outcome, so this is less than the least of these.
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

/** An agent that keeps connections between turns. Idle ones do not keep the process alive. */
export function createAgent(tls: AgentOptions = {}): Agent {
  return new Agent({ ...tls, ...kept });
}

/** The same for plain HTTP. */
export function createPlainAgent(): PlainAgent {
  return new PlainAgent(kept);
}

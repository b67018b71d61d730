import { Socket } from 'node:net';
import type { Context } from 'mocha';
import { isLoopback } from '../../src/platform/loopback';

const elsewhere = new Set<string>();
let running = '';

/** The host of the first parameters of `Socket.connect`; within Node they stand in one array. */
function hostOf(first: unknown, second: unknown): string {
  if (Array.isArray(first)) return hostOf(first[0], first[1]);
  const host = typeof first === 'object' && first !== null && 'host' in first ? first.host : second;
  return typeof host === 'string' ? host : 'localhost';
}

// Every connection goes through here, those of TLS too. Nobody is ever at a name under .invalid or .test (RFC 6761, sections 6.2 and 6.4).
const connect: unknown = Reflect.get(Socket.prototype, 'connect');
Reflect.set(Socket.prototype, 'connect', function (this: Socket, ...parameters: readonly unknown[]): unknown {
  const host = hostOf(parameters[0], parameters[1]);
  if (typeof connect === 'function' && (isLoopback(host) || /\.(?:invalid|test)$/.test(host)))
    return Reflect.apply(connect, this, parameters);
  elsewhere.add(`${host} in "${running}"`);
  // Not at once: who connects has no listener for errors yet.
  setImmediate(() => this.destroy(new Error(`A test may connect to this machine only, not to ${host}.`)));
  return this;
});

/** Loaded by mocha for every test file: fails a file with a test that would have connected to another machine. */
export const mochaHooks = {
  beforeEach(this: Context) {
    running = this.currentTest?.fullTitle() ?? '';
  },
  // Not after each test: a hook that fails there ends its file, and hides the rest.
  afterAll() {
    const found = [...elsewhere];
    elsewhere.clear();
    if (found.length > 0) throw new Error(`A test connected to another machine than this: ${found.join(', ')}.`);
  },
};

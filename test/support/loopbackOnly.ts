import { Socket } from 'node:net';
import type { Context } from 'mocha';
import { isLoopback } from '../../src/platform/loopback';

const elsewhere = new Set<string>();
let running = '';

/** The host among the first parameters of `Socket.connect`, which Node.js itself passes as one array. */
function hostOf(first: unknown, second: unknown): string {
  if (Array.isArray(first)) return hostOf(first[0], first[1]);
  const host = typeof first === 'object' && first !== null && 'host' in first ? first.host : second;
  return typeof host === 'string' ? host : 'localhost';
}

// Every connection passes here, TLS ones too. Names under .invalid and .test never resolve (RFC 6761, sections 6.2 and 6.4).
const connect: unknown = Reflect.get(Socket.prototype, 'connect');
Reflect.set(Socket.prototype, 'connect', function (this: Socket, ...parameters: readonly unknown[]): unknown {
  const host = hostOf(parameters[0], parameters[1]);
  if (typeof connect === 'function' && (isLoopback(host) || /\.(?:invalid|test)$/.test(host)))
    return Reflect.apply(connect, this, parameters);
  elsewhere.add(`${host} in "${running}"`);
  // Not at once: the caller has no listener for errors yet.
  setImmediate(() => this.destroy(new Error(`A test may connect to this machine only, not to ${host}.`)));
  return this;
});

/** Loaded by mocha for every test file: fails a file if one of its tests tried to connect to another machine. */
export const mochaHooks = {
  beforeEach(this: Context) {
    running = this.currentTest?.fullTitle() ?? '';
  },
  // Not after each test: a failing hook there would end the file and hide the rest.
  afterAll() {
    const found = [...elsewhere];
    elsewhere.clear();
    if (found.length > 0) throw new Error(`A test connected to another machine than this: ${found.join(', ')}.`);
  },
};

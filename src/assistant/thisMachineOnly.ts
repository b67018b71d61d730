import { chmodSync } from 'node:fs';
import { Server } from 'node:net';

/**
 * Loaded before the chat client, which would listen at every address and let everybody on this machine read what is said:
 * it listens for this machine alone then, and what it writes is its owner's.
 */
process.umask(0o077);
try {
  chmodSync('devTools/m365agentsplayground.log', 0o600);
} catch {
  // There is none yet.
}

const listen: unknown = Reflect.get(Server.prototype, 'listen');
Reflect.set(Server.prototype, 'listen', function (this: Server, port: unknown, ...more: readonly unknown[]): unknown {
  if (typeof listen !== 'function') return this;
  // With a host, as an object or as a path it is somebody who knows what they want.
  const isEverywhere = typeof port === 'number' && typeof more[0] !== 'string';
  return Reflect.apply(listen, this, isEverywhere ? [port, '127.0.0.1', ...more] : [port, ...more]);
});

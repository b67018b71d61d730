import { chmodSync } from 'node:fs';
import { Server } from 'node:net';

/**
 * Loaded before the chat client, which would listen at every address and let everybody on this machine read its log: makes it
 * listen for this machine alone, and its files readable by their owner only.
 */
process.umask(0o077);
try {
  chmodSync('devTools/m365agentsplayground.log', 0o600);
} catch {
  // There is no log yet.
}

const listen: unknown = Reflect.get(Server.prototype, 'listen');
Reflect.set(Server.prototype, 'listen', function (this: Server, port: unknown, ...more: readonly unknown[]): unknown {
  if (typeof listen !== 'function') return this;
  // Code that gives a host, an object or a path means it.
  const isEverywhere = typeof port === 'number' && typeof more[0] !== 'string';
  return Reflect.apply(listen, this, isEverywhere ? [port, '127.0.0.1', ...more] : [port, ...more]);
});

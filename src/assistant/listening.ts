import type { Server } from 'node:http';
import type restify from 'restify';

/** Returns the port: another one for 0. Rejects where it cannot listen there. */
export function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Listens no more; resolves when every request has its answer. */
export function endGently(server: restify.Server): Promise<void> {
  const http = server.server as Server;
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open long after its page is there.
  server.on('after', () => setImmediate(() => http.closeIdleConnections()));
  http.closeIdleConnections();
  return ended;
}

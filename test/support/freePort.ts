import { once } from 'node:events';
import { createServer } from 'node:net';
import { listening } from './listening';

/** A port of loopback on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

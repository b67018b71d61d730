import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ranges of ephemeral ports (from 49152 in RFC 6335, from 32768 on Linux), which outgoing calls use, too. */
const [lowest, highest] = [20_000, 32_000];

/** A loopback port on which nobody listens, and which the system hands to nobody else meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer();
    const port = randomInt(lowest, highest);
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

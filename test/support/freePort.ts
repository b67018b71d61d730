import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give to whoever asks for any (RFC 6335 begins them at 49152, Linux at 32768), and to each call that goes out. */
const [lowest, highest] = [20_000, 32_000];

/** A port of loopback on which nobody listens, and which nobody gets who asks for any meanwhile. */
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

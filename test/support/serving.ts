import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an Express app on a free port of this machine. */
export async function serving(app: Express): Promise<Serving> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before several servers: each request goes to the next one. */
export interface Balancer {
  readonly url: string;
  /** Origins. */
  targets: readonly string[];
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let turn = 0;
  const server = createServer((request, response) => {
    const target = balancer.targets[turn % balancer.targets.length] ?? '';
    turn += 1;
    const { method, url = '', headers } = request;
    const passed = send(target + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.once('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const balancer: Balancer = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    targets: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return balancer;
}

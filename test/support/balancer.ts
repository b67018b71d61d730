import { createServer, request as send } from 'node:http';
import { listening } from './listening';

/** A load balancer: each request goes to the next server. */
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
  const port = await listening(server);
  const balancer: Balancer = {
    url: `http://localhost:${port}`,
    targets: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return balancer;
}

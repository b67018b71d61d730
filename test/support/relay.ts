import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a request to Atlassian is met: before it arrives there, or when it has been answered. */
export interface RequestPoint {
  readonly method: string;
  /** How the path ends. */
  readonly path: string;
  readonly when: 'arrives' | 'answered';
}

/** Stands between the login and the emulator. */
export interface Relay {
  readonly url: string;
  /** At the next request that fits: does something in place of going on with it. */
  meet(point: RequestPoint, act: () => void): void;
  close(): Promise<void>;
}

export async function startRelay(target: string): Promise<Relay> {
  let met: { readonly point: RequestPoint; readonly act: () => void } | undefined;

  const server = createServer((request, response) => {
    relay(request, response).catch(() => response.destroy());
  });

  /** True when something else was done. */
  function isMet({ method, url = '' }: IncomingMessage, when: RequestPoint['when']): boolean {
    if (met?.point.when !== when || met.point.method !== method) return false;
    if (!new URL(url, target).pathname.endsWith(met.point.path)) return false;
    const { act } = met;
    met = undefined;
    act();
    return true;
  }

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (isMet(request, 'arrives')) return;
    const { method = 'GET', headers } = request;
    const names = ['authorization', 'content-type', 'x-experimentalapi', 'x-atlassian-token'];
    const passed = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
    const body = Buffer.concat(chunks);
    const answer = await fetch(target + (request.url ?? ''), {
      method,
      redirect: 'manual',
      headers: Object.fromEntries(passed),
      ...(body.length > 0 ? { body } : {}),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    if (isMet(request, 'answered')) return;
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    response.end(content);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    meet(point, act) {
      met = { point, act };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './listening';

/** Where to intercept a request to Atlassian: before it arrives there, or after it has been answered. */
export interface RequestPoint {
  readonly method: string;
  /** The end of the path. */
  readonly path: string;
  readonly when: 'arrives' | 'answered';
}

/** Stands between the login and the emulator. */
export interface Relay {
  readonly url: string;
  /** Calls `act` at the next matching request, which continues when `act` says so. */
  meet(point: RequestPoint, act: (goOn: () => void) => void): void;
  close(): Promise<void>;
}

/** `rewrite`: changes each response's body. `take`: awaited before each request of the login, but not those of the browser. */
export async function startRelay(
  target: string,
  rewrite = (body: Buffer): Buffer => body,
  take = async (): Promise<void> => undefined,
): Promise<Relay> {
  let met: { readonly point: RequestPoint; readonly act: (goOn: () => void) => void } | undefined;

  const server = createServer((request, response) => {
    relay(request, response).catch(() => response.destroy());
  });

  async function pass({ method, url = '' }: IncomingMessage, when: RequestPoint['when']): Promise<void> {
    if (met?.point.when !== when || met.point.method !== method) return;
    if (!new URL(url, target).pathname.endsWith(met.point.path)) return;
    const { act } = met;
    met = undefined;
    await new Promise<void>(act);
  }

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!(request.url ?? '').startsWith('/authorize?')) await take();
    await pass(request, 'arrives');
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
    const content = rewrite(Buffer.from(await answer.arrayBuffer()));
    await pass(request, 'answered');
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    response.end(content);
  }

  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    meet(point, act) {
      met = { point, act };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

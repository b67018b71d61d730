import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './listening';

/** A proxy between the assistant and Atlassian that sees every secret which passes. */
export interface RecordingProxy {
  readonly url: string;
  /** The secrets seen so far, each with its name, e.g. `access_token 2`. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Path and query of every request except the browser's. */
  readonly requests: readonly string[];
  /** During `run`, requests whose path begins with this get this status and an error that repeats their secrets. */
  whileEchoing<T>(path: string, status: number, run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const secretFields = ['access_token', 'refresh_token', 'code', 'code_verifier', 'client_secret'];

export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const secrets = new Map<string, string>();
  const known = new Set<string>();
  const requests: string[] = [];
  let echo: { readonly path: string; readonly status: number } | undefined;

  function keep(name: string, value: unknown): void {
    if (!secretFields.includes(name) || typeof value !== 'string' || known.has(value)) return;
    known.add(value);
    secrets.set(`${name} ${known.size}`, value);
  }
  function keepJson(text: string): void {
    if (!text.startsWith('{')) return;
    for (const [name, value] of Object.entries(JSON.parse(text) as object)) keep(name, value);
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const isBrowser = url.startsWith('/authorize');
    if (!isBrowser) {
      requests.push(url);
      keepJson(body.toString());
    }
    if (echo && url.startsWith(echo.path)) {
      const said = `${headers.authorization ?? ''} ${body.toString()}`;
      response.writeHead(echo.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_request', error_description: said, message: said }));
      return;
    }
    const { connection: _connection, host: _host, 'content-length': _length, ...passed } = headers;
    const answer = await fetch(`${target}${url}`, {
      method,
      redirect: 'manual',
      headers: Object.entries(passed).map(([name, value]): [string, string] => [name, String(value)]),
      ...(method === 'GET' ? {} : { body }),
    });
    const text = await answer.text();
    if (url.startsWith('/oauth/token')) keepJson(text);
    const location = answer.headers.get('location');
    if (location) keep('code', new URL(location).searchParams.get('code') ?? undefined);
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) {
      if (!['connection', 'content-length', 'content-encoding', 'transfer-encoding', 'keep-alive'].includes(name))
        response.setHeader(name, value);
    }
    response.end(text);
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  const port = await listening(server);

  return {
    url: `http://localhost:${port}`,
    secrets,
    requests,
    async whileEchoing(path, status, run) {
      echo = { path, status };
      try {
        return await run();
      } finally {
        echo = undefined;
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Send } from '../../src/atlassian/http';
import { listening } from './listening';

interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

interface FakeAnswer {
  readonly status: number;
  /** A string is sent as HTML, anything else as JSON. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection without a response. */
  readonly cut?: boolean;
}

/** A server on a free port that gives the responses it was told to, and records the requests. */
export interface FakeAtlassian {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** Sets the response for this path from now on. */
  answer(path: string, status: number, body: unknown, headers?: Readonly<Record<string, string>>): void;
  /** Sets the response to the next request for this path. */
  once(path: string, answer: FakeAnswer): void;
  /** Resolves once the next request for this path arrives, to a function that lets it be answered. */
  hold(path: string): Promise<() => void>;
  /** Responds as set by `answer`, but without a connection: for many cases that are not about HTTP. */
  readonly send: Send;
  close(): Promise<void>;
}

export async function startFakeAtlassian(): Promise<FakeAtlassian> {
  const answers = new Map<string, FakeAnswer>();
  const next = new Map<string, FakeAnswer[]>();
  const requests: FakeRequest[] = [];
  const held = new Map<string, (release: () => void) => void>();

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake');
      const text = Buffer.concat(chunks).toString();
      const body: FakeRequest['body'] = text === '' ? {} : JSON.parse(text);
      requests.push({ method: request.method ?? '', path, query, headers: request.headers, body });
      const told = held.get(path);
      if (told) {
        held.delete(path);
        told(() => reply(request, response, path));
      } else reply(request, response, path);
    });
  });

  function reply(request: IncomingMessage, response: ServerResponse, path: string): void {
    const answer = next.get(path)?.shift() ?? answers.get(path) ?? { status: 404, body: { message: 'no such path' } };
    if (answer.cut) {
      request.socket.destroy();
      return;
    }
    const isText = typeof answer.body === 'string';
    response.statusCode = answer.status;
    response.setHeader('content-type', isText ? 'text/html' : 'application/json');
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    response.end(isText ? answer.body : JSON.stringify(answer.body));
  }
  const port = await listening(server);

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (path, status, body, headers = {}) => void answers.set(path, { status, body, headers }),
    once: (path, answer) => void next.set(path, [...(next.get(path) ?? []), answer]),
    send: async ({ url }) => answers.get(new URL(url).pathname)?.body,
    hold: (path) => new Promise((resolve) => void held.set(path, resolve)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

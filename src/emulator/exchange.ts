import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiAnswer } from './api';
import { policy } from './pages';

const bodyAtMost = 20 * 1024 * 1024;

/** The whole body; `undefined` if it is too long. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size <= bodyAtMost) chunks.push(part);
  }
  return size <= bodyAtMost ? Buffer.concat(chunks) : undefined;
}

/** Parses a JSON or form body; `undefined` for any other. */
export function parseBody({ headers }: IncomingMessage, body: Buffer): unknown {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(body.toString()));
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** The files in a multipart body's `file` parts; none if it is not multipart. */
export async function parseFiles({ headers }: IncomingMessage, body: Buffer): Promise<readonly File[]> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return [];
  const sent = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  const form = await sent.formData().catch(() => new FormData());
  return form.getAll('file').filter((part) => typeof part !== 'string');
}

export function send(response: ServerResponse, { status, headers = {}, body, file }: ApiAnswer): void {
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (file) response.setHeader('content-type', file.mimeType);
  else if (body !== undefined) response.setHeader('content-type', 'application/json;charset=UTF-8');
  response.end(file?.content ?? (body === undefined ? undefined : JSON.stringify(body)));
}

export function sendPage(response: ServerResponse, status: number, markup: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  response.end(markup);
}

import type { IncomingMessage } from 'node:http';

/** The request's JSON; an empty object where it has no body. */
export async function jsonBody<T extends object = Readonly<Record<string, unknown>>>(
  request: IncomingMessage,
): Promise<Partial<T>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

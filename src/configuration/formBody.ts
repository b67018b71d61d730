import type { IncomingMessage } from 'node:http';

const bodyAtMost = 16 * 1024;

/** The fields of a form that was sent; `undefined` for anything that is no form, or longer than 16 KiB. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type) || encoding !== 'identity') return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > bodyAtMost) return undefined;
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

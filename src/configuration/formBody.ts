import type { IncomingMessage } from 'node:http';
import { readAtMost } from '../platform/readAtMost';

const bodyAtMost = 16 * 1024;

/** The fields of a form that was sent; `undefined` for anything that is no form, or longer than 16 KiB. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type) || encoding !== 'identity') return undefined;
  const body = await readAtMost(request.iterator({ destroyOnReturn: false }), bodyAtMost);
  return body && new URLSearchParams(body.toString());
}

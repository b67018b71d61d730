import type { IncomingMessage } from 'node:http';
import { readAtMost } from '../platform/readAtMost';

/** Bytes: of anybody's form, and of an administrator's, who may send a list. */
const bodyAtMost = 16 * 1024;
export const longFormAtMost = 256 * 1024;

/** The fields of a form that was sent; `undefined` for anything that is no form, and `longer`, unread, for more than `atMost` bytes. */
export async function readForm(
  request: IncomingMessage,
  atMost: number = bodyAtMost,
): Promise<URLSearchParams | 'longer' | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type) || encoding !== 'identity') return undefined;
  const body = await readAtMost(request.iterator({ destroyOnReturn: false }), atMost);
  return body ? new URLSearchParams(body.toString()) : 'longer';
}

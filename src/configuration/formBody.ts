import type { IncomingMessage } from 'node:http';
import { readAtMost } from '../platform/readAtMost';

/** Bytes of a form: anybody's, and an administrator's, which may hold a list. */
const bodyAtMost = 16 * 1024;
export const longFormAtMost = 256 * 1024;

/** Returns the fields of a posted form; `undefined` if it is no form, and `longer`, unread, if it has more than `atMost` bytes. */
export async function readForm(
  request: IncomingMessage,
  atMost: number = bodyAtMost,
): Promise<URLSearchParams | 'longer' | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type) || encoding !== 'identity') return undefined;
  const body = await readAtMost(request.iterator({ destroyOnReturn: false }), atMost);
  return body ? new URLSearchParams(body.toString()) : 'longer';
}

import { Readable } from 'node:stream';
import type { AxiosInstance } from 'axios';
import { readAtMost } from '../platform/readAtMost';
import { AtlassianError } from './errors';
import type { Call } from './call';
import { refusalOf } from './refusal';
import type { FileContent } from './types';

type BytesCall = Call & Required<Pick<Call, 'timeout' | 'maxBytes'>>;

const hopsAtMost = 3;
const longestRefusal = 64 * 1024;

/** Downloads a file. Redirects are followed without the token. */
export async function receiveBytes(http: AxiosInstance, call: BytesCall): Promise<FileContent> {
  const { operation, url, query, accessToken, headers, maxBytes, timeout } = call;
  const signal = AbortSignal.timeout(timeout);
  const unavailable = (status?: number) => new AtlassianError('unavailable', operation, { status });
  let location = url;
  for (let hop = 0; hop <= hopsAtMost; hop += 1) {
    const isFirst = hop === 0;
    const response = await http.request<unknown>({
      method: 'GET',
      url: location,
      params: isFirst ? query : undefined,
      responseType: 'stream',
      signal,
      timeout,
      maxContentLength: Infinity,
      validateStatus: () => true,
      headers: {
        accept: '*/*',
        ...(isFirst ? headers : {}),
        ...(isFirst && accessToken !== undefined ? { authorization: `Bearer ${accessToken}` } : {}),
      },
    });
    const { status, data } = response;
    if (!(data instanceof Readable)) throw unavailable(status);
    if (status === 200) {
      const content = await readAtMost(data, maxBytes);
      if (!content) throw new AtlassianError('invalid', operation, { reason: 'file-too-large' });
      const mimeType = String(response.headers['content-type'] ?? 'application/octet-stream');
      return { mimeType, content };
    }
    if (status < 300 || status >= 400) {
      // A refusal by another host says nothing about the token or the request.
      if (!isFirst) throw closed(data, unavailable(status));
      const text = (await readAtMost(data, longestRefusal))?.toString();
      throw refusalOf(call, { status, headers: response.headers, data: parsed(text) });
    }
    location = nextLocation(location, response.headers['location'], new URL(url).origin) ?? '';
    data.destroy();
    if (location === '') throw unavailable(status);
  }
  throw unavailable();
}

function closed(data: Readable, error: AtlassianError): AtlassianError {
  data.destroy();
  return error;
}

/** The redirect's target: https anywhere, or the origin asked first. */
function nextLocation(from: string, header: unknown, origin: string): string | undefined {
  if (typeof header !== 'string' || !URL.canParse(header, from)) return undefined;
  const next = new URL(header, from);
  return next.protocol === 'https:' || next.origin === origin ? next.href : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

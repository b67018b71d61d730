import axios, { isAxiosError } from 'axios';
import { networkCause, type NetworkCause } from './networkCause';

/** The result of requesting anything at all from a host. */
export type ProbeResult =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The `Location` header. */
      readonly location?: string;
      /** A page's text, at most 64 KiB; empty for anything else. */
      readonly page: string;
      /** How far our clock is ahead of the `Date` header, in milliseconds; whole seconds at best. */
      readonly ahead?: number;
    }
  | { readonly kind: 'failed'; readonly cause: NetworkCause };

const answersWithin = 10_000;
const pageAtMost = 64 * 1024;

/** One GET through the environment's proxy, without following redirects. `now`: epoch milliseconds. Never rejects. */
export async function probe(url: string, now: () => number = Date.now): Promise<ProbeResult> {
  try {
    const { status, headers, data } = await axios.get<unknown>(url, {
      maxRedirects: 0,
      maxContentLength: 1024 * 1024,
      responseType: 'text',
      timeout: answersWithin,
      signal: AbortSignal.timeout(answersWithin),
      validateStatus: () => true,
      headers: { 'user-agent': 'botbuilder-atlassian' },
    });
    const location: unknown = headers['location'];
    const ahead = now() - Date.parse(String(headers['date']));
    return {
      kind: 'answered',
      status,
      page: typeof data === 'string' ? data.slice(0, pageAtMost) : '',
      ...(typeof location === 'string' ? { location } : {}),
      ...(Number.isNaN(ahead) ? {} : { ahead }),
    };
  } catch (error) {
    return { kind: 'failed', cause: networkCause(isAxiosError(error) ? error.code : undefined) };
  }
}

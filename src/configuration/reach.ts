import axios, { isAxiosError } from 'axios';
import { LRUCache } from 'lru-cache';
import { newSecret } from './logIn';

const nonceLives = 30_000;
const noncesAtMost = 20;

/** Short-lived words by which the assistant recognises itself from outside. */
export interface Nonces {
  make(): { readonly nonce: string; readonly answer: string };
  /** What to answer to whoever asks for this nonce; once. */
  take(nonce: string): string | undefined;
}

/** `now` answers milliseconds. */
export function createNonces(now: () => number): Nonces {
  const made = new LRUCache<string, string>({ max: noncesAtMost, ttl: nonceLives, perf: { now }, ttlResolution: 0 });
  return {
    make() {
      const [nonce, answer] = [newSecret(), newSecret()];
      made.set(nonce, answer);
      return { nonce, answer };
    },
    take(nonce) {
      const answer = made.get(nonce);
      made.delete(nonce);
      return answer;
    },
  };
}

/** What came of asking an address. */
export type Reach =
  | { readonly kind: 'answered'; readonly status: number; readonly location?: string; readonly page: string }
  | { readonly kind: 'failed'; readonly cause: 'name' | 'refused' | 'tls' | 'timeout' | 'network' };

const answersWithin = 10_000;
const pageAtMost = 64 * 1024;

/** One GET, through the environment's proxy, following no redirect. Never rejects. */
export async function reach(url: string): Promise<Reach> {
  try {
    const { status, headers, data } = await axios.get<unknown>(url, {
      maxRedirects: 0,
      maxContentLength: pageAtMost,
      responseType: 'text',
      timeout: answersWithin,
      signal: AbortSignal.timeout(answersWithin),
      validateStatus: () => true,
      headers: { 'user-agent': 'botbuilder-atlassian' },
    });
    const location: unknown = headers['location'];
    const page = typeof data === 'string' ? data : '';
    return { kind: 'answered', status, page, ...(typeof location === 'string' ? { location } : {}) };
  } catch (error) {
    return { kind: 'failed', cause: causeOf(isAxiosError(error) ? error.code : undefined) };
  }
}

/** Node.js and OpenSSL name what went wrong. */
function causeOf(code = ''): Extract<Reach, { kind: 'failed' }>['cause'] {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (code === 'ECONNREFUSED') return 'refused';
  if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code)) return 'tls';
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ERR_CANCELED') return 'timeout';
  return 'network';
}

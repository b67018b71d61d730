import { setTimeout as delay } from 'node:timers/promises';
import { AtlassianError } from './errors';
import type { Send } from './http';

const tries = 3;
const firstPause = 300;
/** Milliseconds for all attempts, if no `timeLeft` is given. */
const patience = 10_000;

export interface RetryOptions {
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds; only differences count. */
  readonly now?: () => number;
  /** Milliseconds that somebody will still wait, for all calls together. Default: ten seconds for each call. */
  readonly timeLeft?: (() => number) | undefined;
}

/**
 * Retries a GET when Atlassian is unavailable or asks to slow down: up to three attempts while somebody waits, with jitter and no
 * sooner than `Retry-After`. An exhausted quota or a longer wait is left for the person to be told. Nothing else is ever repeated.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function retryReads(
  send: Send,
  { wait = delay, random = Math.random, now = performance.now.bind(performance), timeLeft }: RetryOptions = {},
): Send {
  return async (call) => {
    const end = now() + patience;
    const left = timeLeft ?? (() => end - now());
    // A call with a timeout of its own, such as a file, may take that long.
    const asked = call.timeout === undefined ? { ...call, timeLeft: call.method === 'GET' ? left : timeLeft } : call;
    if (call.method !== 'GET') return send(asked);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(asked);
      } catch (error) {
        const pause = attempt < tries ? pauseAfter(error, attempt, random()) : undefined;
        if (pause === undefined || pause >= left()) throw error;
        await wait(pause);
      }
    }
  };
}

/** `chance` is from 0 to 1. */
function pauseAfter(error: unknown, attempt: number, chance: number): number | undefined {
  if (!(error instanceof AtlassianError)) return undefined;
  if (error.code !== 'unavailable' && error.code !== 'rate-limited') return undefined;
  if (error.reason?.includes('quota')) return undefined;
  // Added to Atlassian's delay, or all who were told the same would come back at once.
  return (error.retryAfter ?? 0) + firstPause * 2 ** attempt * (0.7 + 0.6 * chance);
}

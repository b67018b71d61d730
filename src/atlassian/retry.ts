import { setTimeout as delay } from 'node:timers/promises';
import { AtlassianError } from './errors';
import type { Send } from './http';

const tries = 3;
const firstPause = 300;
/** Milliseconds for all tries: nobody waits longer before a chat that says nothing. */
const patience = 10_000;

export interface RetryOptions {
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds; only differences count. */
  readonly now?: () => number;
  /** Milliseconds that somebody still waits for all calls together. Default: as long as each takes. */
  readonly timeLeft?: (() => number) | undefined;
}

/**
 * Sends a GET again when Atlassian was away or asked for patience, three times and ten seconds in all, with jitter and no
 * sooner than it said; a quota that is used up, or a longer wait, is for the person to be told. Nothing else is ever repeated.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function retryReads(
  send: Send,
  { wait = delay, random = Math.random, now = performance.now.bind(performance), timeLeft }: RetryOptions = {},
): Send {
  return async (call) => {
    // A file takes the time it takes.
    const asked = call.timeout === undefined ? { ...call, timeLeft } : call;
    if (call.method !== 'GET') return send(asked);
    const end = now() + patience;
    const left = () => Math.min(end - now(), timeLeft?.() ?? Infinity);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send({ timeout: Math.max(1, Math.ceil(end - now())), ...asked });
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
  // On top of what Atlassian said: all who were told the same would come back at once.
  return (error.retryAfter ?? 0) + firstPause * 2 ** attempt * (0.7 + 0.6 * chance);
}

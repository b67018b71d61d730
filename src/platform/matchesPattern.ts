import { createContext, Script } from 'node:vm';
import { LRUCache } from 'lru-cache';

const longestPattern = 1000;
/** Milliseconds. A well-meant pattern takes some microseconds. */
const longestTime = 100;
/** How often it is tried again when other processes had the processor for most of that time. */
const triesAtMost = 20;

const script = new Script('new RegExp(pattern).test(text)');
/** Made when first needed: a context has all of JavaScript's globals anew. */
let made: { pattern?: string; text?: string } | undefined;
const slow = new LRUCache<string, true>({ max: 500 });

/**
 * Whether a stranger's regular expression matches some part of the text; `undefined` if it is invalid or takes too long. One that
 * took too long is not tried again, because a match blocks the process. V8 aborts a match only in a script with a timeout
 * (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options).
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (pattern.length > longestPattern || slow.has(pattern)) return undefined;
  const before = process.cpuUsage();
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const matches = matchesInTime(pattern, text);
    if (matches !== 'late') return matches;
    const { user, system } = process.cpuUsage(before);
    // The timeout goes by the clock, which runs on while this process waits for the processor.
    if ((user + system) / 1000 < longestTime / 2) continue;
    slow.set(pattern, true);
    return undefined;
  }
  return undefined;
}

/** `undefined` for an invalid pattern. */
function matchesInTime(pattern: string, text: string): boolean | undefined | 'late' {
  const context = (made ??= createContext());
  Object.assign(context, { pattern, text });
  try {
    return script.runInContext(context, { timeout: longestTime }) === true;
  } catch (error) {
    // The error comes from the script's context, so `instanceof Error` would be false.
    return hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'late' : undefined;
  } finally {
    Object.assign(context, { pattern: '', text: '' });
  }
}

function hasCode(value: unknown): value is { readonly code: unknown } {
  return typeof value === 'object' && value !== null && 'code' in value;
}

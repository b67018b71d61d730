import { createContext, Script } from 'node:vm';
import { LRUCache } from 'lru-cache';

const longestPattern = 1000;
/** Milliseconds. A pattern that is meant well takes some thousandths of one. */
const longestTime = 100;
/** How often it is tried while other processes have the processor for most of that time. */
const triesAtMost = 20;

const script = new Script('new RegExp(pattern).test(text)');
/** Made when it is needed first: it is a world of its own, with all that JavaScript has. */
let made: { pattern?: string; text?: string } | undefined;
const slow = new LRUCache<string, true>({ max: 500 });

/**
 * Whether a regular expression of a stranger's matches a part of the text; `undefined` where it is none, or takes too long. One
 * that has taken too long is not tried again: the process does nothing else meanwhile. V8 ends a match at a deadline only in
 * a script that has one (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options).
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (pattern.length > longestPattern || slow.has(pattern)) return undefined;
  const before = process.cpuUsage();
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const matches = matchesInTime(pattern, text);
    if (matches !== 'late') return matches;
    const { user, system } = process.cpuUsage(before);
    // The deadline is by the clock, which goes on while the machine leaves this process waiting.
    if ((user + system) / 1000 < longestTime / 2) continue;
    slow.set(pattern, true);
    return undefined;
  }
  return undefined;
}

/** `undefined` where it is no pattern. */
function matchesInTime(pattern: string, text: string): boolean | undefined | 'late' {
  const context = (made ??= createContext());
  Object.assign(context, { pattern, text });
  try {
    return script.runInContext(context, { timeout: longestTime }) === true;
  } catch (error) {
    // It is an error of the script's own world, no instance of ours.
    return hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'late' : undefined;
  } finally {
    Object.assign(context, { pattern: '', text: '' });
  }
}

function hasCode(value: unknown): value is { readonly code: unknown } {
  return typeof value === 'object' && value !== null && 'code' in value;
}

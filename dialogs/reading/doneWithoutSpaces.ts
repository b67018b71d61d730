import { isWithoutSpaces } from './asked';
import type { Command } from './commands';
import { around, eachOf, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { RequestCommand } from '../texts/words';

const decisions: ReadonlySet<RequestCommand> = new Set(['approve', 'decline']);
/** "Add this" may mean anything. */
const unclear: ReadonlySet<RequestCommand> = new Set(['request', 'attach']);

/** What to do with the request that is not named, `さっきのリクエストを取り消したい`, or to decide for all, `全部承認して`. Takes normalised text. */
export function doneWithoutSpaces(said: string): Command | undefined {
  const verb = longestFirst(requestCommandOf).find((one) => said.endsWith(one) && isWithoutSpaces(one)) ?? '';
  const command = requestCommandOf.get(verb);
  if (command === undefined || unclear.has(command)) return undefined;
  const it = said
    .slice(0, -verb.length)
    .replace(/[をはもにへ]$/u, '')
    .trim();
  const isIt = around.it.has(it) || around.request.has(it) || (decisions.has(command) && eachOf.has(it));
  return isIt ? { kind: 'unnamed', command } : undefined;
}

import { theseRequests } from './aboutRequests';
import { actionIn, apart } from './actionIn';
import type { Command } from './commands';
import { keysIn } from './keysIn';
import { normalised } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { around } from '../texts/languages';
import { spaced } from './spaced';

/**
 * Reads "close ITH-3 or ITH-4" and "decline ITH-9 or approve it" as commands to show what is named: which of them is meant, only the person knows.
 * `undefined` if the words say more.
 */
export function alternativesIn(text: string): Command | undefined {
  const all = spaced(withoutThanks(withoutOpeners(normalised(text)))).split(' ');
  // "Share ITH-3 or ITH-4 with Jonas".
  const to = all.findIndex((word) => around.with.has(word));
  const words = to < 0 ? all : all.slice(0, to);
  const at = words.findIndex((word) => around.alternative.has(word));
  const { keys } = keysIn(words);
  const [key, ...others] = keys;
  if (at < 1 || key === undefined) return undefined;
  const actions = [words.slice(0, at), words.slice(at + 1)].map((part) =>
    part.length === 0 ? undefined : actionIn(keysIn(part).rest.flatMap(apart)),
  );
  if (actions.includes(undefined) || actions.every((action) => action === 'request')) return undefined;
  return others.length > 0 ? theseRequests(keys) : { kind: 'request', command: 'request', key };
}

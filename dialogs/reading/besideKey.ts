import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { isQuestion } from './asked';
import { decisionTold, type DecisionBeside } from './decisionBeside';
import { spaced } from './spaced';
import { normalised } from './normalised';
import { endsSharing, excludedIn, participantIn } from './participants';
import { around, forWhom } from '../texts/languages';

/** Longer texts tell something. */
const longestRead = 200;
const keys = /(?<![\p{L}\p{N}_-])#?([a-z]\w{0,20}-\d{1,18})(?![\p{L}\p{N}_-])/giu;

interface BesideKey {
  readonly key: string;
  /** The words around the key. */
  readonly said: string;
  /** Whether the key stands inside a sentence: "no, ITH-9 is something else". */
  readonly isInside: boolean;
}

/** A request's key, and what is said beside it: `no, too expensive` of "no to ITH-9, too expensive". `undefined` without just one key. */
export function besideKey(text: string): BesideKey | undefined {
  if (text.length > longestRead) return undefined;
  const whole = spaced(text);
  const [found, ...others] = whole.matchAll(keys);
  const key = requestKeyIn(found?.[1] ?? '');
  if (!found || key === undefined || others.length > 0) return undefined;
  const before = whole.slice(0, found.index).trim().split(/\s+/);
  const last = normalised(before.at(-1) ?? '');
  if (around.into.has(last) || forWhom.has(last)) before.pop();
  const behind = whole
    .slice(found.index + found[0].length)
    .replace(/^\s*(?:[:：]|から|[をのはがにへも](?=[a-z]))\s*/iu, ' ');
  const said = `${before.join(' ')}${behind}`.trim().replace(/^[,،、]\s*/u, '');
  const isInside = before.join('') !== '' && /^\s*[\p{L}\p{N}]/u.test(behind);
  return { key, said, isInside };
}

/** The decision told with the key of the request: "ITH-9: yes", "ITH-9 looks good", "no to ITH-9, too expensive". */
export function decidedByKey(text: string): (DecisionBeside & { readonly key: string }) | undefined {
  const named = besideKey(text);
  const told = named && !named.isInside ? decisionTold(named.said) : undefined;
  return named && told && { key: named.key, ...told };
}

/** Who is to follow the request named by its key, or not any more: "add Jonas to ITH-6", "remove Jonas from FAC-4". It may also be a thing. */
export function followerByKey(
  text: string,
): { readonly key: string; readonly who: string; readonly remove: boolean } | undefined {
  const named = besideKey(text);
  if (!named || isQuestion(text)) return undefined;
  const { key, said } = named;
  const remove = endsSharing(said);
  const who = remove ? excludedIn(said) : participantIn(normalised(said));
  return who === undefined ? undefined : { key, who, remove };
}

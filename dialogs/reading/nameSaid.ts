import { behindNo } from './behindYes';
import { filledIn } from './filledIn';
import { normalised } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { pointedAtIn } from './saidOfListed';
import { around, besideNumber, replyOf } from '../texts/languages';
import { saysWant } from './wishIn';

const link = /^<?https?:\/\/([^\s/|>]+)/iu;

/** The name in somebody's words: `globex` of "the Globex one, please" and "switch to Globex"; the host of a URL. */
export function nameSaidIn(text: string): string {
  const [, host] = link.exec(text) ?? [];
  if (host !== undefined) return host.toLowerCase();
  const chosen = behindNo(text) ?? text;
  const said = chosenNameIn(chosen) ?? pointedAt(chosen) ?? withoutThanks(withoutOpeners(normalised(chosen)));
  // "No" may be short for "number", but "Jonas? No" does not choose him.
  return said
    .split(' ')
    .filter((word) => replyOf.get(word) === 'no' || (!besideNumber.has(word) && !around.article.has(word)))
    .join(' ');
}

/** The most words that point to one by its name and say nothing else. */
const pointingAtMost = 4;

/** `it` of "the IT one" and "the one with IT", in few words that ask for nothing else. */
export function pointedAt(text: string): string | undefined {
  const said = normalised(text);
  return said.split(' ').length > pointingAtMost || saysWant(text) ? undefined : pointedAtIn(said);
}

/** What somebody says they choose: "switch to *". */
export function chosenNameIn(text: string): string | undefined {
  return filledIn(normalised(text), around.choosing.keys());
}

import { behindNo } from './behindYes';
import { filledIn } from './filledIn';
import { normalised } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { around, besideNumber, replyOf } from '../texts/languages';

const link = /^<?https?:\/\/([^\s/|>]+)/iu;

/** The name in somebody's words: `globex` of "the Globex one, please" and "switch to Globex"; the host of a URL. */
export function nameSaidIn(text: string): string {
  const [, host] = link.exec(text) ?? [];
  if (host !== undefined) return host.toLowerCase();
  const chosen = behindNo(text) ?? text;
  const said = chosenNameIn(chosen) ?? withoutThanks(withoutOpeners(normalised(chosen)));
  // "No" may be short for "number", but "Jonas? No" does not choose him.
  return said
    .split(' ')
    .filter((word) => replyOf.get(word) === 'no' || (!besideNumber.has(word) && !around.article.has(word)))
    .join(' ');
}

/** What somebody says they choose: "switch to *". */
export function chosenNameIn(text: string): string | undefined {
  return filledIn(normalised(text), around.choosing.keys());
}

import { normalised, saysLittle } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { around } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

/** What somebody asks after, in their words: `my second monitor` of "has my second monitor arrived yet?". */
export function askedAfterIn(text: string): string | undefined {
  return subjectIn(text, longestFirst(around.after));
}

/** What somebody looks for: `printer` of "find printer". There may be a request about it, or not. */
export function soughtAfterIn(text: string): string | undefined {
  return subjectIn(text, around.finding.keys());
}

function subjectIn(text: string, patterns: Iterable<string>): string | undefined {
  const said = withoutThanks(withoutOpeners(normalised(text)));
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('*');
    const rest = said.slice(before.length);
    const end = after === '' ? rest.length : rest.indexOf(after);
    if (!said.startsWith(before) || end <= 0) continue;
    const [isPart = '', ...behind] = rest.slice(end + after.length).split(' ');
    if (isPart !== '' || !behind.every(saysLittle)) continue;
    const about = rest.slice(0, end).trim().split(' ');
    return about.slice(0, about.findLastIndex((word) => !saysLittle(word)) + 1).join(' ');
  }
  return undefined;
}

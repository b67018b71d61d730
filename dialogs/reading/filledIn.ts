import { withoutOpeners, withoutThanks } from './replies';

const gap = '*';

/** What fills the `*` of the first of these patterns that a text matches. Takes normalised text. */
export function filledIn(text: string, patterns: Iterable<string>): string | undefined {
  const said = withoutThanks(withoutOpeners(text));
  for (const pattern of patterns) {
    // Most begin with another letter: there are hundreds.
    if (pattern[0] !== gap && pattern[0] !== said[0]) continue;
    const [before = '', after = ''] = pattern.split(gap);
    const isSaid = said.startsWith(before) && said.endsWith(after) && said.length > before.length + after.length;
    if (isSaid) return said.slice(before.length, said.length - after.length).trim();
  }
  return undefined;
}

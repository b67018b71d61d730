import { withoutOpeners, withoutThanks } from './replies';
import { around } from './texts/languages';

const gap = '*';

/** Of what it is said that it is not needed any more: `my parental leave` of "cancel my parental leave". Takes text as `plainly` makes it. */
export function unneededIn(text: string): string | undefined {
  const said = withoutThanks(withoutOpeners(text));
  for (const pattern of around.unneeded.keys()) {
    const [before = '', after = ''] = pattern.split(gap);
    const isSaid = said.startsWith(before) && said.endsWith(after) && said.length > before.length + after.length;
    if (isSaid) return said.slice(before.length, said.length - after.length).trim();
  }
  return undefined;
}

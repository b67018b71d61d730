import type { CascadingOption } from './types';

/** Characters of a label, or of what is looked for. */
const longestText = 600;
const optionsAtMost = 100;

/**
 * The options with all of these words in the label, whatever their case and accents, at most 100; those first that begin with
 * them. Of a cascading choice both steps count together, and only the second steps stay that fit: all of them where the first fits
 * alone.
 */
export function optionsWith(options: readonly CascadingOption[], words: string): readonly CascadingOption[] {
  const said = plain(words).trim();
  const fits = fitting(words);
  const found = options.flatMap((option) => {
    const { label, children } = option;
    if (fits(label)) return [{ ...option, children: children.slice(0, optionsAtMost) }];
    const under = children.filter((child) => fits(`${label} ${child.label}`));
    return under.length > 0 ? [{ ...option, children: under.slice(0, optionsAtMost) }] : [];
  });
  const beginsSo = ({ label }: CascadingOption) => Number(!plain(label).startsWith(said));
  return found.toSorted((one, other) => beginsSo(one) - beginsSo(other)).slice(0, optionsAtMost);
}

/** Whether a label has all of the words. */
export function fitting(words: string): (label: string) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return (label) => {
    const text = plain(label);
    return wanted.every((word) => text.includes(word));
  };
}

function plain(text: string): string {
  return text.slice(0, longestText).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

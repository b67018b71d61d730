import type { CascadingOption } from './types';

/** The most characters compared, of a label or a search. */
const longestText = 600;
const optionsAtMost = 100;

/**
 * The options whose label contains all of these words, ignoring case and accents; at most 100, those that start with them first. In a
 * cascading choice the two labels are searched together, and only matching second steps are kept: all of them if the first step
 * matches alone.
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

/** Returns a test for labels that contain all of the words. */
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

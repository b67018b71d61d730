import type { CascadingOption } from './types';

const optionsAtMost = 100;
/** The most options of both steps together. */
const cascadeAtMost = 1000;

/** A cascading choice, cut to as many options as a chat offers. */
export function cascadingOptions(offered: readonly CascadingOption[]): {
  readonly options: readonly CascadingOption[];
  readonly truncated: boolean;
} {
  const shown = offered.slice(0, optionsAtMost);
  const each = Math.min(optionsAtMost, Math.floor(cascadeAtMost / shown.length));
  return {
    options: shown.map((option) => ({ ...option, children: option.children.slice(0, each) })),
    truncated: shown.length < offered.length || shown.some(({ children }) => children.length > each),
  };
}

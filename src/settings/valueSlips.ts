/**
 * What is wrong with a value, whatever setting it is of, in words that follow the setting's name; `undefined` where nothing is.
 * Never repeats the value: that may be a secret.
 */
export function valueSlip(value: string): string | undefined {
  return slips.find(({ isIn }) => isIn(value))?.say(value);
}

/** Neither seen nor trimmed: format characters, and spaces that are no plain ones. */
const invisible = /[\p{Cf}\p{Cc}]|(?! )\p{Zs}/u;

/** Of a manual, of a template that nobody has filled in, or of somebody who meant to come back. */
const placeholder =
  /^(<[^<>]*>|\[[^\]:]*\]|\$\{.*\}|\{\{.*\}\}|%\w+%|your[-_ ].*|change[-_ ]?me|to-?do|tbd|x{3,64}|\*{3,64})$/i;

/** Of a page's source, in place of a character. */
const source = /&(amp|lt|gt|quot|#x?[0-9a-f]{1,6});/i;

const slips: readonly { readonly isIn: (value: string) => boolean; readonly say: (value: string) => string }[] = [
  {
    isIn: (value) => placeholder.test(value),
    say: () => 'must be your own value: what stands there is the placeholder of an example',
  },
  {
    isIn: (value) => /^(["'`<“”„‘’«]).*["'`>“”‘’»]$/.test(value),
    say: () => 'must be written bare: take away the quotes around it',
  },
  {
    isIn: (value) => invisible.test(value),
    say: (value) => `must be without what cannot be seen: type it anew, without ${codePointOf(value)}`,
  },
  {
    isIn: (value) => /\s#/.test(value),
    say: () => 'must be without a comment: put that on a line of its own, with # at its start',
  },
  {
    isIn: (value) => /\s\\$/.test(value),
    say: () => 'must stand on one line: join the next one to it, without the backslash',
  },
  {
    isIn: (value) => source.test(value),
    say: (value) =>
      `must be as the page shows it, not as its source has it: copy it again, without ${source.exec(value)?.[0] ?? ''}`,
  },
  { isIn: (value) => value.startsWith('='), say: () => 'must follow one "=" alone: take away the other' },
];

function codePointOf(value: string): string {
  const [found = ''] = invisible.exec(value) ?? [];
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

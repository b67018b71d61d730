import type { Said } from '../platform/said';
import { sayOfSettings as say } from './sentences';

/**
 * What is wrong with a value, whatever setting it is of, in words that follow the setting's name; `undefined` where nothing is.
 * Never repeats the value: that may be a secret.
 */
export function valueSlip(value: string): Said | undefined {
  return slips.find(({ isIn }) => isIn(value))?.say(value);
}

/** Neither seen nor trimmed: format characters, and spaces that are no plain ones. */
const invisible = /[\p{Cf}\p{Cc}]|(?! )\p{Zs}/u;

/** Of a manual, of a template that nobody has filled in, or of somebody who meant to come back. */
const placeholder =
  /^(<[^<>]*>|\[[^\]:]*\]|\$\{.*\}|\$\(.*\)|\$env:\w+|\{\{.*\}\}|%\w+%|your[-_ ].*|change[-_ ]?me|to-?do|tbd|undefined|x{3,64}|\*{3,64})$/i;

/** Of a shell, which nothing fills in here. */
const variable = /^\$[A-Z][A-Z0-9_]+$/;

/** Of a page's source, in place of a character. */
const source = /&(amp|lt|gt|quot|#x?[0-9a-f]{1,6});/i;

const slips: readonly { readonly isIn: (value: string) => boolean; readonly say: (value: string) => Said }[] = [
  {
    isIn: (value) => placeholder.test(value) || variable.test(value),
    say: () => say('mustBeYourOwn'),
  },
  {
    isIn: (value) => /^(["'`<“”„‘’«]).*["'`>“”‘’»]$/.test(value),
    say: () => say('mustBeBare'),
  },
  {
    // What is no UTF-8 has become this.
    isIn: (value) => value.includes('\uFFFD'),
    say: () => say('mustBeUtf8'),
  },
  {
    isIn: (value) => invisible.test(value),
    say: (value) => say('mustBeVisible', { character: codePointOf(value) }),
  },
  {
    isIn: (value) => /\s#/.test(value),
    say: () => say('mustBeWithoutComment'),
  },
  {
    isIn: (value) => /\s\\$/.test(value),
    say: () => say('mustBeOneLine'),
  },
  {
    isIn: (value) => source.test(value),
    say: (value) => say('mustBeAsShown', { source: source.exec(value)?.[0] ?? '' }),
  },
  { isIn: (value) => value.startsWith('='), say: () => say('mustFollowOneSign') },
];

function codePointOf(value: string): string {
  const [found = ''] = invisible.exec(value) ?? [];
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

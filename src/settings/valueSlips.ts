import type { Said } from '../platform/said';
import { sayOfSettings as say } from './sentences';

/**
 * Returns what is wrong with a value of any setting, in words that follow the setting's name; `undefined` if it is fine. Never
 * quotes the value, which may be a secret.
 */
export function valueSlip(value: string): Said | undefined {
  return slips.find(({ isIn }) => isIn(value))?.say(value);
}

/** Neither visible nor trimmed: format characters, and spaces other than the plain one. */
const invisible = /[\p{Cf}\p{Cc}]|(?! )\p{Zs}/u;

/** Placeholders of a manual or an unfilled template, and notes such as "to do". */
const placeholder =
  /^(<[^<>]*>|\[[^\]:]*\]|\$\{.*\}|\$\(.*\)|\$env:\w+|\{\{.*\}\}|%\w+%|your[-_ ].*|change[-_ ]?me|to-?do|tbd|undefined|x{3,64}|\*{3,64})$/i;

/** A shell variable; nothing expands it here. */
const variable = /^\$[A-Z][A-Z0-9_]+$/;

/** An HTML entity, from the source of a page. */
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
    // Bytes that are not UTF-8 were decoded to this.
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

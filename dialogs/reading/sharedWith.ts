import { isFiller } from './normalised';
import { around, requestCommandOf } from '../texts/languages';

const between = ' , ';

/** `kim lee` of "share it with Kim Lee", `kim , jo` of "with Kim and Jo". Takes normalised text. */
export function sharedWith(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => around.with.has(word));
  if (at < 0) return undefined;
  const names = words
    .slice(at + 1)
    .map((word) =>
      around.joining.has(word) ? between : isFiller(word) || isVerb(word) || around.also.has(word) ? '' : word,
    )
    .join(' ')
    .split(between)
    .map((name) => name.replaceAll(/ +/g, ' ').trim());
  return joined(names.filter((name) => name !== ''));
}

/** In "mit Jonas teilen" the verb stands behind the name. */
function isVerb(word: string): boolean {
  const command = requestCommandOf.get(word);
  return command === 'share' || command === 'unshare';
}

/** The names in what `sharedWith` returns. */
export function eachNamed(who: string): readonly string[] {
  return who.split(between);
}

/** Several names in the form that `sharedWith` returns. */
export function joined(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(between);
}

import type { TemporaryAttachment } from '../../src/atlassian/serviceDesk';
import { plainly } from '../plainly';
import { eachOf } from '../texts/languages';
import { leftOutIn } from '../wishIn';
import { isOnlyOfFiles } from './attachingIn';

/** What is left of files once "remove it", or one by its name, is said of them: of several "it" is the last. `undefined` where none is meant. */
export function filesWithout(
  files: readonly TemporaryAttachment[],
  text: string,
): readonly TemporaryAttachment[] | undefined {
  const what = leftOutIn(text);
  if (what === undefined) return undefined;
  const named = files.filter(
    ({ name }) =>
      what !== '' &&
      plainly(name)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .includes(what),
  );
  if (named.length > 0) return files.filter((file) => !named.includes(file));
  if (what !== '' && !isOnlyOfFiles(what)) return undefined;
  return what.split(' ').some((word) => eachOf.has(word)) ? [] : files.slice(0, -1);
}

import type { FormField } from '../../../src/atlassian/requestForm';
import type { TemporaryAttachment } from '../../../src/atlassian/serviceDesk';
import { normalised } from '../../reading/normalised';
import { numbered } from '../../reading/ordinals';
import { replyIn } from '../../reading/replies';
import { eachOf } from '../../texts/languages';
import { leftOutIn, wrongIn } from '../../reading/wishIn';
import { isOnlyOfFiles } from '../../reading/attachingIn';
import { fileFields, filesFor, withFiles } from '../raise/draftFiles';
import type { RequestDraft } from '../raise/requestDraft';

/**
 * The files left after "remove it" (of several, the last), "without the photo" (by name), "not the first one", "no, not b.png" or "wrong file";
 * `undefined` if the text means none of them.
 */
export function filesWithout<File extends Pick<TemporaryAttachment, 'name'>>(
  files: readonly File[],
  text: string,
): readonly File[] | undefined {
  const unwanted = leftOutIn(text);
  const wrong = files.length > 0 && replyIn(text) === undefined ? wrongIn(text) : undefined;
  const what = unwanted ?? (wrong === '' ? undefined : wrong);
  if (what === undefined) return undefined;
  const named = files.filter(({ name }) => isCalled(name, what));
  if (named.length > 0) return files.filter((file) => !named.includes(file));
  const numberedOne = numbered(what, files);
  if (numberedOne) return files.filter((file) => file !== numberedOne);
  if (what !== '' && !isOnlyOfFiles(what)) return undefined;
  return normalised(text)
    .split(' ')
    .some((word) => eachOf.has(word))
    ? []
    : files.slice(0, -1);
}

/** Whether words name a file, whole or by the beginning of a word of its name; anywhere in it in scripts without spaces. */
function isCalled(name: string, said: string): boolean {
  const words = normalised(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const begins = /^[\p{Script=Latin}\p{Script=Arabic}\p{N}]/u.test(said) ? ` ${said}` : said;
  return said !== '' && (` ${words}`.includes(begins) || ` ${said} `.includes(` ${words} `));
}

/** Removes files named by "without the photo" from the field with the most files; `undefined` if the words mean none. */
export function withoutSaid(draft: RequestDraft, words: string): RequestDraft | undefined {
  // "Remove it" may be about anything.
  if (leftOutIn(words) === '') return undefined;
  const countOf = (field: FormField) => filesFor(draft, field).length;
  const [field] = fileFields(draft).toSorted((one, other) => countOf(other) - countOf(one));
  const remaining = field && filesWithout(filesFor(draft, field), words);
  return remaining && withFiles(draft, field.id, remaining);
}

import type { FormField } from '../../src/atlassian/requestForm';
import type { TemporaryAttachment } from '../../src/atlassian/serviceDesk';
import { normalised } from '../reading/normalised';
import { eachOf } from '../texts/languages';
import { leftOutIn } from '../reading/wishIn';
import { isOnlyOfFiles } from '../reading/attachingIn';
import { fileFields, filesFor, withFiles } from './draftFiles';
import type { RequestDraft } from './requestDraft';

/** The files left after "remove it" (of several, the last) or "without the photo" (by name); `undefined` if the text means none of them. */
export function filesWithout(
  files: readonly TemporaryAttachment[],
  text: string,
): readonly TemporaryAttachment[] | undefined {
  const what = leftOutIn(text);
  if (what === undefined) return undefined;
  const named = files.filter(
    ({ name }) =>
      what !== '' &&
      normalised(name)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .includes(what),
  );
  if (named.length > 0) return files.filter((file) => !named.includes(file));
  if (what !== '' && !isOnlyOfFiles(what)) return undefined;
  return what.split(' ').some((word) => eachOf.has(word)) ? [] : files.slice(0, -1);
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

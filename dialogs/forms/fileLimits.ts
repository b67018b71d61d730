import type { FormField } from '../../src/atlassian/requestForm';
import type { Texts } from '../texts/texts';

/** Of one field, however they come, unless it needs more. */
const filesAtMost = 20;

/** How many files there have to be, and may be. */
export interface FileLimits {
  readonly least: number;
  readonly most: number;
}

export function fileLimits({ required, question }: Pick<FormField, 'required' | 'question'>): FileLimits {
  const { fewest = 0, manyAtMost = filesAtMost } = question?.limits ?? {};
  const least = Math.max(fewest, required ? 1 : 0);
  return { least, most: Math.min(manyAtMost, Math.max(filesAtMost, least)) };
}

/** What a person does not expect of them, in words; empty where that is nothing. */
export function limitsInWords({ problems, gap }: Texts, { least, most }: FileLimits): string {
  const told = [least > 1 ? problems.fewFiles(least) : '', most < filesAtMost ? problems.files(most) : ''];
  return told.filter(Boolean).join(gap);
}

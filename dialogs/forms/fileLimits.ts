import type { FormField } from '../../src/atlassian/requestForm';
import type { Texts } from '../texts/texts';

/** The most files for one field, however they are sent, unless it requires more. */
const filesAtMost = 20;

/** How many files are required, and allowed. */
export interface FileLimits {
  readonly least: number;
  readonly most: number;
}

export function fileLimits({ required, question }: Pick<FormField, 'required' | 'question'>): FileLimits {
  const { fewest = 0, manyAtMost = filesAtMost } = question?.limits ?? {};
  const least = Math.max(fewest, required ? 1 : 0);
  return { least, most: Math.min(manyAtMost, Math.max(filesAtMost, least)) };
}

/** The limits that a person would not expect, in words; empty if there are none. */
export function limitsInWords({ problems, gap }: Texts, { least, most }: FileLimits): string {
  const told = [least > 1 ? problems.fewFiles(least) : '', most < filesAtMost ? problems.files(most) : ''];
  return told.filter(Boolean).join(gap);
}

import { visibleFields, type FormField } from '../../../src/atlassian/requestForm';
import type { TemporaryAttachment } from '../../../src/atlassian/serviceDesk';
import { fileLimits } from '../../forms/fileLimits';
import type { FilesAsked, FilesOptions } from '../files/filesSteps';
import type { RequestDraft } from './requestDraft';

/** A draft's files by field id; an empty list says that the person has none for that field. Plain data. */
export type DraftFiles = Readonly<Record<string, readonly TemporaryAttachment[]>>;

/** The attachment fields that are visible with the answers so far. */
export function fileFields({ form, answers }: Pick<RequestDraft, 'form' | 'answers'>): readonly FormField[] {
  return visibleFields(form, answers).filter(({ kind }) => kind === 'attachment');
}

export function filesFor({ files }: Pick<RequestDraft, 'files'>, { id }: FormField): readonly TemporaryAttachment[] {
  return files[id] ?? [];
}

export function hasFiles(draft: RequestDraft): boolean {
  return fileFields(draft).some((field) => filesFor(draft, field).length > 0);
}

export function withFiles(draft: RequestDraft, field: string, files: readonly TemporaryAttachment[]): RequestDraft {
  return { ...draft, files: { ...draft.files, [field]: files } };
}

/** Applies what the person did when asked for files. Going back, or saying something else, does not mean that there are none. */
export function withOutcome(draft: RequestDraft, field: string, { status, files }: FilesAsked): RequestDraft {
  return status === 'files' || files.length > 0 ? withFiles(draft, field, files) : draft;
}

/** The next field, after `behind` or from the first, that has not been asked for or has too few or too many files. */
export function nextFileField(draft: RequestDraft, behind?: string): FormField | undefined {
  const fields = fileFields(draft);
  return fields.slice(fields.findIndex(({ id }) => id === behind) + 1).find((field) => {
    const { least, most } = fileLimits(field);
    const { length } = filesFor(draft, field);
    return draft.files[field.id] === undefined || length < least || length > most;
  });
}

/** The field's name, if it takes more than "files" to tell what they are for. */
export function nameOfFiles(draft: Pick<RequestDraft, 'form' | 'answers'>, field: FormField): string | undefined {
  return field.question || fileFields(draft).length > 1 ? field.name : undefined;
}

/** How to ask for a field's files. */
export function filesOptions(draft: RequestDraft, field: FormField): FilesOptions {
  const name = nameOfFiles(draft, field);
  const about = name === undefined ? {} : { name, description: field.description };
  const { deskId } = draft.type;
  return { deskId, ...about, ...fileLimits(field), acceptsRemarks: true, files: filesFor(draft, field) };
}

/** Drops the files of fields that have a problem. */
export function withoutWrongFiles(draft: RequestDraft, problems: Readonly<Record<string, string>>): RequestDraft {
  const right = Object.entries(draft.files).filter(([id]) => problems[id] === undefined);
  return { ...draft, files: Object.fromEntries(right) };
}

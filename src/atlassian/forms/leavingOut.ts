import type { FormField, RequestForm } from '../requestForm/types';
import type { AttachedForm } from './types';

/** A field that cannot be asked in a chat. */
export interface Unasked {
  readonly name: string;
  readonly required: boolean;
  /** If it is a question of the attached form. */
  readonly question?: { readonly id: string; readonly section?: string | undefined } | undefined;
}

/**
 * Adds to the form what it leaves out. A required field leads to the portal: at once if it is always asked, otherwise when its
 * section is shown.
 */
export function leavingOut(form: RequestForm, unasked: readonly Unasked[]): RequestForm {
  const { attached } = form;
  const isCertain = ({ question }: Unasked) => !question?.section || !isConditional(attached, question.section);
  const names = (which: (one: Unasked) => boolean) => unasked.filter(which).map(({ name }) => name);
  const questions = unasked.flatMap((one) => {
    const { name, required, question } = one;
    const needed = required && !isCertain(one) ? name : undefined;
    return question ? [{ id: question.id, section: question.section, needed }] : [];
  });
  return {
    ...form,
    beyondChat: [...form.beyondChat, ...names((one) => one.required && isCertain(one))],
    leftOut: [...form.leftOut, ...names(({ required }) => !required)],
    ...(attached ? { attached: { ...attached, leftOut: [...attached.leftOut, ...questions] } } : {}),
  };
}

/** The form for a chat that cannot receive files. */
export function withoutFiles(form: RequestForm): RequestForm {
  const isFile = ({ kind }: FormField) => kind === 'attachment';
  const fields = form.fields.filter((field) => !isFile(field));
  return leavingOut({ ...form, fields }, form.fields.filter(isFile));
}

/** Whether some answers may hide this section. */
function isConditional(attached: AttachedForm | undefined, section: string): boolean {
  return attached?.conditions.some(({ sections }) => sections.includes(section)) === true;
}

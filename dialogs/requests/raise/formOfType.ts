import { AtlassianError } from '../../../src/atlassian/errors';
import { problemsIn, visibleFields, withoutFiles, type RequestForm } from '../../../src/atlassian/requestForm';
import type { Session } from '../../../src/login/session';
import type { RequestDraft } from './requestDraft';
import type { ChosenType } from './findType/typeChoices';

export interface ReadOptions {
  readonly isFresh?: boolean;
  /** Whether the chat takes files; default `true`. */
  readonly takesFiles?: boolean;
}

/** The form of a request type; `undefined` if it cannot be read at present, which does not mean that there is none. */
export async function readableForm(
  { serviceDesk }: Session,
  { deskId, typeId }: ChosenType,
  { takesFiles = true, ...options }: ReadOptions = {},
): Promise<RequestForm | undefined> {
  try {
    const form = await serviceDesk.form(deskId, typeId, options);
    return takesFiles ? form : withoutFiles(form);
  } catch (error) {
    if (!(error instanceof AtlassianError) || error.reason !== 'form-unreadable') throw error;
    return undefined;
  }
}

/** The current form of the draft's type, if it has changed since it was asked; else `undefined`. */
export async function changedForm(
  session: Session,
  { type, form: asked }: RequestDraft,
  takesFiles: boolean,
): Promise<RequestForm | undefined> {
  if (!asked.attached) return undefined;
  const fresh = await readableForm(session, type, { isFresh: true, takesFiles });
  return fresh && fresh.attached?.updated !== asked.attached.updated ? fresh : undefined;
}

/** Ids of the new form's fields that were asked for before, with the same kind, and whose answers are still valid. */
export function settledIn(fresh: RequestForm, { form: asked, answers }: RequestDraft): readonly string[] {
  const before = visibleFields(asked, answers);
  const problems = problemsIn(fresh, answers);
  return visibleFields(fresh, answers).flatMap(({ id, kind }) =>
    problems[id] === undefined && before.some((field) => field.id === id && field.kind === kind) ? [id] : [],
  );
}

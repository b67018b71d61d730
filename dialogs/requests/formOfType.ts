import { AtlassianError } from '../../src/atlassian/errors';
import { problemsIn, visibleFields, withoutFiles, type RequestForm } from '../../src/atlassian/requestForm';
import type { Session } from '../../src/login/session';
import type { RequestDraft } from './requestDraft';
import type { ChosenType } from './typeChoices';

export interface ReadOptions {
  readonly isFresh?: boolean;
  /** Whether the chat takes files; default `true`. */
  readonly takesFiles?: boolean;
}

/** The form of a request type; `undefined` where it cannot be read just now, which is no form that there is not. */
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

/** The form of the draft's type where it is another than when it was asked. */
export async function changedForm(
  session: Session,
  { type, form: asked }: RequestDraft,
  takesFiles: boolean,
): Promise<RequestForm | undefined> {
  if (!asked.attached) return undefined;
  const fresh = await readableForm(session, type, { isFresh: true, takesFiles });
  return fresh && fresh.attached?.updated !== asked.attached.updated ? fresh : undefined;
}

/** Ids of the fields that were asked for as they are in the form that has changed, and whose answers it takes. */
export function settledIn(fresh: RequestForm, { form: asked, answers }: RequestDraft): readonly string[] {
  const before = visibleFields(asked, answers);
  const problems = problemsIn(fresh, answers);
  return visibleFields(fresh, answers).flatMap(({ id, kind }) =>
    problems[id] === undefined && before.some((field) => field.id === id && field.kind === kind) ? [id] : [],
  );
}

import { AtlassianError } from '../../src/atlassian/errors';
import type { RequestForm } from '../../src/atlassian/requestForm';
import type { Session } from '../../src/login/session';
import type { RequestDraft } from './requestDraft';
import type { ChosenType } from './typeChoices';

/** The form of a request type; `undefined` where it cannot be read just now, which is no form that there is not. */
export function readableForm(
  { serviceDesk }: Session,
  { deskId, typeId }: ChosenType,
  options?: { readonly isFresh?: boolean },
): Promise<RequestForm | undefined> {
  return serviceDesk.form(deskId, typeId, options).catch((error: unknown) => {
    if (!(error instanceof AtlassianError) || error.reason !== 'form-unreadable') throw error;
    return undefined;
  });
}

/** The form of the draft's type where it is another than when it was asked. */
export async function changedForm(
  session: Session,
  { type, form: asked }: RequestDraft,
): Promise<RequestForm | undefined> {
  if (!asked.attached) return undefined;
  const fresh = await readableForm(session, type, { isFresh: true });
  return fresh && fresh.attached?.updated !== asked.attached.updated ? fresh : undefined;
}

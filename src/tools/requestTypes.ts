import { AtlassianError } from '../atlassian/errors';
import { withoutFiles, type RequestForm } from '../atlassian/requestForm';
import type { Person, RequestType } from '../atlassian/serviceDesk';
import type { Session } from '../login/session';
import { readableForm } from '../../dialogs/requests/raise/formOfType';
import { readRecentActivity } from '../../dialogs/requests/recentActivity';
import { createLink } from '../../dialogs/requests/raise/requestDraft';
import { byKey, creatable, typeKey, type ChosenType } from '../../dialogs/requests/raise/findType/typeChoices';
import { errorResult } from './toolResult';
import type { ToolResult } from './types';

/** The id of a request type in arguments and results. */
export function typeHandle(type: Pick<RequestType, 'id' | 'deskId'>): string {
  return typeKey(type).replace('type:', '');
}

/** A request type that can be raised here, with what it asks for. */
export interface RaisableType {
  readonly type: ChosenType;
  readonly description: string;
  readonly form: RequestForm;
  /** People who can be named in answers. */
  readonly people: readonly Person[];
  /** The portal's page for raising it. */
  readonly link: string;
  /** Optional fields that only the portal can take. */
  readonly onlyInPortal: { readonly names: readonly string[]; readonly link: string } | undefined;
}

/** Returns the request type of this handle, or why it cannot be raised here. About four calls; the type and its form are cached. */
export async function raisableType(session: Session, handle: string): Promise<RaisableType | ToolResult> {
  const deskId = handle.slice(0, handle.indexOf(':'));
  const found = await typesOf(session, deskId);
  const type = creatable(found).find((one) => typeHandle(one) === handle);
  const [chosen] = type ? Object.values(byKey([type])) : [];
  if (!type || !chosen) return errorResult('There is no such request type.', 'Find one with search_request_types.');
  const [form, people] = await Promise.all([readableForm(session, chosen), knownPeople(session)]);
  const link = createLink(session.site, chosen);
  const { beyondChat, leftOut } = form ? withoutFiles(form) : { beyondChat: undefined, leftOut: [] };
  if (form && beyondChat?.length === 0) {
    const onlyInPortal = leftOut.length === 0 ? undefined : { names: leftOut, link };
    return { type: chosen, description: type.description, form, people, link, onlyInPortal };
  }
  return portalOnly({ type: chosen, link }, beyondChat ?? ['its form could not be read']);
}

/** The error for a request that asks for something only the portal can take, always or with these answers. */
export function portalOnly(
  { type: { name }, link }: Pick<RaisableType, 'type' | 'link'>,
  missing: readonly string[],
): ToolResult {
  return errorResult(
    'This kind of request cannot be raised here: it asks for what only the portal can take.',
    `Send the person to ${link}`,
    { name, missing },
  );
}

/** The people of the person's recent requests, if their names are known. One call. */
export async function knownPeople(session: Session): Promise<readonly Person[]> {
  const { people } = await readRecentActivity(session);
  return people.filter(({ name, accountId }) => name !== accountId);
}

async function typesOf({ serviceDesk }: Session, deskId: string): Promise<readonly RequestType[]> {
  if (deskId === '') return [];
  try {
    return await serviceDesk.requestTypes(deskId);
  } catch (error) {
    if (error instanceof AtlassianError && error.code === 'not-found') return [];
    throw error;
  }
}

/** Whether it is a tool's result instead of what was wanted. */
export function isResult(found: object): found is ToolResult {
  return 'content' in found && 'isError' in found;
}

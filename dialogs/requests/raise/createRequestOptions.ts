import { AtlassianError } from '../../../src/atlassian/errors';
import type { Person } from '../../../src/atlassian/serviceDesk';
import type { Session } from '../../../src/login/session';
import type { SentFiles } from '../../chatFiles';
import { byKey, typeKey, type ChosenType } from './findType/typeChoices';

/** A request the person has been shown. */
export interface ShownRequest {
  readonly key: string;
  readonly typeId?: string | undefined;
  /** Whether Atlassian lets the person comment on it. */
  readonly mayComment: boolean;
}

/** What creating a request starts from. Plain data: kept in the conversation until it has been used. */
export interface CreateRequestOptions {
  /** What the person said they need: fitting request types are offered at once, and the words are filled into the form. */
  readonly words?: string | undefined;
  /**
   * If given, the words may be about an existing request: a comment on the one that was `shown`, or closing one that is no longer needed.
   * That is offered, and if chosen, the dialog ends with `aboutRequest`.
   */
  readonly about?: { readonly shown?: ShownRequest | undefined } | undefined;
  /** The desk whose types to offer: the `id` of one of `session.serviceDesk.desks()`. */
  readonly deskId?: string | undefined;
  /** The request type, which the person is then not asked for: the `id` of one of `session.serviceDesk.requestTypes(deskId)`. */
  readonly typeId?: string | undefined;
  /** Files sent with the words, as in `activity.attachments`: added to the request if its type takes files. */
  readonly attachments?: SentFiles | undefined;
  /**
   * Initial answers by field id, as `readAnswers` takes them; for a choice, the id of its option in `session.serviceDesk.form`. Values that
   * do not suit their field are ignored.
   */
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
  /** Who it is raised for. If the person may not do that, Atlassian refuses the request when it is sent. */
  readonly onBehalfOf?: Person | undefined;
  /** False: do not show articles that may already help. */
  readonly articles?: boolean | undefined;
  /** False: ask for files only where one is required. */
  readonly files?: boolean | undefined;
  /** False: send it as soon as the form is filled in, without a last look. */
  readonly review?: boolean | undefined;
}

/** What the person said they need, and the files that go with it. */
export type SaidNeed = Pick<CreateRequestOptions, 'words' | 'attachments'>;

/** A bot in JavaScript may give a number. */
interface NamedType extends Pick<CreateRequestOptions, 'deskId'> {
  readonly typeId?: string | number | undefined;
}

/** The request type that the options name, or `undefined` if they name none. Throws `AtlassianError` if the person has no such type. */
export async function namedType(
  { serviceDesk }: Session,
  { deskId, typeId }: NamedType,
): Promise<ChosenType | undefined> {
  if (typeId === undefined) return undefined;
  const types = await (deskId === undefined ? serviceDesk.allRequestTypes() : serviceDesk.requestTypes(deskId));
  const type = types.find(({ id }) => id === String(typeId));
  const chosen = type && byKey([type])[typeKey(type)];
  if (!chosen) throw new AtlassianError('not-found', 'request type');
  return chosen;
}

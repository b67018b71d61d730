import { AtlassianError } from '../../src/atlassian/errors';
import type { Person } from '../../src/atlassian/serviceDesk';
import type { Session } from '../../src/login/session';
import type { SentFiles } from '../chatFiles';
import { byKey, typeKey, type ChosenType } from './typeChoices';

/** A request that the person was shown. */
export interface ShownRequest {
  readonly key: string;
  readonly typeId?: string | undefined;
  /** Whether Atlassian takes comments on it from the person. */
  readonly mayComment: boolean;
}

/** What a request is begun with. Plain data: it is kept until it has had its use. */
export interface CreateRequestOptions {
  /** What the person said they need: what fits is offered at once, and the words are filled in. */
  readonly words?: string | undefined;
  /**
   * Given, the words may be about a request that there is, which is offered then: a comment on the one that was `shown`, or the end of one that is not needed any more. When that is chosen, the dialog ends with `aboutRequest`.
   */
  readonly about?: { readonly shown?: ShownRequest | undefined } | undefined;
  /** The desk whose types are offered: the `id` of one of `session.serviceDesk.desks()`. */
  readonly deskId?: string | undefined;
  /** The request type, which is not asked then: the `id` of one of `session.serviceDesk.requestTypes(deskId)`. */
  readonly typeId?: string | undefined;
  /** What was sent with the words, as `activity.attachments` has it: goes with the request where its type takes files. */
  readonly attachments?: SentFiles | undefined;
  /** First answers by field id, as `readAnswers` takes them: of a choice the id of its option in `session.serviceDesk.form`. What is none for its field is left out. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
  /** Whom it is raised for. Where Atlassian does not let the person, it says so when the request is sent. */
  readonly onBehalfOf?: Person | undefined;
  /** False: no articles are shown that may already help. */
  readonly articles?: boolean | undefined;
  /** False: files are asked for only where there has to be one. */
  readonly files?: boolean | undefined;
  /** False: it is sent as soon as the form is filled in, without a last look. */
  readonly review?: boolean | undefined;
}

/** As a bot in JavaScript may give it. */
interface NamedType extends Pick<CreateRequestOptions, 'deskId'> {
  readonly typeId?: string | number | undefined;
}

/** The type that the options name; `undefined` where they name none. Throws `AtlassianError`: the person has no such type. */
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

import { z } from 'zod/v4';
import type { AtlassianError } from '../atlassian/errors';

/** How Atlassian refused, for the administrator. Holds no secret. */
export interface Refusal {
  /** OAuth's `error`, RFC 6749 section 5.2, e.g. `invalid_client`; or `RateLimit-Reason`. */
  readonly error?: string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** The scopes that are needed and were not granted. */
  readonly scopes?: readonly string[] | undefined;
}

/** @internal */
export const refusalSchema: z.ZodType<Refusal> = z.object({
  error: z.string().optional(),
  status: z.number().optional(),
  scopes: z.array(z.string()).readonly().optional(),
});

const longest = 60;

/** `undefined` if there is nothing to say. Atlassian's error codes are short words; anything else is left out. */
export function refusal({ error, status, scopes = [] }: Refusal): Refusal | undefined {
  const said = {
    ...(error !== undefined && error.length <= longest && /^[\w.:-]+$/.test(error) ? { error } : {}),
    ...(status === undefined ? {} : { status }),
    ...(scopes.length > 0 ? { scopes } : {}),
  };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** What an error of Atlassian's says to an administrator. */
export function refusalIn({ code, status, reason }: AtlassianError): Refusal | undefined {
  if (code !== 'missing-scope') return refusal({ error: reason, status });
  return refusal({ status, scopes: reason === undefined ? [] : [reason] });
}

/** One entry of the audit trail, as logged, stored and exported. Fields may be added, never changed. Holds no contents. */
export interface AuditEvent {
  /** The version of this format. */
  readonly v: 1;
  /** Epoch milliseconds. */
  readonly at: number;
  /**
   * - `signIn`: somebody signed in, or was refused.
   * - `signOut`: somebody signed out, or an administrator signed them out.
   * - `grantEnded`: Atlassian does not accept the grant any more.
   * - `write`: something was written at Atlassian, or may have been.
   * - `call`: a read, or the renewal of a token, failed in a way that an administrator has to deal with.
   * - `administration`: something was done on the configuration page or by a command.
   */
  readonly act: 'signIn' | 'signOut' | 'grantEnded' | 'write' | 'call' | 'administration';
  /** Who did it: a user name, or `administrator`. Absent if that is not known. */
  readonly by?: string | undefined;
  /** To whom it was done, or on whose behalf. */
  readonly whom?: string | undefined;
  /** The person's name in the channel, if Atlassian has not said who they are. Untrusted text. */
  readonly chatUser?: string | undefined;
  /** Comes with `chatUser`: the chat as a hash, so that erasing the person finds this entry. */
  readonly chat?: string | undefined;
  readonly channelId?: string | undefined;
  /** The same as in `SignInEvent`. */
  readonly correlationId?: string | undefined;
  /** E.g. `create request`, or `users/block`. */
  readonly what?: string | undefined;
  /** The host of the site. */
  readonly site?: string | undefined;
  /** The request's key, e.g. `IT-7`. */
  readonly request?: string | undefined;
  /** For a sign-in that succeeded: its client id, callback URL and authorization server, as a hash. */
  readonly setUp?: string | undefined;
  /** `done`, or why it was not done: a sign-in's `Failure` or an error's code. */
  readonly outcome: string;
  readonly refusal?: Refusal | undefined;
}

/** @internal */
export const auditEventSchema = z.object({
  v: z.literal(1),
  at: z.number(),
  act: z.enum(['signIn', 'signOut', 'grantEnded', 'write', 'call', 'administration']),
  by: z.string().optional(),
  whom: z.string().optional(),
  chatUser: z.string().optional(),
  chat: z.string().optional(),
  channelId: z.string().optional(),
  correlationId: z.string().optional(),
  what: z.string().optional(),
  site: z.string().optional(),
  request: z.string().optional(),
  setUp: z.string().optional(),
  outcome: z.string(),
  refusal: refusalSchema.optional(),
});

/** What a caller gives: time and version are added. */
export type AuditEntry = Omit<AuditEvent, 'v' | 'at'>;

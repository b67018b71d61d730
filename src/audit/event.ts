import { z } from 'zod/v4';
import type { AtlassianError } from '../atlassian/errors';

/** What Atlassian said where it refused, for the administrator. Holds no secret. */
export interface Refusal {
  /** OAuth's `error`, RFC 6749 section 5.2, e.g. `invalid_client`; or `RateLimit-Reason`. */
  readonly error?: string | undefined;
  /** HTTP. */
  readonly status?: number | undefined;
  /** Needed, and not granted. */
  readonly scopes?: readonly string[] | undefined;
}

/** @internal */
export const refusalSchema: z.ZodType<Refusal> = z.object({
  error: z.string().optional(),
  status: z.number().optional(),
  scopes: z.array(z.string()).readonly().optional(),
});

const longest = 60;

/** `undefined` where there is nothing to say. What Atlassian names an error by is a short word; anything else is left out. */
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

/** One entry, in the log, in the store and in what is exported. Fields are added to this form, none is changed. Never contents. */
export interface AuditEvent {
  /** Of this form. */
  readonly v: 1;
  /** Epoch milliseconds. */
  readonly at: number;
  /**
   * - `signIn`: somebody signed in, or was refused.
   * - `signOut`: somebody signed out, or an administrator signed them out.
   * - `grantEnded`: Atlassian does not accept the grant any more.
   * - `write`: something was written at Atlassian, or may have been.
   * - `call`: a reading call, or the renewal of a token, that an administrator has to do something about.
   * - `administration`: something was done on the configuration page, or by command.
   */
  readonly act: 'signIn' | 'signOut' | 'grantEnded' | 'write' | 'call' | 'administration';
  /** Who did it: the user name, or `administrator`. Absent where nobody is known. */
  readonly by?: string | undefined;
  /** Whom it was done to, or on whose behalf. */
  readonly whom?: string | undefined;
  /** What the channel calls the person, where Atlassian has not said who it is. Untrusted text. */
  readonly chatUser?: string | undefined;
  /** With `chatUser`, the chat as a hash: so that erasing the person reaches it. */
  readonly chat?: string | undefined;
  readonly channelId?: string | undefined;
  /** The same as in the log of sign-ins. */
  readonly correlationId?: string | undefined;
  /** E.g. `create request`, or `users/block`. */
  readonly what?: string | undefined;
  /** The host of the site. */
  readonly site?: string | undefined;
  /** The request's key, e.g. `IT-7`. */
  readonly request?: string | undefined;
  /** Of a sign-in that was done: under what client id, callback URL and authorization server, as a hash. */
  readonly setUp?: string | undefined;
  /** `done`, or why not: a failure of a sign-in, an error's code. */
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

/** What the one who tells of it knows: when, and the form, are added. */
export type AuditEntry = Omit<AuditEvent, 'v' | 'at'>;

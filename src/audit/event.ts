import { z } from 'zod/v4';
import type { AtlassianError } from '../atlassian/errors';

/** What Atlassian said where it refused, for the administrator. Holds no secret. */
export const refusalSchema = z.object({
  /** OAuth's `error`, RFC 6749 section 5.2, e.g. `invalid_client`; or `RateLimit-Reason`. */
  error: z.string().optional(),
  /** HTTP. */
  status: z.number().optional(),
  /** Needed, and not granted. */
  scopes: z.array(z.string()).readonly().optional(),
});

export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

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
export const auditEventSchema = z.object({
  /** Of this form. */
  v: z.literal(1),
  /** Epoch milliseconds. */
  at: z.number(),
  /**
   * - `signIn`: somebody signed in, or was refused.
   * - `signOut`: somebody signed out, or an administrator signed them out.
   * - `grantEnded`: Atlassian does not accept the grant any more.
   * - `write`: something was written at Atlassian, or may have been.
   * - `call`: a reading call, or the renewal of a token, that an administrator has to do something about.
   * - `administration`: something was done on the configuration page, or by command.
   */
  act: z.enum(['signIn', 'signOut', 'grantEnded', 'write', 'call', 'administration']),
  /** Who did it: the user name, or `administrator`. Absent where nobody is known. */
  by: z.string().optional(),
  /** Whom it was done to, or on whose behalf. */
  whom: z.string().optional(),
  /** What the channel calls the person, where Atlassian has not said who it is. Untrusted text. */
  chatUser: z.string().optional(),
  channelId: z.string().optional(),
  /** The same as in the log of sign-ins. */
  correlationId: z.string().optional(),
  /** E.g. `create request`, or `users/block`. */
  what: z.string().optional(),
  /** The host of the site. */
  site: z.string().optional(),
  /** The request's key, e.g. `IT-7`. */
  request: z.string().optional(),
  /** `done`, or why not: a failure of a sign-in, an error's code. */
  outcome: z.string(),
  refusal: refusalSchema.optional(),
});

export type AuditEvent = Readonly<z.infer<typeof auditEventSchema>>;

/** What the one who tells of it knows: when, and the form, are added. */
export type AuditEntry = Omit<AuditEvent, 'v' | 'at'>;

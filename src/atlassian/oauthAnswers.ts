import { z } from 'zod/v4';
import { list, text } from './lenientSchemas';

/** Seconds. */
const year = 365 * 24 * 60 * 60;

/** RFC 6749 section 5.1. */
export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  /** Optional, RFC 6749 section 5.1; Atlassian's tokens are valid for an hour. */
  expires_in: z.coerce.number().positive().max(year).catch(3600),
  scope: z.string().optional(),
});

export const accountAnswer = z.object({
  account_id: z.string().min(1).max(128),
  name: z.string().catch(''),
  email: z.string().optional().catch(undefined),
  /** OpenID Connect's claim, absent from Atlassian's example of this response. */
  email_verified: z.unknown().optional(),
  account_type: z.string().catch('atlassian'),
  account_status: z.string().catch('active'),
});

/** Skips unreadable entries: one odd site must not block everybody's sign-in. */
const readableSites = list(
  z.object({
    // Becomes part of the path that the token is sent to.
    id: z.guid(),
    name: text(255),
    url: z.url({ protocol: /^https?$/ }),
    scopes: z.array(z.string()).catch([]),
  }),
);
export const sitesAnswer = z.array(z.unknown()).transform((entries) => readableSites.parse(entries));

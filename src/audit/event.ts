import { z } from 'zod';
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

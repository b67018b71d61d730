import { z } from 'zod/v4';
import { parseOptions } from './options';

/** How to fail a request. */
export interface FaultRule {
  /** Default: any. */
  readonly method?: string | undefined;
  /** The start of the path; `*` is a wildcard, e.g. `/oauth/token`, `/ex/jira/*\/comment`. */
  readonly path: string;
  /** How many requests. Default: all. */
  readonly times?: number | undefined;
  /** Returned instead of the real status. */
  readonly status?: number | undefined;
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number | undefined;
  /** Sent as `RateLimit-Reason`, e.g. `jira-burst-based`. */
  readonly rateLimitReason?: string | undefined;
  /** Milliseconds before the response, which is the real one without `status`, `json` or `body`. */
  readonly delay?: number | undefined;
  /** JSON to return instead of a general message; with status 200 unless `status` is given. */
  readonly json?: unknown;
  /** `html`: a page instead of JSON; `cut`: the connection is cut in mid-response. */
  readonly body?: 'html' | 'cut' | undefined;
}

/** Deliberate failures. */
export interface Faults {
  /** `deny`: every consent counts as declined. */
  readonly authorize?: 'deny' | undefined;
  /** Account ids of people whose tokens are refused for as long as they are listed. */
  readonly revoked?: readonly string[] | undefined;
  /** The first matching rule is used. */
  readonly rules?: readonly FaultRule[] | undefined;
}

const faultRule: z.ZodType<FaultRule> = z.strictObject({
  method: z.string().optional(),
  path: z.string(),
  times: z.int().positive().optional(),
  status: z.int().min(200).max(599).optional(),
  retryAfter: z.int().nonnegative().optional(),
  rateLimitReason: z.string().optional(),
  delay: z.int().nonnegative().optional(),
  json: z.unknown().optional(),
  body: z.enum(['html', 'cut']).optional(),
});

const faults: z.ZodType<Faults> = z.strictObject({
  authorize: z.enum(['deny']).optional(),
  revoked: z.array(z.string()).optional(),
  rules: z.array(faultRule).optional(),
});

/** Parses faults from JSON, or from the file of that name. */
export function parseFaults(text: string): Faults {
  return parseOptions(faults, text);
}

/** Finds the rule for a request and counts its uses. */
export function createFaultPicker() {
  const uses = new WeakMap<FaultRule, number>();
  return ({ rules = [] }: Faults, method: string, path: string): FaultRule | undefined => {
    const rule = rules.find(
      (known) =>
        (known.method === undefined || known.method === method) &&
        fits(known.path, path) &&
        (uses.get(known) ?? 0) < (known.times ?? Infinity),
    );
    if (rule) uses.set(rule, (uses.get(rule) ?? 0) + 1);
    return rule;
  };
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}`).test(path);
}

import { z } from 'zod/v4';
import { parseOptions } from './options';

const faultRule = z.strictObject({
  /** Any when left out. */
  method: z.string().optional(),
  /** How the path begins; `*` stands for anything, e.g. `/oauth/token`, `/ex/jira/*\/comment`. */
  path: z.string(),
  /** How many requests; all when left out. */
  times: z.int().positive().optional(),
  /** Answered in place of the true answer. */
  status: z.int().min(200).max(599).optional(),
  /** Seconds, sent as `Retry-After`. */
  retryAfter: z.int().nonnegative().optional(),
  /** Sent as `RateLimit-Reason`, e.g. `jira-burst-based`. */
  rateLimitReason: z.string().optional(),
  /** Milliseconds before the answer, which is the true one when there is no `status`. */
  delay: z.int().nonnegative().optional(),
  /** Answered as JSON together with `status`, in place of a general message. */
  json: z.unknown().optional(),
  /** `html`: a page instead of JSON; `cut`: the connection ends in mid-answer. */
  body: z.enum(['html', 'cut']).optional(),
});

const faults = z.strictObject({
  /** `deny`: every consent counts as declined. */
  authorize: z.enum(['deny']).optional(),
  /** Account ids of people whose tokens are refused while they stand here. */
  revoked: z.array(z.string()).readonly().optional(),
  /** The first rule that fits a request is used. */
  rules: z.array(faultRule.readonly()).readonly().optional(),
});

/** What to do instead of answering a request. */
export type FaultRule = Readonly<z.infer<typeof faultRule>>;

/** What goes wrong on purpose. */
export type Faults = Readonly<z.infer<typeof faults>>;

/** Faults from JSON or from the file of that name. */
export function parseFaults(text: string): Faults {
  return parseOptions(faults, text);
}

/** Finds the rule for a request, and counts its uses. */
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

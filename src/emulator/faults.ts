/** One fault: what to do instead of answering. The first rule that fits a request is used. */
export interface FaultRule {
  /** Any when left out. */
  readonly method?: string;
  /** The beginning of the path, e.g. `/oauth/token`, or a part of it when it begins with `*`, e.g. `*\/comment`. */
  readonly path: string;
  /** How often; always when left out. */
  times?: number;
  readonly status?: number;
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number;
  /** Sent as `RateLimit-Reason`. */
  readonly rateLimitReason?: string;
  /** Milliseconds before the answer, which is the true one when there is no `status`. */
  readonly delay?: number;
  /** `html`: a page instead of JSON; `cut`: the connection ends in mid-answer. */
  readonly body?: 'html' | 'cut';
}

/** What goes wrong on purpose. Given in code, or as JSON in the environment variable `EMULATOR_FAULTS`. */
export interface Faults {
  /** Everybody's consent counts as declined. */
  readonly deny?: boolean;
  readonly rules?: readonly FaultRule[];
}

/** The rule for a request; counts its use. */
export function takeFault({ rules = [] }: Faults, method: string, path: string): FaultRule | undefined {
  const rule = rules.find(
    (known) =>
      (known.method === undefined || known.method === method) &&
      (known.path.startsWith('*') ? path.includes(known.path.slice(1)) : path.startsWith(known.path)) &&
      (known.times === undefined || known.times > 0),
  );
  if (rule?.times !== undefined) rule.times -= 1;
  return rule;
}

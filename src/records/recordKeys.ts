/** Precedes the key of every record: the storage may be shared. */
export const recordPrefix = 'jl1-';

/** The keys of the records, by what they hold. Never change one: they are in existing stores. */
export const recordKeys = {
  flow: (slot: string) => `${recordPrefix}f-${slot}`,
  grant: (subject: string) => `${recordPrefix}g-${subject}`,
  idempotencyKeys: (subject: string) => `${recordPrefix}a-${subject}`,
  users: (shard: string) => `${recordPrefix}u-${shard}`,
  applications: `${recordPrefix}applications`,
  /** Sessions on the configuration page. */
  administrators: `${recordPrefix}administrators`,
  /** Tells which keys sealed the records. */
  canary: `${recordPrefix}canary`,
  /** A request by somebody who had to sign in first. */
  waiting: (name: string) => `${recordPrefix}w-${name}`,
  /** One day's, `2026-01-05`, in pages. */
  audit: (date: string, page: number) => `${recordPrefix}l-${date}-${page}`,
  /** Dialogs' state between turns. */
  state: (name: string) => `${recordPrefix}s-${name}`,
  /** The lease on a person's turn in a conversation. */
  turn: (name: string) => `${recordPrefix}t-${name}`,
  /** Where else data about a subject is kept. */
  kept: (subject: string) => `${recordPrefix}k-${subject}`,
  /** Belongs to no login: used to probe a storage. */
  probe: (name: string) => `${recordPrefix}p-${name}`,
};

/** Names of the records that hold the users. A fixed number, as a storage need not list its keys. */
export const userShards: readonly string[] = Array.from({ length: 256 }, (_, shard) =>
  shard.toString(16).padStart(2, '0'),
);

const auditStart = `${recordPrefix}l-`;

const kinds: readonly (readonly [start: string, kind: string])[] = [
  [recordKeys.flow(''), 'sign-in'],
  [recordKeys.grant(''), 'grant'],
  [recordKeys.idempotencyKeys(''), 'recent side effects'],
  [recordKeys.users(''), 'users'],
  [recordKeys.applications, 'applications'],
  [recordKeys.waiting(''), 'what waits for a sign-in'],
  [recordKeys.state(''), 'conversation state'],
  [recordKeys.turn(''), 'whose turn it is'],
  [recordKeys.kept(''), 'where state is kept'],
  [auditStart, 'audit'],
  [recordKeys.administrators, 'administrators'],
];

/** What a record holds, in a word or two for a log; its key would reveal whose it is. */
export function kindOf(key: string): string {
  return kinds.find(([start]) => key.startsWith(start))?.[1] ?? 'other';
}

const day = 24 * 60 * 60_000;
const lifetimes: readonly (readonly [start: string, lifetime: number])[] = [
  [recordKeys.flow(''), day],
  [recordKeys.waiting(''), day],
  [recordKeys.probe(''), day],
  [recordKeys.turn(''), day],
  [recordKeys.state(''), 30 * day],
  // What it points to is recorded anew every 15 days, and lives for 30 after that.
  [recordKeys.kept(''), 46 * day],
  [auditStart, 91 * day],
];

/**
 * Milliseconds after its last write when a record becomes useless: far longer than a sign-in can still be completed, or a killed
 * probe's record matters. `Infinity` for records that stay.
 */
export function lifetimeOf(key: string): number {
  return lifetimes.find(([start]) => key.startsWith(start))?.[1] ?? Infinity;
}

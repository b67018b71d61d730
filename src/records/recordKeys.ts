/** Before the key of every record: a storage may be shared with others. */
export const recordPrefix = 'jl1-';

/** The keys of the records, by what they hold. They are in storages: what stands here stays. */
export const recordKeys = {
  flow: (slot: string) => `${recordPrefix}f-${slot}`,
  grant: (subject: string) => `${recordPrefix}g-${subject}`,
  idempotencyKeys: (subject: string) => `${recordPrefix}a-${subject}`,
  users: (shard: string) => `${recordPrefix}u-${shard}`,
  applications: `${recordPrefix}applications`,
  /** Sessions on the configuration page. */
  administrators: `${recordPrefix}administrators`,
  /** Shows with which keys records were sealed. */
  canary: `${recordPrefix}canary`,
  /** What was asked for by somebody who had to sign in first. */
  waiting: (name: string) => `${recordPrefix}w-${name}`,
  /** Of a day, `2026-01-05`, so many a page. */
  audit: (date: string, page: number) => `${recordPrefix}l-${date}-${page}`,
  /** What dialogs keep between turns. */
  state: (name: string) => `${recordPrefix}s-${name}`,
  /** Who has a turn: a person in a conversation. */
  turn: (name: string) => `${recordPrefix}t-${name}`,
  /** Where else something of a subject is kept. */
  kept: (subject: string) => `${recordPrefix}k-${subject}`,
  /** Of no login: what asks a storage whether it works. */
  probe: (name: string) => `${recordPrefix}p-${name}`,
};

/** The names of the records that hold the users: a storage need not list its keys, so there are that many. */
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

/** What a record holds, in a word or two for a log: its key would tell whose it is. */
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
  // What it names is noted again every 15 days, and lives for 30 after that.
  [recordKeys.kept(''), 46 * day],
  [auditStart, 91 * day],
];

/**
 * Milliseconds since its last write after which a record is of no use: far longer than any request that could still come
 * to a sign-in under way, or what a probe leaves if it is killed. `Infinity` for those that stay.
 */
export function lifetimeOf(key: string): number {
  return lifetimes.find(([start]) => key.startsWith(start))?.[1] ?? Infinity;
}

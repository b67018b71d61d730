import type { LendingStorage } from '../records/lending';
import type { AtomicStorage, StoreItems } from '../records/storage';
import type * as Redis from 'redis';
import type { createClient } from 'redis';
import type { Timer } from '../platform/timer';
import { describeKind, refuseGiven } from '../platform/givenValues';
import { NeededPackage } from '../platform/neededPackage';
import { within } from '../platform/within';
import { lifetimeOf } from '../records/recordKeys';
import { NoAnswer } from './noAnswer';
import { isRedisUrl } from './storageUrl';
import { changesOf, conflictOn, eTagsOf, itemsOf } from './changes';

type Client = ReturnType<typeof createClient>;

interface Connection {
  readonly client: Client;
  /** Resolves once commands may be sent: a wrong password would otherwise be reported as no password. */
  readonly ready: Promise<unknown>;
}

/** Milliseconds. */
const answersWithin = 5000;
const reconnectsWithin = 1000;
const redisUrl = 'redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE] or rediss://';
/** `prefix` precedes every key, so that the database can be shared; `lentPrefix` every lease, which is not an item. */
const prefix = 'botbuilder-atlassian:';
const lentPrefix = 'botbuilder-atlassian/lent:';

/**
 * KEYS: items. ARGV, four per item: expected eTag or '', new eTag, JSON, lifetime in milliseconds or '0'. Returns the number of the
 * first item whose eTag differs, or 0. Redis runs scripts atomically.
 */
const compareAndWrite = `
for i, key in ipairs(KEYS) do
  local expected = ARGV[4 * i - 3]
  if expected ~= '' and redis.call('HGET', key, 'eTag') ~= expected then return i end
end
for i, key in ipairs(KEYS) do
  redis.call('HSET', key, 'eTag', ARGV[4 * i - 2], 'json', ARGV[4 * i - 1])
  if ARGV[4 * i] ~= '0' then redis.call('PEXPIRE', key, ARGV[4 * i]) end
end
return 0`;

/** KEYS: an item. ARGV: its eTag. Returns 1 if it matched and the item was deleted. */
const compareAndDelete = `
if redis.call('HGET', KEYS[1], 'eTag') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/** KEYS: a name. ARGV: the borrower, milliseconds. Returns 0 while somebody else holds it. */
const lendTo = `
local by = redis.call('GET', KEYS[1])
if by and by ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** KEYS: a name. ARGV: the borrower. */
const takeBackFrom = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

export interface RedisStorageOptions {
  /** Milliseconds after which an unanswered call fails. Default 5000. */
  readonly deadline?: number;
  /** @internal */
  readonly timer?: Timer;
}

/**
 * Bot Framework storage in Redis 6 or later, for any number of instances. A `write` is one script on the server: all items or none,
 * eTags compared within it. A `read` of several items is not a snapshot. Sign-ins in progress expire a day after their last write,
 * sealed conversation state after 30 days.
 *
 * No call takes longer than the deadline. One that times out may still have been carried out; later calls reconnect, so nothing has
 * to be restarted when Redis is back. The server must be a single primary (no cluster) that evicts nothing
 * (`maxmemory-policy noeviction`); what it loses in a failover is lost.
 */
export class RedisStorage implements LendingStorage, AtomicStorage {
  readonly isAtomic = true;
  /** Over one connection. */
  readonly isOrdered = true;
  private readonly deadline: number;
  private readonly timer: Timer | undefined;
  private readonly pending = new Set<Promise<unknown>>();
  private connection: Promise<Connection> | undefined;
  private lastError: unknown;
  private closing: Promise<void> | undefined;

  /** Connects on the first call. `url`: `redis[s]://[[user]:password@]host[:port][/database]`, percent-encoded. */
  constructor(
    private readonly url: string,
    options: RedisStorageOptions = {},
  ) {
    if (typeof url !== 'string' || !isRedisUrl(url))
      refuseGiven('the url of RedisStorage', `is ${describeKind(url)}: must be ${redisUrl}`);
    this.deadline = options.deadline ?? answersWithin;
    this.timer = options.timer;
  }

  read(keys: string[]): Promise<StoreItems> {
    return this.ask(async (client) => {
      const found = await Promise.all(keys.map((key) => client.hGet(redisKey(key), 'json')));
      return itemsOf(keys.map((key, index) => [key, found[index] ?? undefined]));
    });
  }

  isCurrent(key: string, eTag: string): Promise<boolean> {
    return this.ask(async (client) => (await client.hGet(redisKey(key), 'eTag')) === eTag);
  }

  async write(items: StoreItems): Promise<void> {
    await this.writeTagged(items);
  }

  async writeTagged(items: StoreItems): Promise<ReadonlyMap<string, string>> {
    const changes = changesOf(items);
    if (changes.length === 0) return new Map();
    const conflict = await this.ask((client) =>
      client.eval(compareAndWrite, {
        keys: changes.map(({ key }) => redisKey(key)),
        arguments: changes.flatMap(({ key, expected = '', eTag, json }) => [expected, eTag, json, expiryOf(key)]),
      }),
    );
    if (conflict !== 0) throw conflictOn(changes[Number(conflict) - 1]?.key ?? '');
    return eTagsOf(changes);
  }

  async delete(keys: string[]): Promise<void> {
    if (keys.length > 0) await this.ask((client) => client.del(keys.map((key) => redisKey(key))));
  }

  /** Deletes the item if it still has this eTag; false otherwise. */
  async deleteIf(key: string, eTag: string): Promise<boolean> {
    const gone = await this.ask((client) =>
      client.eval(compareAndDelete, { keys: [redisKey(key)], arguments: [eTag] }),
    );
    return gone === 1;
  }

  async lend(key: string, by: string, length: number): Promise<boolean> {
    const names = { keys: [lentPrefix + key], arguments: [by, String(length)] };
    return (await this.ask((client) => client.eval(lendTo, names))) === 1;
  }

  async takeBack(key: string, by: string): Promise<void> {
    await this.ask((client) => client.eval(takeBackFrom, { keys: [lentPrefix + key], arguments: [by] }));
  }

  /** The keys with this prefix. A concurrent write may or may not be seen, and a key may come twice. */
  async *keys(start: string): AsyncGenerator<string> {
    const pattern = `${prefix}${start}`.replaceAll(/[*?[\]\\]/g, '\\$&');
    let cursor = '0';
    do {
      const from = cursor;
      const page = await this.ask((client) => client.scan(from, { MATCH: `${pattern}*`, COUNT: 100 }));
      for (const key of page.keys) yield key.slice(prefix.length);
      cursor = page.cursor;
    } while (cursor !== '0');
  }

  /** Waits for pending calls. Later calls are rejected. */
  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.pending).then(() => this.drop(this.connection));
    return this.closing;
  }

  /**
   * Runs a command and resolves to its result; rejects past the deadline.
   * @internal
   */
  async ask<T>(command: (client: Client) => Promise<T>): Promise<T> {
    if (this.closing) throw new Error('Storage: it is closed.');
    const connection = (this.connection ??= this.connect());
    const answer = connection.then(({ client, ready }) => ready.then(() => command(client)));
    const asked = this.limited(answer, connection);
    this.pending.add(asked);
    return asked.finally(() => this.pending.delete(asked));
  }

  private async connect(): Promise<Connection> {
    // Loaded on the first call: most bots do without it, and it is slow to load.
    const redis = loadRedis();
    const client: Client = redis.createClient({
      url: this.url,
      socket: {
        connectTimeout: this.deadline,
        reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, reconnectsWithin),
      },
      commandOptions: { timeout: 0 },
      maintNotifications: 'disabled',
    });
    // Without a listener, an error would crash the process.
    client.on('error', (error: unknown) => (this.lastError = error));
    client.on('ready', () => (this.lastError = undefined));
    // Keeps trying until it is dropped.
    const ready = client.connect();
    ready.catch(() => undefined);
    return { client, ready };
  }

  /** A connection can be dead without a sign, so one that misses the deadline is dropped with everything waiting on it. */
  private limited<T>(answer: Promise<T>, connection: Promise<Connection>): Promise<T> {
    const late = () => {
      void this.drop(connection);
      const why = this.lastError instanceof Error ? `: ${this.lastError.message}` : '.';
      return new NoAnswer(`Storage: Redis did not answer within ${this.deadline} ms${why}`, { cause: this.lastError });
    };
    return within(this.deadline, answer, late, this.timer);
  }

  private async drop(connection: Promise<Connection> | undefined): Promise<void> {
    if (this.connection === connection) this.connection = undefined;
    // If it never connected there is nothing to close, and its callers have had the error.
    (await connection?.catch(() => undefined))?.client.destroy();
  }
}

/** An item's key in the database. */
export function redisKey(key: string): string {
  return prefix + key;
}

function expiryOf(key: string): string {
  const lifetime = lifetimeOf(key);
  return Number.isFinite(lifetime) ? String(lifetime) : '0';
}

function loadRedis(): typeof Redis {
  let version: string;
  let redis: typeof Redis;
  try {
    ({ version } = require('redis/package.json') as { version: string });
    redis = require('redis') as typeof Redis;
  } catch (error) {
    throw new NeededPackage('redis@6', error);
  }
  // A bot may depend on an older version, whose calls never return if the password is wrong.
  if (Number.parseInt(version, 10) < 6)
    throw new NeededPackage('redis@6', undefined, `is installed in version ${version}`);
  return redis;
}

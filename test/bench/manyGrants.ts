import { hash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Storage } from 'botbuilder';
import { createClient } from 'redis';
import { openItems } from '../../src/storage/lmdbEnvironment';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { redisKey, RedisStorage } from '../../src/storage/redisStorage';
import { hasRedisServer, startRedisServer } from '../support/redisServer';
import { amount, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, percentile, timeEach } from './measure';
import { createSessions, subjectsNamed, type Sessions } from './sessions';

/** An engine that can hold many records. */
interface Engine {
  readonly name: string;
  /** Opens the store that `label` names, with so many records in it that belong to nobody who is looked up. */
  open(label: string, records: number): Promise<{ readonly storage: Storage; close(): Promise<void> }>;
}

/** Whose sessions are looked up. As many as the opened grants that are kept: the look-up is then all storage. */
const known = 900;
const small = 1000;

/** A session's look-up in a store of a thousand grants beside one of very many. */
export async function manyGrants(directory: string, rounds: number, many: number): Promise<Finding> {
  const figures: Figure[] = [];
  for (const engine of [lmdbEngine(directory), ...(hasRedisServer ? [redisEngine] : [])]) {
    const few = await engine.open('few', small - known);
    const lots = await engine.open('many', many - known);
    try {
      const subjects = subjectsNamed(known);
      const [first, second] = [createSessions(few.storage), createSessions(lots.storage)];
      for (const sessions of [first, second]) await sessions.signIn(subjects);
      const side = (sessions: Sessions) => () => timeEach(3 * known, (index) => lookUp(sessions, index));
      const lookUp = (sessions: Sessions, index: number) => {
        // Not in their order of creation: 7 and 900 have no common factor, so all have their turn.
        const subject = subjects[(index * 7) % known];
        return subject === undefined ? Promise.reject(new Error('nobody')) : sessions.accessToken(subject);
      };
      const compared = await compare(side(second), side(first), { rounds, warmUp: 2 });
      figures.push(
        ratio(`${engine.name}: time with ${many} grants / with ${small}`, 1 / compared.ratio, atMost(1.2)),
        amount(`${engine.name}: with ${many} grants, p50`, percentile(compared.ours, 0.5), 'µs'),
        amount(`${engine.name}: with ${many} grants, p99`, percentile(compared.ours, 0.99), 'µs'),
        amount(`${engine.name}: with ${small} grants, p50`, percentile(compared.theirs, 0.5), 'µs'),
        amount(`${engine.name}: with ${small} grants, p99`, percentile(compared.theirs, 0.99), 'µs'),
      );
    } finally {
      await few.close();
      await lots.close();
    }
  }
  return { name: 'many grants', figures };
}

function lmdbEngine(directory: string): Engine {
  return {
    name: 'LMDB',
    async open(label, records) {
      const path = join(directory, label);
      await fill(path, records);
      const storage = new LmdbStorage(path);
      return { storage, close: () => storage.close() };
    },
  };
}

const redisEngine: Engine = {
  name: 'Redis',
  async open(_label, records) {
    const server = await startRedisServer();
    const filling = createClient({ url: server.url });
    await filling.connect();
    for (const batch of fillers(records)) {
      const adding = filling.multi();
      for (const { key, eTag, json } of batch) adding.hSet(redisKey(`jl1-g-${key}`), { eTag, json });
      await adding.execAsPipeline();
    }
    filling.destroy();
    const storage = new RedisStorage(server.url);
    return {
      storage,
      async close() {
        await storage.close();
        await server.close();
      },
    };
  },
};

interface Filler {
  /** 64 hex characters. */
  readonly key: string;
  readonly eTag: string;
  readonly json: string;
}

/** Records of nobody, a batch at a time. */
function* fillers(count: number): Generator<readonly Filler[]> {
  const eTag = randomUUID();
  const json = JSON.stringify({ by: eTag, sealed: randomBytes(96).toString('base64url'), eTag });
  const batch = 50_000;
  for (let first = 0; first < count; first += batch) {
    yield Array.from({ length: Math.min(batch, count - first) }, (_, index) => ({
      key: hash('sha256', `filler ${first + index}`),
      eTag,
      json,
    }));
  }
}

/** Into `LmdbStorage`'s place, but not through it: durable writes one by one would take an hour. */
async function fill(path: string, records: number): Promise<void> {
  const root = open({ path, noSubdir: false, noSync: true });
  const database = openItems(root);
  for (const batch of fillers(records)) {
    // In the order of the tree, which is much faster.
    const sorted = batch.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    database.transactionSync(() => {
      for (const { key, json } of sorted) void database.put(Buffer.from(key, 'hex'), json, 1);
    });
  }
  await root.flushed;
  await root.close();
}

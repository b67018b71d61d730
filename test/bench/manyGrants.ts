import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Storage } from 'botbuilder';
import { LmdbStorage, openItems } from '../../src/storage/lmdbStorage';
import { amount, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, percentile, timeEach } from './measure';
import { createSessions, subjectsNamed, type Sessions } from './sessions';

/** An engine that can hold many records: a place for one more that several machines share. */
export interface Engine {
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
  for (const engine of [lmdbEngine(directory)]) {
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

/** Into `LmdbStorage`'s place, but not through it: durable writes one by one would take an hour. */
async function fill(path: string, records: number): Promise<void> {
  const root = open({ path, noSubdir: false, noSync: true });
  const database = openItems(root);
  const eTag = randomBytes(12).toString('base64url');
  const json = JSON.stringify({ by: eTag, sealed: randomBytes(96).toString('base64url'), eTag });
  const batch = 50_000;
  for (let first = 0; first < records; first += batch) {
    const keys = Array.from({ length: Math.min(batch, records - first) }, (_, index) =>
      createHash('sha256')
        .update(`filler ${first + index}`)
        .digest(),
    );
    keys.sort((a, b) => a.compare(b));
    database.transactionSync(() => {
      for (const key of keys) database.putSync(key, json, 1);
    });
  }
  await root.flushed;
  await root.close();
}

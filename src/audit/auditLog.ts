import type { Storage } from '../records/storage';
import { z } from 'zod/v4';
import { systemTimer, type Timer } from '../platform/timer';
import { createRecords, type RecordsOptions } from '../records/records';
import type { EncryptionKey } from '../records/encryptionKeys';
import { recordKeys } from '../records/recordKeys';
import { createSealing } from '../records/sealing';
import { auditEventSchema, type AuditEvent } from './event';
import { isSameUser } from './userName';

/** Days that events are kept. */
const auditDays = 90;
/** Events per record, and records per day: beyond these 10,000, events go to the log alone. */
const eventsAtMost = 200;
const pagesAtMost = 50;
/** Milliseconds that events wait to be written together; nobody waits for them. */
const writtenWithin = 2000;
/** Most events that wait while the store is unavailable. */
const waitingAtMost = 2000;
const day = 24 * 60 * 60_000;

/** The events of the last 90 days, sealed, in a store that all instances share. Callers do not wait: the log has each event already. */
export interface AuditLog {
  /** Adds an event. It is written within two seconds, or when the assistant ends. */
  add(event: AuditEvent): void;
  /** Writes the events that wait. Rejects with what the store throws; events not written go on waiting. */
  flush(): Promise<void>;
  /** Returns events, newest first. `about`: one user's; `chats`: and those of these chats, where the user may not have been known yet. */
  read(options?: {
    readonly about?: string;
    readonly chats?: readonly string[];
    readonly atMost?: number;
  }): Promise<readonly AuditEvent[]>;
  /** Removes who it was, by name or chat, from every event; returns how many it changed. What was done remains on record. */
  forget(userName: string, chats?: readonly string[]): Promise<number>;
}

export interface AuditLogOptions {
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Called when events could not be written. */
  readonly onError: (error: unknown) => void;
  readonly onUnreadable?: RecordsOptions['onUnreadable'];
  /** Returns epoch milliseconds. */
  readonly now?: () => number;
  readonly timer?: Timer;
}

const pageSchema = z.object({ events: z.array(auditEventSchema) });

export function createAuditLog(options: AuditLogOptions): AuditLog {
  const { storage, encryptionKeys, onError, onUnreadable, now = Date.now, timer = systemTimer } = options;
  const records = createRecords(storage, createSealing(encryptionKeys), () => pageSchema, {
    onUnreadable,
    now,
    empty: () => ({ events: [] }),
  });
  let waiting: AuditEvent[] = [];
  let writing: Promise<void> = Promise.resolve();
  let stopTimer: (() => void) | undefined;
  /** The first page of a day that may have room. */
  let open = { date: '', page: 0 };

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const date = dateOf(waiting[0]?.at ?? now());
      if (open.date !== date) open = { date, page: 0 };
      if (open.page >= pagesAtMost) {
        waiting = waiting.filter(({ at }) => dateOf(at) !== date);
        continue;
      }
      const some = waiting.filter(({ at }) => dateOf(at) === date);
      const written = await append(recordKeys.audit(date, open.page), some);
      const done = new Set(some.slice(0, written));
      waiting = waiting.filter((event) => !done.has(event));
      if (written < some.length) open.page += 1;
    }
  }

  /** Appends as many events as there is room for; returns how many. */
  async function append(key: string, events: readonly AuditEvent[]): Promise<number> {
    let room = 0;
    await records.change(key, (page) => {
      const known = page?.events ?? [];
      room = Math.min(Math.max(0, eventsAtMost - known.length), events.length);
      return room > 0 ? { events: [...known, ...events.slice(0, room)] } : undefined;
    });
    return room;
  }

  function flush(): Promise<void> {
    stopTimer?.();
    stopTimer = undefined;
    writing = writing.catch(() => undefined).then(write);
    return writing;
  }

  /** The keys of each day's pages, newest first. */
  async function* keys(): AsyncGenerator<readonly string[]> {
    for (let ago = 0; ago <= auditDays; ago += 1) {
      const date = dateOf(now() - ago * day);
      const pages: string[] = [];
      for (let page = 0; page < pagesAtMost; page += 1) {
        const key = recordKeys.audit(date, page);
        if (!(await records.read(key))) break;
        pages.unshift(key);
      }
      yield pages;
    }
  }

  return {
    add(event) {
      waiting.push(event);
      // The log has them all: keep the newest here.
      if (waiting.length > waitingAtMost) waiting = waiting.slice(-waitingAtMost);
      stopTimer ??= timer(writtenWithin, () => void flush().catch(onError));
    },

    flush,

    async read({ about, chats, atMost = Infinity } = {}) {
      await flush();
      const found: AuditEvent[] = [];
      for await (const pages of keys())
        for (const key of pages) {
          const events = (await records.read(key))?.events ?? [];
          found.push(...events.filter((event) => about === undefined || isAbout(event, about, chats)).toReversed());
          if (found.length >= atMost) return found.slice(0, atMost);
        }
      return found;
    },

    async forget(userName, chats) {
      await flush();
      let forgotten = 0;
      for await (const pages of keys())
        for (const key of pages) {
          let here = 0;
          await records.change(key, (page) => {
            here = page?.events.filter((event) => isAbout(event, userName, chats)).length ?? 0;
            return page && here > 0
              ? { events: page.events.map((event) => without(event, userName, chats)) }
              : undefined;
          });
          forgotten += here;
        }
      return forgotten;
    },
  };
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function isAbout({ by, whom, chat }: AuditEvent, userName: string, chats: readonly string[] = []): boolean {
  return [by, whom].some((name) => isSameUser(name, userName)) || (chat !== undefined && chats.includes(chat));
}

function without(event: AuditEvent, userName: string, chats?: readonly string[]): AuditEvent {
  if (!isAbout(event, userName, chats)) return event;
  const { chatUser: _, chat: _chat, ...kept } = event;
  const erased = (name: string | undefined) => (isSameUser(name, userName) ? 'erased' : name);
  return { ...kept, by: erased(event.by), whom: erased(event.whom) };
}

import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Turn } from '../../sessionDialog';

/** Milliseconds. Kept short because others may change things meanwhile. */
const oldest = 60_000;

/**
 * Remembers for a minute what a conversation was shown of a site. It is kept in this process, under a mark that is stored in the conversation's
 * state: if another instance of the bot has shown or done something since, the mark differs and nothing stale is found.
 */
export class ConversationCache<Value extends object> {
  private readonly kept: LRUCache<string, Value>;

  constructor(most: number) {
    this.kept = new LRUCache({ max: most, ttl: oldest });
  }

  get(turn: Turn, mark: unknown, ...what: readonly unknown[]): Value | undefined {
    return this.kept.get(nameOf(turn, mark, what));
  }

  keep(value: Value, turn: Turn, mark: string, ...what: readonly unknown[]): void {
    this.kept.set(nameOf(turn, mark, what), value);
  }

  drop(turn: Turn, mark: string, ...what: readonly unknown[]): void {
    this.kept.delete(nameOf(turn, mark, what));
  }
}

export function newCacheKey(): string {
  return randomBytes(6).toString('base64url');
}

function nameOf({ session: { account, site } }: Turn, mark: unknown, what: readonly unknown[]): string {
  return JSON.stringify([mark, account.accountId, site.cloudId, ...what]);
}

import type { RedisStorage } from '../../storage/redisStorage';

/** Whether a Redis keeps its data. */
interface Durability {
  /** Its `maxmemory-policy`, if that evicts records when memory is full. */
  readonly evictsBy?: string;
  /** Writes nothing to disk. */
  readonly isVolatile: boolean;
}

/** Returns what the server reveals. */
export async function redisDurability(store: RedisStorage): Promise<Durability> {
  const info = await store.ask((client) => client.info()).catch(() => '');
  const valueOf = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];
  const policy = valueOf('maxmemory_policy');
  const isLimited = Number(valueOf('maxmemory') ?? 0) > 0;
  // Managed servers often forbid this.
  const saves = await store.ask((client) => client.configGet('save')).catch(() => undefined);
  return {
    ...(isLimited && policy !== undefined && policy !== 'noeviction' ? { evictsBy: policy } : {}),
    isVolatile: valueOf('aof_enabled') === '0' && saves?.['save'] === '',
  };
}

import type { RedisStorage } from '../../storage/redisStorage';

/** Whether a Redis keeps what it holds. */
interface Durability {
  /** Its `maxmemory-policy`, where that throws records away when the memory is full. */
  readonly evictsBy?: string;
  /** It writes nothing to a disk. */
  readonly isVolatile: boolean;
}

/** As far as the server tells. */
export async function redisDurability(store: RedisStorage): Promise<Durability> {
  const info = await store.ask((client) => client.info()).catch(() => '');
  const valueOf = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];
  const policy = valueOf('maxmemory_policy');
  const isLimited = Number(valueOf('maxmemory') ?? 0) > 0;
  // Where others run it, nobody may ask that.
  const saves = await store.ask((client) => client.configGet('save')).catch(() => undefined);
  return {
    ...(isLimited && policy !== undefined && policy !== 'noeviction' ? { evictsBy: policy } : {}),
    isVolatile: valueOf('aof_enabled') === '0' && saves?.['save'] === '',
  };
}

import type { Storage } from '../records/storage';
import { LRUCache } from 'lru-cache';
import { probeStorage } from '../storage/probeStorage';

export interface Readiness {
  /** `ready`, or why not. Probes the store one call at a time, and not again for two seconds after a success. */
  status(): Promise<'ready' | 'storage does not answer' | 'ending'>;
  /** From now on the status is `ending`, so that no new requests come here. */
  end(): void;
}

const readyFor = 2000;

export function createReadiness(
  storage: Storage,
  onError: (what: string, error: unknown) => void,
  clock: { now(): number } = performance,
): Readiness {
  const probes = new LRUCache<'probe', true>({
    max: 1,
    ttl: readyFor,
    ttlResolution: 0,
    perf: clock,
    fetchMethod: () =>
      probeStorage(storage).then(
        () => true as const,
        (error: unknown) => {
          onError('readiness', error);
          return undefined;
        },
      ),
  });
  let isEnding = false;
  return {
    async status() {
      if (isEnding) return 'ending';
      return (await probes.fetch('probe')) === true ? 'ready' : 'storage does not answer';
    },
    end() {
      isEnding = true;
    },
  };
}

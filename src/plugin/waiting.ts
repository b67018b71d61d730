import { randomUUID } from 'node:crypto';
import type { z } from 'zod/v4';
import { flowLifetime, holdLifetime } from '../login/flow';
import type { Records } from '../records/records';
import type { waitingSchema } from './waitingSchema';

/** Milliseconds since it was last written: as long as a sign-in may take. */
const lifetime = flowLifetime + holdLifetime;

export type Waiting = z.infer<typeof waitingSchema>;
export type Asking = Extract<Waiting, { stage: 'asking' }>;

/** The records of what waits for a sign-in, by key. */
export interface WaitingRecords {
  /** `undefined` also for what was asked too long ago. */
  read(key: string): Promise<Waiting | undefined>;
  /** `undefined` if something waits already. */
  begin(key: string, activity: Asking['activity']): Promise<Asking | undefined>;
  /** Changes nothing if another turn has changed it since it was read, unless this is the turn that signed in. */
  keep(key: string, asking: Asking, change: Pick<Asking, 'stack' | 'code' | 'isSignedIn'>): Promise<void>;
  /** True for exactly one of the turns that end it, whatever others have stored meanwhile. */
  end(key: string, asking: Asking, code?: string): Promise<boolean>;
}

export function createWaitingRecords(records: Records<Waiting>, now: () => number): WaitingRecords {
  const isLive = ({ writtenAt }: Waiting) => writtenAt + lifetime > now();
  const over = (code?: string): Waiting => ({ stage: 'over', writtenAt: now(), code });

  async function change(key: string, next: Waiting, onlyIf: (current: Asking) => boolean): Promise<boolean> {
    const { written } = await records.change(key, (current) =>
      current?.stage === 'asking' && onlyIf(current) ? next : undefined,
    );
    return written;
  }

  return {
    async read(key) {
      const waiting = await records.read(key);
      return waiting && isLive(waiting) ? waiting : undefined;
    },

    async begin(key, activity) {
      const id = randomUUID();
      const asking: Asking = {
        stage: 'asking',
        id,
        version: id,
        writtenAt: now(),
        stack: [],
        isSignedIn: false,
        activity,
      };
      const { written } = await records.change(key, (current) =>
        current?.stage === 'asking' && isLive(current) ? undefined : asking,
      );
      return written ? asking : undefined;
    },

    async keep(key, asking, kept) {
      const next = { ...asking, ...kept, version: randomUUID(), writtenAt: now() };
      await change(
        key,
        next,
        ({ id, version, isSignedIn }) =>
          version === asking.version || (id === asking.id && kept.isSignedIn && !isSignedIn),
      );
    },

    end: (key, asking, code) => change(key, over(code), ({ id }) => id === asking.id),
  };
}

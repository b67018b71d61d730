import { hash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChatTurn } from '../channel/chatTurn';
import { turnKey } from '../channel/turnKey';
import { recordKeys } from '../records/recordKeys';
import type { Lending } from '../records/lending';

/** One instance's right to run a turn of one person in one conversation. */
export interface TurnLease {
  /**
   * Resolves once the lease is held, to whether another instance had it until then: what was read meanwhile may be out of date.
   * Never rejects.
   */
  readonly hadToWait: Promise<boolean>;
  /** Whether it is safe to read meanwhile: the storage takes calls in order, so a read does not come before the lease. */
  readonly mayReadBeside: boolean;
  /** Call it once everything that other instances must see is stored. Never rejects. */
  end(): Promise<void>;
}

/** Milliseconds. The lease of an instance that has died ends soon; a running one extends its own. */
const leaseLength = 9000;
const longerEvery = 3000;
/** Milliseconds between attempts to get the lease, and how many there are: nobody waits for ever. */
const pollEvery = 50;
const pollsAtMost = 300;

/** Begin the lease before anything is read. */
export function createTurnLeases(lending: Lending): (context: ChatTurn) => TurnLease {
  return (context) => {
    const key = recordKeys.turn(hash('sha256', turnKey(context)));
    const by = randomUUID();
    let isAway = false;
    // If the store does not respond, whoever reads the conversation's state reports it.
    const ask = () =>
      lending.lend(key, by, leaseLength).catch(() => {
        isAway = true;
        return true;
      });
    const keeping = setInterval(() => void ask(), longerEvery);
    keeping.unref();

    async function begin(): Promise<boolean> {
      if (await ask()) return false;
      for (let polls = 0; polls < pollsAtMost; polls++) {
        await delay(pollEvery);
        if (await ask()) break;
      }
      return true;
    }

    return {
      hadToWait: begin(),
      mayReadBeside: lending.isOrdered,
      async end() {
        clearInterval(keeping);
        // It ends by itself: nobody should wait once more for a store that has just not responded.
        if (isAway) return;
        await lending.takeBack(key, by).catch(() => undefined);
      },
    };
  };
}

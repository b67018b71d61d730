import { hash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChatTurn } from '../channel/chatTurn';
import { recordKeys } from '../records/recordKeys';
import type { Lending } from '../records/lending';

/** The right to have a turn of one person in one conversation, of one instance at a time. */
export interface TurnLease {
  /** Resolves to whether what was read meanwhile may be old: it was another's until then. Never rejects. */
  readonly hadToWait: Promise<boolean>;
  /** Whether anything may be read meanwhile: the store does not read it before. */
  readonly mayReadBeside: boolean;
  /** Once what others are to see is in the store. Never rejects. */
  end(): Promise<void>;
}

/** Milliseconds. Of an instance that has died it is over soon; one that is at it makes it longer. */
const leaseLength = 9000;
const longerEvery = 3000;
/** How often somebody else's turn is waited for, and how many times: nobody waits for ever for what may never come. */
const pollEvery = 50;
const pollsAtMost = 300;

/** Begins one before anything is read. */
export function createTurnLeases(lending: Lending): (context: ChatTurn) => TurnLease {
  return ({ activity: { channelId, conversation, from } }) => {
    const key = recordKeys.turn(hash('sha256', JSON.stringify([channelId, conversation?.id, from?.id])));
    const by = randomUUID();
    let isAway = false;
    // A store that is away is told of by whoever reads the conversation's state.
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
        // It is over by itself: nobody is to wait once more for a store that has just not answered.
        if (isAway) return;
        await lending.takeBack(key, by).catch(() => undefined);
      },
    };
  };
}

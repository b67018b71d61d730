import type { ChatTurn } from '../channel/chatTurn';
import { turnKey } from '../channel/turnKey';
import { oneAfterAnother } from '../platform/oneAfterAnother';
import { lendingOver } from '../records/lending';
import { refuseGiven } from '../platform/givenValues';
import { storageProblem, type Storage } from '../records/storage';
import { createTurnLeases } from './turnLeases';

/** Milliseconds: as long as an instance that has died may keep others waiting. */
const waitAtMost = 15_000;

/**
 * For `adapter.use(turnsInOrder(storage))`, before all other middleware and on either SDK: one person's turns in one conversation
 * run one after another, in all instances over the same storage. Nobody waits for longer than 15 seconds. Each turn takes one call
 * to the store before it and one after it, or two each if the storage cannot lend (`RedisStorage` can).
 */
export function turnsInOrder(storage: Storage): {
  onTurn(context: ChatTurn, next: () => Promise<void>): Promise<void>;
} {
  refuseGiven('the storage of turnsInOrder', storageProblem(storage));
  const lease = createTurnLeases(lendingOver(storage));
  const inTurn = oneAfterAnother(waitAtMost);
  return {
    onTurn(context, next) {
      return inTurn(turnKey(context), async () => {
        const turn = lease(context);
        try {
          await turn.hadToWait;
          await next();
        } finally {
          await turn.end();
        }
      });
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** Counts calls that are made one after another: those under way at the same time are one step. */
export interface Steps {
  /** What a call awaits: long enough for those that are meant to go together to arrive. */
  readonly take: () => Promise<void>;
  /** Returns what was counted, and begins anew. */
  readonly restart: () => number;
}

/** Turns of the event loop, in which all sides of a test live: no clock decides. */
const turnsTaken = 200;

export function countSteps(): Steps {
  let steps = 0;
  let underWay = 0;
  return {
    async take() {
      if (underWay === 0) steps += 1;
      underWay += 1;
      for (let turn = 0; turn < turnsTaken; turn += 1) await nextTurn();
      underWay -= 1;
    },
    restart() {
      const counted = steps;
      steps = 0;
      return counted;
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a person waits for in one step: calls one after another, those that are made at the same time counted as one. */
export interface Waited {
  /** To Atlassian, before the first word is on its way. */
  readonly first: number;
  /** The same before the last one is: with those that nobody waited for, but that have come meanwhile. */
  readonly last: number;
  /** To the channel's connector, until all is there. */
  readonly connector: number;
}

/** Turns of the event loop, in which all sides of a test live: no clock decides. */
const turnsTaken = 200;

/** One side's calls: each comes after those that had ended when it began. */
function countCalls() {
  let ended = 0;
  return {
    take: async (): Promise<void> => {
      const steps = ended + 1;
      // Long enough for those that are meant to go together to arrive.
      for (let turn = 0; turn < turnsTaken; turn += 1) await nextTurn();
      ended = Math.max(ended, steps);
    },
    ended: () => ended,
    restart: () => {
      ended = 0;
    },
  };
}

/** Counts on both sides of an assistant: `atlassian` and `connector` are what calls to them await. */
export function countWaiting() {
  const [atlassian, connector] = [countCalls(), countCalls()];
  let before: number[] = [];
  return {
    atlassian: atlassian.take,
    connector: (): Promise<void> => {
      before.push(atlassian.ended());
      return connector.take();
    },
    async during(action: () => Promise<unknown>): Promise<Waited> {
      atlassian.restart();
      connector.restart();
      before = [];
      await action();
      return { first: before.at(0) ?? 0, last: before.at(-1) ?? 0, connector: connector.ended() };
    },
  };
}

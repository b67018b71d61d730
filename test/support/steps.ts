import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a person waits for in one step: calls one after another, those that are made at the same time counted as one. */
export interface Waited {
  /** To Atlassian, before the first word arrives. */
  readonly first: number;
  /** The same before the last one does: with those that nobody waited for, but that have come meanwhile. */
  readonly last: number;
  /** To the channel's connector, before the last word arrives. */
  readonly connector: number;
}

/** One that arrives at the channel: when, as `performance.now` and `process.cpuUsage` have it, and after which calls. */
interface Word {
  readonly at: number;
  readonly processor: NodeJS.CpuUsage;
  readonly atlassian: number;
  readonly connector: number;
}

/** What a call takes. */
type Pause = () => Promise<unknown>;

/** One side's calls: each comes after those that had ended when it began. One that an earlier step has begun belongs to that. */
function countCalls(pause: Pause) {
  let step = { ended: 0 };
  return {
    take: async (): Promise<void> => {
      const mine = step;
      const steps = mine.ended + 1;
      await pause();
      mine.ended = Math.max(mine.ended, steps);
    },
    ended: () => step.ended,
    restart: () => {
      step = { ended: 0 };
    },
  };
}

/** Turns of the event loop, in which all sides of a test live: no clock decides. Enough for calls that are meant to go together. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await nextTurn();
}

/** Counts on both sides of an assistant: `atlassian` and `connector` are what calls to them await. */
export function countWaiting({ atTheirs = turns, atChannel = turns }: { atTheirs?: Pause; atChannel?: Pause } = {}) {
  const [atlassian, connector] = [countCalls(atTheirs), countCalls(atChannel)];
  let words: Word[] = [];
  return {
    atlassian: atlassian.take,
    connector: (): Promise<void> => {
      const [at, processor] = [performance.now(), process.cpuUsage()];
      words.push({ at, processor, atlassian: atlassian.ended(), connector: connector.ended() });
      return connector.take();
    },
    async during(action: () => Promise<unknown>): Promise<Waited> {
      atlassian.restart();
      connector.restart();
      words = [];
      await action();
      const [first, last] = [words.at(0), words.at(-1)];
      return { first: first?.atlassian ?? 0, last: last?.atlassian ?? 0, connector: last?.connector ?? 0 };
    },
    /** The first and the last word of the latest step. */
    arrivals: () => ({ first: words.at(0), last: words.at(-1) }),
  };
}

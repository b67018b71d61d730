import { quiet } from './quiet';

/** What a person waits for in one step: calls one after another, those that are made at the same time counted as one. */
export interface Waited {
  /** To Atlassian, before the first word arrives. */
  readonly first: number;
  /** The same before the last one does. */
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

type Side = 'atTheirs' | 'atChannel';

/**
 * Calls that go together end together: when all that does not wait for them has been done. What the channel is told is there before
 * Atlassian has answered anything that was asked meanwhile: only what is waited for comes before a word.
 */
function inRounds(): Readonly<Record<Side, Pause>> {
  const held: Record<Side, (() => void)[]> = { atTheirs: [], atChannel: [] };
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    while (held.atTheirs.length + held.atChannel.length > 0) {
      await quiet();
      const side = held.atChannel.length > 0 ? held.atChannel : held.atTheirs;
      for (const goOn of side.splice(0)) goOn();
    }
    isRunning = false;
  }
  const hold = (side: Side) => () =>
    new Promise<void>((resolve) => {
      held[side].push(resolve);
      if (!isRunning) void run();
    });
  return { atTheirs: hold('atTheirs'), atChannel: hold('atChannel') };
}

/** Counts on both sides of an assistant: `atlassian` and `connector` are what calls to them await. */
export function countWaiting({ atTheirs, atChannel }: Readonly<Record<Side, Pause>> = inRounds()) {
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

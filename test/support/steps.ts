import { quiet } from './quiet';

/** What a person waits for in one step: the calls in sequence; those made at the same time count as one. */
export interface Waited {
  /** Calls to Atlassian before the first message arrives. */
  readonly first: number;
  /** The same before the last one arrives. */
  readonly last: number;
  /** Calls to the channel's connector before the last message arrives. */
  readonly connector: number;
}

/** A message's arrival at the channel: when, by `performance.now` and `process.cpuUsage`, and after which calls. */
interface Word {
  readonly at: number;
  readonly processor: NodeJS.CpuUsage;
  readonly atlassian: number;
  readonly connector: number;
}

/** How long a call takes. */
type Pause = () => Promise<unknown>;

/** Counts one side's calls: each follows those that had ended when it began. A call belongs to the step in which it began. */
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
 * Lets calls that run together end together, once everything that does not wait for them is done. What the channel is told arrives
 * before Atlassian answers anything asked meanwhile: only what is waited for comes before a message.
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

/** Counts on both sides of an assistant: calls to them await `atlassian` and `connector`. */
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
    /** The first and the last message of the latest step. */
    arrivals: () => ({ first: words.at(0), last: words.at(-1) }),
  };
}

/** One side of a comparison: takes `count` measurements and answers them, in microseconds unless it says otherwise. */
export type Side = () => Promise<readonly number[]>;

export interface Compared {
  /** Every measurement of the rounds that count. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** Median over the rounds of (median of theirs / median of ours): both sides of a round met the same load. */
  readonly ratio: number;
}

export interface CompareOptions {
  readonly rounds: number;
  /** Rounds thrown away. Default 1. */
  readonly warmUp?: number;
}

/** Runs the two sides in turns, the first of each round alternating, so that other load on the machine hits both. */
export async function compare(ours: Side, theirs: Side, { rounds, warmUp = 1 }: CompareOptions): Promise<Compared> {
  const all = { ours: [] as number[], theirs: [] as number[] };
  const ratios: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = await (oursFirst ? ours : theirs)();
    const second = await (oursFirst ? theirs : ours)();
    if (round < 0) continue;
    const [mine, other] = oursFirst ? [first, second] : [second, first];
    all.ours.push(...mine);
    all.theirs.push(...other);
    ratios.push(median(other) / median(mine));
  }
  return { ...all, ratio: median(ratios) };
}

/** The value below which `share` (0 to 1) of the values lie; `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Microseconds each of `count` runs of `work` takes, one after the other. */
export async function timeEach(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = process.hrtime.bigint();
    await work(index);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return times;
}

import type { CheckResult } from './check';

/** How many checks found what. */
export interface Counts {
  readonly problems: number;
  readonly warnings: number;
  /** Could have been checked and were not; without what never can be from here. */
  readonly unchecked: number;
}

export function countsOf(results: readonly CheckResult[]): Counts {
  const count = (isCounted: (result: CheckResult) => boolean | undefined) => results.filter(isCounted).length;
  return {
    problems: count(({ status }) => status === 'problem'),
    warnings: count(({ status }) => status === 'warning'),
    unchecked: count(({ status, never }) => status === 'notChecked' && !never),
  };
}

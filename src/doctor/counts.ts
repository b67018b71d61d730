import type { CheckResult } from './check';

/** The number of findings of each kind. */
export interface Counts {
  readonly problems: number;
  readonly warnings: number;
  /** Could have been checked but were not; excludes what never can be from here. */
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

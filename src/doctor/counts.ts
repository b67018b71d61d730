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

/** What to say when nothing was found: no more than what is known. */
export function nothingFound({ unchecked }: Counts): string {
  if (unchecked === 0) return 'Nothing to mend.';
  return `Found nothing to mend, but ${unchecked} ${unchecked === 1 ? 'was' : 'were'} not checked that could have been.`;
}

/** Calls `passed` once after so many milliseconds, unless the function it returns is called first. Tests pass one they control. */
export type Timer = (milliseconds: number, passed: () => void) => () => void;

/** Uses the system clock. */
export const systemTimer: Timer = (milliseconds, passed) => {
  const timeout = setTimeout(passed, milliseconds);
  return () => clearTimeout(timeout);
};

/** Calls `passed` once after so many milliseconds, unless what it returns is called before. A test holds its own in hand. */
export type Timer = (milliseconds: number, passed: () => void) => () => void;

/** By this machine's clock. */
export const systemTimer: Timer = (milliseconds, passed) => {
  const timeout = setTimeout(passed, milliseconds);
  return () => clearTimeout(timeout);
};

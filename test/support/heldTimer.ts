import type { Timer } from '../../src/platform/timer';

/** Time that passes only when the test says so. */
export interface HeldTimer {
  readonly timer: Timer;
  /** Milliseconds. */
  readonly pass: (time: number) => void;
}

export function holdTimer(): HeldTimer {
  let now = 0;
  const running = new Set<{ readonly at: number; readonly passed: () => void }>();
  return {
    timer(milliseconds, passed) {
      const one = { at: now + milliseconds, passed };
      running.add(one);
      return () => void running.delete(one);
    },
    pass(time) {
      now += time;
      // A timer that fires may end another.
      for (const one of running) if (one.at <= now && running.delete(one)) one.passed();
    },
  };
}

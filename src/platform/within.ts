import { systemTimer, type Timer } from './timer';

/** Settles as `answer` does, or rejects with the error that `late` makes if it takes longer than so many milliseconds. */
export async function within<T>(
  milliseconds: number,
  answer: Promise<T>,
  late: () => Error,
  timer: Timer = systemTimer,
): Promise<T> {
  let end: (() => void) | undefined;
  const passed = new Promise<never>((_, reject) => {
    end = timer(milliseconds, () => reject(late()));
  });
  return Promise.race([answer, passed]).finally(end);
}

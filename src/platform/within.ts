/** Settles as `answer` does, or rejects with what `late` makes when that takes more than so many milliseconds. */
export async function within<T>(milliseconds: number, answer: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  return Promise.race([answer, passed]).finally(() => clearTimeout(timer));
}

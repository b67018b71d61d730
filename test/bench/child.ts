import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of the benchmarks that answers questions, one at a time and in order. */
export interface Child {
  ask(question: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts `file` of this folder, gives it `options`, and resolves with its first word: that it is ready. */
export async function startChild<T>(file: string, options: unknown): Promise<Child & { readonly ready: T }> {
  const child = fork(join(__dirname, file), [JSON.stringify(options)], { execArgv: ['--expose-gc'] });
  const answer = () => answerOf(child);
  const ready = (await answer()) as T;
  return {
    ready,
    async ask(question) {
      const answered = answer();
      child.send({ question });
      return answered;
    },
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const died = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`${child.spawnfile} ended early`);
  });
  died.catch(() => undefined);
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), died]);
    return (message as { answer: unknown }).answer;
  } finally {
    ended.abort();
  }
}

/** For the child's side: its options. */
export function optionsGiven<T>(): T {
  return JSON.parse(process.argv[2] ?? '') as T;
}

/** For the child's side: says it is ready, then answers each question. Ends with the parent. */
export function serve(ready: unknown, answer: (question: unknown) => unknown): void {
  process.on('message', ({ question }: { readonly question: unknown }) => {
    void Promise.resolve(answer(question)).then((said) => process.send?.({ answer: said }));
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ answer: ready });
}

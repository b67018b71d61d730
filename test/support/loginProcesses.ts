import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Ask, AskMessage, Told, ToldMessage } from './loginChild';

/** An instance of the login in a process of its own. */
export interface LoginProcess {
  /** `clock`: epoch milliseconds, the process's time from now on. */
  ask(user: string, clock: number, ask: Ask): Promise<Told>;
  /** Kills it. */
  end(): Promise<void>;
}

export function startLoginProcesses(count: number, storageUrl: string, atlassian: string): Promise<LoginProcess[]> {
  return Promise.all(Array.from({ length: count }, () => start(storageUrl, atlassian)));
}

async function start(storageUrl: string, atlassian: string): Promise<LoginProcess> {
  const child: ChildProcess = fork(join(__dirname, 'loginChild.js'), [storageUrl, atlassian]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const waiting = new Map<number, (told: Told) => void>();
  child.on('message', ({ id, ...told }: ToldMessage) => {
    waiting.get(id)?.(told);
    waiting.delete(id);
  });
  let asked = 0;
  return {
    ask(user, clock, ask) {
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, user, clock, ask } satisfies AskMessage);
      });
    },
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

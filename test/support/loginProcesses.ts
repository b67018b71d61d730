import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Ask, AskMessage, GoOnMessage, Told, ToldMessage, WaitsMessage } from './loginChild';

/** An instance of the login in its own process. */
export interface LoginProcess {
  /** `clock`: epoch milliseconds, the process's time from now on. */
  ask(user: string, clock: number, ask: Ask): Promise<Told>;
  /** Kills it. */
  end(): Promise<void>;
}

export function startLoginProcesses(count: number, storageUrl: string, atlassian: string): Promise<LoginProcess[]> {
  const waits = new Waits();
  return Promise.all(Array.from({ length: count }, () => start(storageUrl, atlassian, waits)));
}

/** Whoever waits for another continues when one has done what it was asked, or when all only wait. */
class Waits {
  private readonly busy = new Map<ChildProcess, number>();
  private readonly waiting = new Set<ChildProcess>();

  begin(child: ChildProcess): void {
    this.busy.set(child, (this.busy.get(child) ?? 0) + 1);
  }
  wait(child: ChildProcess): void {
    this.waiting.add(child);
    if ([...this.busy].every(([one, asked]) => asked === 0 || this.waiting.has(one))) this.goOn();
  }
  end(child: ChildProcess): void {
    this.busy.set(child, (this.busy.get(child) ?? 0) - 1);
    this.goOn();
  }
  private goOn(): void {
    for (const child of this.waiting) child.send({ goOn: true } satisfies GoOnMessage);
    this.waiting.clear();
  }
}

async function start(storageUrl: string, atlassian: string, waits: Waits): Promise<LoginProcess> {
  const child: ChildProcess = fork(join(__dirname, 'loginChild.js'), [storageUrl, atlassian]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const waiting = new Map<number, (told: Told) => void>();
  child.on('message', (message: ToldMessage | WaitsMessage) => {
    if ('waits' in message) return waits.wait(child);
    const { id, ...told } = message;
    waits.end(child);
    waiting.get(id)?.(told);
    waiting.delete(id);
    return undefined;
  });
  let asked = 0;
  return {
    ask(user, clock, ask) {
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        waits.begin(child);
        child.send({ id, user, clock, ask } satisfies AskMessage);
      });
    },
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

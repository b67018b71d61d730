import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { amount, atMost, ratio, type Finding } from './figure';
import { compare, median } from './measure';

const program = (file: string) => join(__dirname, '..', '..', file);

/**
 * From the start of the process to its line that it listens: `serve` beside bots on restify and botbuilder, and the least. Each has ended
 * in order before; after a `serve` that was killed, the next first reads its store through.
 */
export async function startUp(directory: string, rounds: number): Promise<Finding> {
  const env = {
    PORT: '0',
    STORAGE_URL: `lmdb:${join(directory, 'data')}`,
    KBOT_CONF: '',
    JIRA_OAUTH2_CLIENT_ID: 'client',
    JIRA_OAUTH2_CLIENT_SECRET: 'secret',
  };
  const assistant = () => timeToListen([program('src/assistant/serve.js')], env, directory);
  const bare =
    (...args: string[]) =>
    () =>
      timeToListen([program('test/bench/bareBot.js'), ...args], env, directory);
  const plain = await compare(assistant, bare(), { rounds });
  const withDialogs = await compare(assistant, bare('dialogs'), { rounds });
  const afterKill: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    afterKill.push(...(await timeToListen([program('src/assistant/serve.js')], env, directory, 'SIGKILL')));
  const least = () => timeToListen([program('test/bench/limitBot.js'), join(directory, 'limit')], env, directory);
  const limit = await compare(assistant, least, { rounds });
  return {
    name: 'start-up',
    figures: [
      ratio('serve / bare bot', 1 / plain.ratio, atMost(0.8)),
      ratio("serve / bare bot with the SDK's dialogs", 1 / withDialogs.ratio, atMost(0.8)),
      ratio('serve / the limit', 1 / limit.ratio, atMost(2.5)),
      amount('serve, p50', median([...plain.ours, ...withDialogs.ours]), 'ms'),
      amount('serve after one that was killed, p50', median(afterKill.slice(1)), 'ms'),
      amount('the limit, p50', median(limit.theirs), 'ms'),
      amount('bare bot, p50', median(plain.theirs), 'ms'),
      amount("bare bot with the SDK's dialogs, p50", median(withDialogs.theirs), 'ms'),
    ],
  };
}

/** Milliseconds, until it listens; then the process gets the signal. */
async function timeToListen(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<number[]> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const took = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('listens')) resolve(performance.now() - start);
    });
    void ended.then(() => reject(new Error(`${args.join(' ')} ended before it listened`)));
  });
  child.kill(signal);
  await ended;
  return [took];
}

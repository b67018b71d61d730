import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startChild } from './child';
import { amount, atMost, ratio, type Finding } from './figure';
import { median } from './measure';
import { createPerson } from './person';
import type { Services } from './services';

const warmTurns = 200;

/** The first turn of a started assistant, once it has loaded what its start did not wait for, beside later ones of the same kind. */
export async function firstTurn(rounds: number): Promise<Finding> {
  const services = await startChild<Services>('services.js', {});
  try {
    const first: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { child, url } = await serveWarmedUp();
      const person = createPerson(url, services.ready);
      const turn = async () => {
        const since = performance.now();
        await person.say(randomUUID(), 'log in');
        return performance.now() - since;
      };
      first.push(await turn());
      const later: number[] = [];
      for (let count = 0; count < warmTurns; count += 1) later.push(await turn());
      warm.push(median(later.slice(warmTurns / 2)));
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const ratios = first.map((took, round) => took / (warm[round] ?? NaN));
    return {
      name: 'first turn',
      figures: [
        ratio('the first turn / a warm one', median(ratios), atMost(2)),
        amount('the first turn, p50', median(first), 'ms'),
        amount('a warm one, p50', median(warm), 'ms'),
      ],
    };
  } finally {
    await services.close();
  }
}

async function serveWarmedUp() {
  const env = { PORT: '0', STORAGE_URL: 'memory:', KBOT_CONF: '', LOG_LEVEL: 'debug' };
  const credentials = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'secret' };
  const program = join(__dirname, '..', '..', 'src', 'assistant', 'serve.js');
  const child = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'], ...env, ...credentials } });
  const said = (stream: NodeJS.ReadableStream, what: RegExp) =>
    new Promise<string>((resolve) => {
      createInterface({ input: stream }).on('line', (line) => {
        const found = what.exec(line);
        if (found) resolve(found[1] ?? '');
      });
    });
  const url = said(child.stdout, /listens at (http:\/\/localhost:\d+)/);
  await said(child.stderr, /warmed up/);
  return { child, url: await url };
}

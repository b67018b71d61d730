import { Session } from 'node:inspector/promises';
import { rehearse } from '../../src/assistant/rehearse';
import { warmUp } from '../../src/assistant/warmUp';
import { startJiraChat } from './jiraChat';

/** Prints how many functions the first turn runs, and how many of them run for the first time: `[120,3]`. */
async function main(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  /** The functions run since the last call. */
  const run = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.flatMap(({ url, functions }) =>
      // Only those of the bot and its packages.
      /\/dist\/test\/|\/src\/emulator\/|^node:/.test(url)
        ? []
        : functions
            .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
            .map(({ ranges: [range] }) => `${url}:${range?.startOffset}`),
    );
  };
  const chat = await startJiraChat('emulator');
  await warmUp();
  if (process.argv.includes('--rehearse')) await rehearse('info');
  const before = new Set(await run());
  await chat.say('log in');
  const first = [...new Set(await run())];
  process.stdout.write(`${JSON.stringify([first.length, first.filter((one) => !before.has(one)).length])}\n`);
  await chat.close();
}

void main();

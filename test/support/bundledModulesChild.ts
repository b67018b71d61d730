import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { runAssistant } from '../../src/assistant/bundled';
import { ownModuleFiles } from '../../src/assistant/ownModules';

/** Starts the assistant from its bundle, and prints which modules that turns use have not run when it is warmed up. */
async function main(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  await runAssistant({ companions: false, args: [] });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const [bundle] = result.filter(({ url }) => url.endsWith('assistant.bundle.js'));
  // esbuild wraps a module in a function that is called by its file.
  const ran = new Set(
    bundle?.functions.flatMap(({ functionName, ranges }) =>
      ranges.some(({ count }) => count > 0) ? functionName : [],
    ),
  );
  const idle = ownModuleFiles().map((file) => relative('.', file));
  process.stdout.write(`${JSON.stringify(idle.filter((file) => !ran.has(file)))}\n`);
  process.exit();
}

void main();

import { runDoctor } from './command';

/** Runs the command for this process and ends it: a store that hangs must not hold it. */
export async function runMain(options: readonly string[]): Promise<void> {
  const { stdout, stderr, exitCode } = await runDoctor(options, { env: process.env });
  process.stderr.write(stderr);
  process.stdout.write(stdout, () => process.exit(exitCode));
}

if (require.main === module) void runMain(process.argv.slice(2));

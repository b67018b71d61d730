export type Command = (args: readonly string[]) => unknown;

/** A command was given what it does not take. */
export class UsageError extends Error {}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** A command that prints what it did, or one line that says why it did not. */
export function printing(run: (args: readonly string[]) => string | Promise<string>): Command {
  return async (args) => {
    try {
      process.stdout.write(`${await run(args)}\n`);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = error instanceof UsageError ? 2 : 1;
    }
  };
}

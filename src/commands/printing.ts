export type Command = (words: readonly string[]) => unknown;

/** A command was given what it does not take. */
export class UsageError extends Error {}

export function asksForHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

/** A command that prints what it did, or one line that says why it did not. */
export function printing(run: (words: readonly string[]) => string | Promise<string>): Command {
  return async (words) => {
    try {
      process.stdout.write(`${await run(words)}\n`);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = error instanceof UsageError ? 2 : 1;
    }
  };
}

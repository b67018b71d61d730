import { errorCode } from '../platform/errorCode';
import type { SettingsSource } from '../settings/settings';

/** What a command prints, and its exit code: 0 done, 1 failed, 2 used wrongly, 3 something could not be checked. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
}

export type CommandEnvironment = SettingsSource['env'];

/** Takes the arguments after its name. Resolves to `undefined` if it prints by itself and runs until a signal comes. */
export type Command = (args: readonly string[], env: CommandEnvironment) => Promise<CommandOutcome | undefined>;

/** Thrown for arguments that a command does not take. */
export class UsageError extends Error {}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** A command that prints the text `run` returns, or the message of what it throws. */
export function printing(run: (args: readonly string[], env: CommandEnvironment) => string | Promise<string>): Command {
  return async (args, env) => {
    try {
      return { exitCode: 0, stdout: `${await run(args, env)}\n`, stderr: '' };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { exitCode: error instanceof UsageError ? 2 : 1, stdout: '', stderr: `${message}\n` };
    }
  };
}

/** A command that runs until a signal comes, and prints as it goes. */
export function untilSignal(run: (args: readonly string[]) => Promise<void>): Command {
  return async (args) => {
    await run(args);
    return undefined;
  };
}

/** Prints the outcome and exits, even while a store hangs. A reader that has read enough (`| head -1`) changes nothing about the outcome. */
export function endWith({ exitCode, stdout, stderr }: CommandOutcome): void {
  process.stderr.write(stderr);
  process.stdout.on('error', () => undefined);
  process.stdout.write(stdout, (error) => {
    const isLost = error && stdout !== '' && errorCode(error) !== 'EPIPE';
    if (isLost) process.stderr.write(`The output cannot be written (${errorCode(error) ?? error.name}).\n`);
    process.exit(isLost ? exitCode || 1 : exitCode);
  });
}

import { text } from 'node:stream/consumers';
import { runProgram } from './program';

export interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the package's binary to its end. */
export async function runCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ended> {
  const { child, ended } = runProgram(`${process.cwd()}/dist/src/commands/cli.js`, env, cwd, words);
  const [stdout, stderr, code] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    ended,
  ]);
  return { code, stdout, stderr };
}

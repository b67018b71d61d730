import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { runCommandLine } from '../../src/commands/cli';
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

/** The same in this process, for tests of what the command does: starting a process takes half a second. */
export async function runCommandHere(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { exitCode, stdout, stderr } = (await runCommandLine(words, env)) ?? expect.fail('it would go on');
  return { code: exitCode, stdout, stderr };
}

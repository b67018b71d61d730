import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hangsAfter } from './hangs';

/** A program of this package, running in its own process. */
export interface Program {
  readonly child: ChildProcess;
  /** The lines printed to both outputs. */
  readonly output: string[];
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Runs a compiled file of `dist` with these settings; of the environment it gets only the path. It can reach only this machine. */
export function runProgram(
  file: string,
  env: Readonly<Record<string, string>>,
  cwd?: string,
  options: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, ['--require', join(__dirname, 'loopbackOnly.js'), file, ...options], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => output.push(line));
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
  );
  return { child, output, ended };
}

/** Resolves to the first line that matches; rejects if the program ends before, or hangs. */
export function lineOf({ child, ended, output }: Program, fits: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = output.map((line) => fits.exec(line)).find((match) => match !== null);
      if (found) resolve(found);
    };
    child.stdout?.on('data', () => setImmediate(look));
    child.stderr?.on('data', () => setImmediate(look));
    look();
    const fail = () => reject(new Error(`no line like ${fits} in: ${output.join(' | ')}`));
    void ended.then(fail);
    AbortSignal.timeout(hangsAfter).addEventListener('abort', fail);
  });
}

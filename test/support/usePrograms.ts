import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, runProgram, type Program } from './program';

const programs = join(__dirname, '..', '..', 'src', 'assistant');

export type Settings = Readonly<Record<string, string>>;

/** The assistant, serving in its own process. */
export interface ServedAssistant extends Program {
  readonly url: string;
  readonly port: string;
  /** Ends it like a crash: nothing more is closed or written. */
  crash(): Promise<void>;
}

export interface Programs {
  /** Runs `serve.js` or `start.js`, whatever comes of it. Reads no settings file of this machine. */
  readonly run: (name: 'serve' | 'start', settings: Settings, ...options: string[]) => Program;
  /** Runs `serve.js` until it listens. */
  readonly serve: (settings: Settings, ...options: string[]) => Promise<ServedAssistant>;
}

/** Runs the assistant's programs for the calling suite; none outlives its test, or the suite. */
export function usePrograms(directory: () => string, each: 'test' | 'suite' = 'test'): Programs {
  const end = each === 'test' ? afterEach : after;
  const started: { readonly program: Program; readonly signal: NodeJS.Signals }[] = [];

  end(async () => {
    for (const { program, signal } of started.splice(0)) {
      program.child.kill(signal);
      await program.ended;
    }
  });

  function run(name: 'serve' | 'start', settings: Settings, ...options: string[]): Program {
    const conf = join(directory(), 'empty.conf');
    writeFileSync(conf, '');
    const env = { KBOT_CONF: conf, STORAGE_URL: `lmdb:${join(directory(), 'data')}`, PORT: '0', ...settings };
    const program = runProgram(join(programs, `${name}.js`), env, undefined, options);
    // `start` has a child process of its own to end.
    started.push({ program, signal: name === 'serve' ? 'SIGKILL' : 'SIGTERM' });
    return program;
  }

  return {
    run,
    async serve(settings, ...options) {
      const program = run('serve', settings, ...options);
      const [, url = '', port = ''] = await lineOf(program, /listens at (http:\/\/localhost:(\d+))\/api\/messages/);
      return {
        ...program,
        url,
        port,
        async crash() {
          program.child.kill('SIGKILL');
          await program.ended;
        },
      };
    },
  };
}

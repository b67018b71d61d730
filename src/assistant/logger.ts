import { pino, type DestinationStream, type Logger } from 'pino';
import type { SignInEvent } from '../login/signInEvents';

/** Fields that are never written, wherever they turn up. */
const secretFields = [
  'authorization',
  'cookie',
  'code',
  'state',
  'access_token',
  'refresh_token',
  'client_secret',
  'clientSecret',
  'previousClientSecret',
  'code_verifier',
  'verifier',
];

/** JSON lines, by default on standard error: standard output is for the one line a person reads at the start. */
export function createLogger(level: string, destination: DestinationStream = standardError()): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      // Errors of SDKs carry whole requests: what names the error is enough.
      serializers: { err: describeError },
    },
    destination,
  );
}

function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}

/** Lines a minute of what libraries print: how often there is something, strangers decide, whose requests are refused. */
const linesAtMost = 60;

/**
 * What libraries print is a line like every other from now on: the bot SDK prints, over many lines, each request that it refuses.
 * What is no error is left out: nobody knows what is in it. `now` returns epoch milliseconds.
 */
export function takeConsole(logger: Logger, now: () => number = Date.now): void {
  let [minute, lines, leftOut] = [0, 0, 0];
  for (const method of ['error', 'warn'] as const)
    console[method] = (...printed: unknown[]) => {
      const err = printed.find((one) => one instanceof Error);
      if (!err) return;
      const current = Math.floor(now() / 60_000);
      if (current !== minute) [minute, lines] = [current, 0];
      if (lines === linesAtMost) return void (leftOut += 1);
      lines += 1;
      logger.warn({ what: 'library', err, ...(leftOut > 0 && { leftOut }) }, 'failed');
      leftOut = 0;
    };
}

/** What only an administrator can mend, or Atlassian. */
const troubles: ReadonlySet<string> = new Set(['misconfigured', 'missing-scope', 'no-user-name', 'unavailable']);

/** Writes one line for each step of a sign-in, all of one sign-in with the same `correlationId`. */
export function logSignIns(logger: Logger): (event: SignInEvent) => void {
  return (event) => {
    if (event.step === 'finished' && troubles.has(event.outcome)) logger.warn(event, 'sign-in');
    else logger.info(event, 'sign-in');
  };
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const { name, message, stack } = error;
  return { type: name, message, stack };
}

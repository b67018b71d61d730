import { pino, type DestinationStream, type Logger } from 'pino';
import type { SignInEvent } from '../login/signInEvents';

/** Fields that are never logged, wherever they appear. */
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

/** Logs JSON lines, by default to standard error: standard output is for the line that a person reads at the start. */
export function createLogger(level: string, destination: DestinationStream = standardError()): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      // Errors of SDKs carry whole requests: log only their name, message and stack.
      serializers: { err: describeError },
    },
    destination,
  );
}

/** Characters of lines that wait for room on the disk; further ones are dropped. */
const waitingAtMost = 1_000_000;

/** A log that cannot be written must not end the assistant: the file may be on a disk that is full, or its reader be gone. */
function standardError(): DestinationStream {
  const destination = pino.destination({ dest: 2, sync: true, maxLength: waitingAtMost });
  destination.on('error', () => undefined);
  return destination;
}

/** Library messages logged a minute. Strangers decide how many there are: a refused request prints one. */
const linesAtMost = 60;

/**
 * Logs what libraries print to the console, an error a line: the bot SDK prints each request that it refuses over many lines.
 * Anything but errors is dropped, since nobody knows what it contains. `now` returns epoch milliseconds.
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

/** Outcomes that only an administrator, or Atlassian, can fix. */
const troubles: ReadonlySet<string> = new Set(['misconfigured', 'missing-scope', 'no-user-name', 'unavailable']);

/** Logs a line for each step of a sign-in; all steps of one share a `correlationId`. */
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

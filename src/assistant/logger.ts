import { pino, type Logger } from 'pino';

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
];

/** JSON lines on standard error: standard output is for the one line a person reads at the start. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      // Errors of SDKs carry whole requests: what names the error is enough.
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const { name, message, stack } = error;
  return { type: name, message, stack };
}

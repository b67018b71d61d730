import { startEmulator } from '../emulator/emulator';
import { parseFaults } from '../emulator/faults';
import { parseVariants } from '../emulator/variants';
import { errorCode } from '../platform/errorCode';
import { asksForHelp, UsageError } from './printing';

const help = `Runs the Atlassian emulator on 127.0.0.1. It prints its URL, client id and client secret.

EMULATOR_PORT, or PORT   default 3979; 0: a free one
EMULATOR_STATE           a file that keeps grants and requests across restarts; default: in memory
EMULATOR_FAULTS          what goes wrong on purpose, as JSON or the name of a JSON file, for example
  {"authorize": "deny"}                                              every consent counts as declined
  {"revoked": ["<account id>"]}                                      that person's tokens are refused
  {"rules": [{"path": "/oauth/token", "status": 500, "times": 1}]}   the first request fails
  {"rules": [{"method": "GET", "path": "/ex/jira/*/request", "status": 429, "retryAfter": 2}]}
  A rule: path (how it begins, * stands for anything), method, times, status, retryAfter (seconds),
  rateLimitReason, delay (milliseconds), json (the response), body ("html": a page for JSON, "cut": the connection ends).
EMULATOR_VARIANTS        how it behaves where Atlassian's documentation leaves that open, as JSON or the name of a JSON file, for example
  {"listsLinkedFields": true, "hiddenAnswers": "ignored"}            docs/emulator.md has them all`;

async function run(args: readonly string[]): Promise<void> {
  if (asksForHelp(args)) {
    process.stdout.write(`${help}\n`);
    return;
  }
  // Does not repeat the argument: somebody may have pasted a secret.
  if (args.length > 0)
    throw new UsageError('emulator takes only --help: set its port with the environment variable EMULATOR_PORT.');
  const {
    EMULATOR_PORT,
    PORT,
    EMULATOR_STATE: stateFile,
    EMULATOR_FAULTS: faults,
    EMULATOR_VARIANTS: variants,
  } = process.env;
  const port = portOf(EMULATOR_PORT || PORT || '3979');
  const emulator = await startNaming(stateFile, {
    port,
    ...(faults ? { faults: optionOf('EMULATOR_FAULTS', parseFaults, faults) } : {}),
    ...(variants ? { variants: optionOf('EMULATOR_VARIANTS', parseVariants, variants) } : {}),
    ...(stateFile ? { stateFile } : {}),
  });
  const { url, clientId, clientSecret } = emulator;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
  process.stdout.write(
    `Atlassian emulator at ${url}, client id ${clientId}, client secret ${clientSecret}. Ctrl-C ends it.\n`,
  );
}

/** Starts the emulator. An error about its state file names the setting. */
async function startNaming(stateFile: string | undefined, options: Parameters<typeof startEmulator>[0]) {
  return startEmulator(options).catch((error: unknown) => {
    if (!stateFile || !(error instanceof Error && error.message.startsWith(stateFile))) throw error;
    throw new Error(`EMULATOR_STATE: ${error.message}`, { cause: error });
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`The port must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
}

function optionOf<T>(name: string, parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)}. See --help.`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const port = 'port' in error ? String(error.port) : '';
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: choose another with EMULATOR_PORT.`;
    case 'EACCES':
      return port === ''
        ? error.message
        : `This user may not listen at port ${port}: choose one above 1023 with EMULATOR_PORT.`;
    default:
      return error.message;
  }
}

/** Runs the emulator until a signal comes. */
export async function runMain(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

if (require.main === module) void runMain(process.argv.slice(2));

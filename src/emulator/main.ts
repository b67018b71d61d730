import { startEmulator } from './emulator';

/** `EMULATOR_PORT` (default 3979), `EMULATOR_STATE` (a file; default: in memory), `EMULATOR_FAULTS` (JSON of `Faults`). */
async function main(): Promise<void> {
  const { EMULATOR_PORT: port = '3979', EMULATOR_STATE: stateFile, EMULATOR_FAULTS: faults = '{}' } = process.env;
  const emulator = await startEmulator({
    port: Number(port),
    faults: JSON.parse(faults),
    ...(stateFile ? { stateFile } : {}),
  });
  const { url, clientId, clientSecret } = emulator;
  process.stdout.write(
    `Atlassian emulator at ${url}, client id ${clientId}, client secret ${clientSecret}. Ctrl-C ends it.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
}

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    busy ? 'The port is in use by another program: choose another with EMULATOR_PORT.\n' : `${reason}\n`,
  );
  process.exit(1);
});

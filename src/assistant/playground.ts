import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Microsoft's own chat client, in the browser. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  /** The bot's `/api/messages`. */
  readonly endpoint: string;
  /** The channel it acts as: `emulator` or `msteams`. */
  readonly channelId: string;
  /** Where the client is served; if that port is taken it picks another. */
  readonly port?: number;
}

const startsWithin = 120_000;
/** Those that the client knows. */
const channelIds: readonly string[] = ['emulator', 'msteams', 'webchat', 'directline', 'agents'];

export function hasPlayground(): boolean {
  return findPlayground() !== undefined;
}

function findPlayground(): string | undefined {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    return undefined;
  }
}

/** Starts the Microsoft 365 Agents Playground, a development dependency, for this machine alone; resolves once it listens. */
export async function startPlayground({ endpoint, channelId, port }: PlaygroundOptions): Promise<Playground> {
  const command = findPlayground();
  if (command === undefined)
    throw new Error('The chat client is missing: run "npm ci" without "--omit=dev", or start with "npm run serve".');
  if (!channelIds.includes(channelId))
    throw new Error(`PLAYGROUND_CHANNEL (environment variable): must be one of ${channelIds.join(', ')}.`);
  const chosen = port === undefined ? [] : ['--port', String(port)];
  const options = ['--app-endpoint', endpoint, '--channel-id', channelId, '--disable-telemetry', ...chosen];
  const child = spawn(process.execPath, ['--require', join(__dirname, 'thisMachineOnly.js'), command, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The client must not outlive this process, even if it ends without closing.
  process.once('exit', () => child.kill());
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const listening = new Promise<string>((resolve, reject) => {
    const deadline = setTimeout(
      () => reject(new Error('The chat client did not start within two minutes.')),
      startsWithin,
    );
    void ended.then(() => reject(new Error('The chat client stopped before it was ready.')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /listening on (\d+)/i.exec(line) ?? [];
      if (found === undefined) return;
      clearTimeout(deadline);
      resolve(`http://localhost:${found}`);
    });
    child.stderr.resume();
  });
  const close = () => {
    child.kill();
    return ended;
  };
  return { url: await listening.catch((error: unknown) => close().then(() => Promise.reject(error))), close };
}

import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Emulator } from '../emulator';
import type { AtlassianLoginOptions } from '../plugin/options';
import { MemoryStorage } from '../storage/memoryStorage';

/**
 * Options of `createAtlassianLogin` for a test: this emulator, a storage in memory, keys of its own. `run` runs the bot on a
 * turn, for those who test what goes on by itself after the sign-in. The chat is not told when the browser is done.
 *
 * ```ts
 * const atlassian = await startEmulator();
 * const jira = createAtlassianLogin(emulated(atlassian));
 * ```
 */
export function emulated(
  emulator: EmulatorAddress,
  run: (context: TurnContext) => Promise<void> = async () => undefined,
): AtlassianLoginOptions {
  return { ...emulatedAgent(emulator), adapter: { continueConversationAsync: async () => undefined }, run, appId: '' };
}

/** The emulator, as far as a login needs it. */
export type EmulatorAddress = Pick<Emulator, 'url' | 'clientId' | 'clientSecret'>;

/**
 * The same for an agent, as `botbuilder-atlassian/agents` takes them beside the agent itself.
 *
 * ```ts
 * const jira = createAtlassianLogin({ agent, ...emulatedAgent(atlassian) });
 * ```
 */
export function emulatedAgent(
  emulator: EmulatorAddress,
): Omit<AtlassianLoginOptions, 'adapter' | 'run' | 'appId' | 'providers'> {
  // For callers in JavaScript.
  if (typeof emulator?.url !== 'string') throw new TypeError('Give the emulator: await startEmulator().');
  const { url, clientId, clientSecret } = emulator;
  return {
    clientId,
    clientSecret,
    callbackUrl: 'http://localhost/oauth2/jira/callback/',
    storage: new MemoryStorage(),
    encryptionKeys: [{ kid: 'test', secret: randomBytes(32) }],
    endpoints: { auth: url, api: url },
    // The SDK's own, of a `TestAdapter`.
    serviceHosts: ['test.com'],
  };
}

/** A clock that only moves when told: `now` is for `createAtlassianLogin` and `startEmulator`, so that theirs go together. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds. */
  pass(time: number): void;
}

/** `start`: epoch milliseconds. */
export function createClock(start = Date.UTC(2026, 0, 5, 9)): Clock {
  let at = start;
  return {
    now: () => at,
    pass(time) {
      at += time;
    },
  };
}

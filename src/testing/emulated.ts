import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Emulator } from '../emulator';
import type { AtlassianLoginOptions } from '../plugin/options';
import { MemoryStorage } from '../storage/memoryStorage';

/**
 * Options of `createAtlassianLogin` for a test: this emulator, in-memory storage, and new keys. `run` runs the bot on a turn, to test
 * what happens by itself after a sign-in. The chat is not told when the browser is done.
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

/** The part of the emulator that a login needs. */
export type EmulatorAddress = Pick<Emulator, 'url' | 'clientId' | 'clientSecret'>;

/**
 * The same for an agent: options that `botbuilder-atlassian/agents` takes in addition to the agent.
 *
 * ```ts
 * const jira = createAtlassianLogin({ agent, ...emulatedAgent(atlassian) });
 * ```
 */
export function emulatedAgent(
  emulator: EmulatorAddress,
): Omit<AtlassianLoginOptions, 'adapter' | 'run' | 'appId' | 'providers'> {
  // For callers in JavaScript.
  if (typeof emulator?.url !== 'string') throw new TypeError('Pass the emulator that await startEmulator() returns.');
  const { url, clientId, clientSecret } = emulator;
  return {
    clientId,
    clientSecret,
    callbackUrl: 'http://localhost/oauth2/jira/callback/',
    storage: new MemoryStorage(),
    encryptionKeys: [{ kid: 'test', secret: randomBytes(32) }],
    endpoints: { auth: url, api: url },
    // The service URL of the SDK's `TestAdapter`.
    serviceHosts: ['test.com'],
  };
}

/** A clock that moves only when told to. Pass `now` to both `createAtlassianLogin` and `startEmulator`, so that they agree. */
export interface Clock {
  /** Returns epoch milliseconds. */
  readonly now: () => number;
  /** Moves the clock on by so many milliseconds. */
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

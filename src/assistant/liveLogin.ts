import { nextSettings, type ClientSettings, type SetUp } from '../configuration';
import type { AtlassianLogin } from '../plugin';

export interface LiveLoginOptions {
  /** What the assistant starts with. */
  readonly settings: ClientSettings;
  readonly readSettings: SetUp['read'];
  readonly create: (settings: ClientSettings) => AtlassianLogin;
}

/**
 * A login that goes on with other settings when they are saved, whoever holds it: sign-ins and sessions are in the store. Its
 * functions are to be called on it, not taken from it.
 */
export function createLiveLogin({ settings, readSettings, create }: LiveLoginOptions) {
  const { callbackUrl } = settings;
  let running = settings;
  let current = create(running);
  const live = <T extends object>(now: () => T): T =>
    new Proxy(now(), { get: (_first, name): unknown => Reflect.get(now(), name) });

  const setUp: SetUp = {
    get running() {
      return running;
    },
    read: readSettings,
    renew() {
      if (readSettings().faults.length > 0) return false;
      // The address is in the routes and in what was printed: it has to wait.
      running = { ...nextSettings(setUp), callbackUrl };
      current = create(running);
      return true;
    },
  };
  return { login: live(() => current), users: live(() => current.users), setUp };
}

import { nextSettings, type ClientSettings, type SetUp } from '../configuration';
import type { AtlassianLogin } from '../plugin';

export interface LiveLoginOptions {
  /** What the assistant starts with. */
  readonly settings: ClientSettings;
  readonly readSettings: SetUp['read'];
  readonly create: (settings: ClientSettings) => AtlassianLogin;
}

/**
 * A login that takes on new settings when they are saved; nothing is lost, since sign-ins and sessions are in the store.
 * Call its functions as methods: one taken off it keeps the old settings.
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
      // The callback URL is in the routes and in what was printed: a new one has to wait for the next start.
      running = { ...nextSettings(setUp), callbackUrl };
      current = create(running);
      return true;
    },
  };
  return { login: live(() => current), users: live(() => current.users), setUp };
}

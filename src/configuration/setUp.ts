import type { Settings, SettingsReport } from '../settings/settings';

/** What a sign-in needs of the settings. Holds a secret: never print it. */
export type ClientSettings = Pick<
  Settings,
  'previousClientSecret' | 'registration' | 'registeredDomains' | 'scope' | 'userNameAttribute' | 'authUrl' | 'apiUrl'
> & {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callbackUrl: string;
};

/** What the page knows of the assistant it belongs to. */
export interface SetUp {
  /** What the assistant runs with now: the emulator's client where none was configured. */
  readonly running: ClientSettings;
  /** What its next start will read. */
  readonly read: () => SettingsReport;
  /**
   * Puts client, scopes, user name attribute and who may sign in in force as they are saved; the address has to wait for the next start. False, and
   * nothing done, where the settings are faulty.
   */
  readonly renew?: () => boolean;
}

/** What the next start will run with. Without a client id in the settings that is what runs now. */
export function nextSettings({ running, read }: SetUp): ClientSettings {
  const { settings } = read();
  const { clientId, clientSecret, callbackUrl = running.callbackUrl } = settings;
  return clientId !== undefined && clientSecret !== undefined
    ? { ...settings, clientId, clientSecret, callbackUrl }
    : {
        ...running,
        scope: settings.scope,
        userNameAttribute: settings.userNameAttribute,
        registration: settings.registration,
        registeredDomains: settings.registeredDomains,
        callbackUrl,
      };
}

/** Whether the assistant has to be started again for what the settings say now. */
export function needsRestart(setUp: SetUp): boolean {
  const { running } = setUp;
  const next = nextSettings(setUp);
  return (
    next.clientId !== running.clientId ||
    next.clientSecret !== running.clientSecret ||
    next.previousClientSecret !== running.previousClientSecret ||
    next.callbackUrl !== running.callbackUrl ||
    next.userNameAttribute !== running.userNameAttribute ||
    next.registration !== running.registration ||
    next.registeredDomains.join(' ') !== running.registeredDomains.join(' ') ||
    next.scope.join(' ') !== running.scope.join(' ')
  );
}

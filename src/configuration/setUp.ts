import type { Settings, SettingsReport } from '../settings/settings';

/** The settings that a sign-in needs. They include a secret: never print them. */
export type ClientSettings = Pick<
  Settings,
  'previousClientSecret' | 'registration' | 'registeredDomains' | 'scope' | 'userNameAttribute' | 'authUrl' | 'apiUrl'
> & {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callbackUrl: string;
};

/** What the page knows about the assistant it belongs to. */
export interface SetUp {
  /** The settings in force: the emulator's client if none was configured. */
  readonly running: ClientSettings;
  /** Reads what the next start will use. */
  readonly read: () => SettingsReport;
  /**
   * Applies the saved client, scopes, user name attribute and who may sign in; a new callback URL has to wait for the next start.
   * Returns false, with nothing done, if the settings are faulty.
   */
  readonly renew?: () => boolean;
}

/** What the next start will use. Without a client id in the settings, the client in force. */
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

/** Whether the settings as saved take effect only after a restart. */
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

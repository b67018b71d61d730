/** The settings that the page is about. Holds a secret: never print it. */
export interface SetUpSettings {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly scope: readonly string[];
  readonly userNameAttribute: 'account_id' | 'email';
  readonly callbackUrl?: string | undefined;
  /** Origins without a trailing slash. */
  readonly authUrl: string;
  readonly apiUrl: string;
}

/** Complete: what a sign-in needs. */
export type ClientSettings = SetUpSettings & {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callbackUrl: string;
};

/** The settings that the page writes. */
export type SetUpName =
  'jira_oauth2_client_id' | 'jira_oauth2_client_secret' | 'jira_oauth2_scope' | 'jira_oauth2_callback_url';

/** The settings as files and environment have them at this moment. */
export interface SetUpReport {
  readonly settings: SetUpSettings;
  /** The settings files, the last one wins and is the one that is written; it need not be there. */
  readonly files: readonly string[];
  /** One line each, without values; the next start would stop at the first. */
  readonly faults: readonly { readonly message: string }[];
  /** `conf/kbot.conf, line 3` or `environment variable PORT`; `undefined` for a setting that is not set. */
  whereIs(name: SetUpName): string | undefined;
}

/** What the page knows of the assistant it belongs to. */
export interface SetUp {
  /** What the assistant runs with: the emulator's client where none was configured. */
  readonly running: ClientSettings;
  /** What its next start will read. */
  readonly read: () => SetUpReport;
}

/** What the next start will run with. Without a client id in the settings that is what runs now. */
export function nextSettings({ running, read }: SetUp): ClientSettings {
  const { settings } = read();
  const { clientId, clientSecret, callbackUrl = running.callbackUrl } = settings;
  return clientId !== undefined && clientSecret !== undefined
    ? { ...settings, clientId, clientSecret, callbackUrl }
    : { ...running, scope: settings.scope, userNameAttribute: settings.userNameAttribute, callbackUrl };
}

/** Whether the assistant has to be started again for what the settings say now. */
export function needsRestart(setUp: SetUp): boolean {
  const { running } = setUp;
  const next = nextSettings(setUp);
  return (
    next.clientId !== running.clientId ||
    next.clientSecret !== running.clientSecret ||
    next.callbackUrl !== running.callbackUrl ||
    next.userNameAttribute !== running.userNameAttribute ||
    next.scope.join(' ') !== running.scope.join(' ')
  );
}

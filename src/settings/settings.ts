import type { z } from 'zod';
import type { EncryptionKey } from '../records/encryptionKeys';
import { settingsSchema, type SettingName } from './settingsSchema';
import {
  filesIn,
  SettingsError,
  settingsInEnvironment,
  settingsInFile,
  variablesOf,
  type Environment,
  type SettingText,
  type Report,
} from './settingsSources';

export { SettingsError } from './settingsSources';
export type { SettingName } from './settingsSchema';

/** What an administrator may set. Holds secrets: never print it. */
export interface Settings {
  readonly clientId?: string | undefined;
  /** There when `clientId` is, and only then. */
  readonly clientSecret?: string | undefined;
  readonly scope: readonly string[];
  readonly userNameAttribute: 'account_id' | 'email';
  readonly registration: 'open' | 'registered';
  /** Absent: derived from the port. */
  readonly callbackUrl?: string | undefined;
  /** An origin, without a trailing slash. */
  readonly authUrl: string;
  /** An origin, without a trailing slash. */
  readonly apiUrl: string;
  readonly storageUrl: string;
  /** Absent: made beside the embedded store. */
  readonly encryptionKeys?: EncryptionKey[] | undefined;
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  readonly microsoftApp: {
    readonly id?: string | undefined;
    readonly password?: string | undefined;
    readonly type?: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' | undefined;
    readonly tenantId?: string | undefined;
  };
  /** Hosts in lower case; `*.` stands for one or more labels. Absent: the channels' public hosts. */
  readonly allowServiceUrls?: readonly string[] | undefined;
  /** Absent: the start prints a key for the configuration page. */
  readonly configurationPassword?: string | undefined;
}

export interface SettingsSource {
  readonly env: Environment;
  /** Read if it is there and `KBOT_CONF` names no other. Default `conf/kbot.conf`. */
  readonly file?: string;
  /** Settings without which the caller cannot go on. */
  readonly required?: readonly SettingName[];
}

/** All that reading the settings brought to light. */
export interface SettingsReport {
  /** With the default in place of each setting that is faulty. Holds secrets: never print it. */
  readonly settings: Settings;
  /** In the order they were met; without any the settings are good. */
  readonly faults: readonly SettingsError[];
  /** The settings files, the last one wins; they need not be there. */
  readonly files: readonly string[];
  /** `conf/kbot.conf, line 3` or `environment variable PORT`; `undefined` for a setting that is not set. */
  readonly whereIs: (name: SettingName) => string | undefined;
}

/** Reads the settings files, then the environment, which wins. Throws the first `SettingsError` and nothing else. */
export function readSettings(source: SettingsSource): Settings {
  const { settings, faults } = inspectSettings(source);
  const [first] = faults;
  if (first) throw first;
  return settings;
}

/** Reads them as `readSettings` does, and goes on after what is wrong. */
export function inspectSettings({ env, file = 'conf/kbot.conf', required = [] }: SettingsSource): SettingsReport {
  const faults: SettingsError[] = [];
  const report = (fault: SettingsError) => void faults.push(fault);
  const named = filesIn(env['KBOT_CONF'] ?? '');
  const files = named.length > 0 ? named : [file];
  const found = new Map([
    ...files.flatMap((path) => settingsInFile(path, named.length > 0, report)),
    ...settingsInEnvironment(env, report),
  ]);

  const need = (name: SettingName, why: string) => {
    if (found.has(name)) return;
    const where = `set it in ${files.at(-1)} or as environment variable ${variablesOf(name).at(-1)}`;
    report(new SettingsError(`${name} is missing${why}: ${where}.`, name));
  };
  const needWith = (name: SettingName, other: SettingName) => {
    const present = found.get(name);
    if (present) need(other, `, but ${name} is set (${present.where})`);
  };

  for (const name of required) need(name, '');
  needWith('jira_oauth2_client_id', 'jira_oauth2_client_secret');
  needWith('jira_oauth2_client_secret', 'jira_oauth2_client_id');
  // Without an app id the bot believes everybody: a slip in its name must not lead there.
  needWith('MicrosoftAppPassword', 'MicrosoftAppId');

  const values = read(found, report);
  const type = values.MicrosoftAppType ?? 'MultiTenant';
  if (values.MicrosoftAppId && type !== 'MultiTenant') needWith('MicrosoftAppType', 'MicrosoftAppTenantId');
  if (!values.storage_url.embedded) needWith('storage_url', 'encryption_keys');
  return { settings: settingsOf(values), faults, files, whereIs: (name) => found.get(name)?.where };
}

type Values = z.infer<typeof settingsSchema>;

function read(found: ReadonlyMap<SettingName, SettingText>, report: Report): Values {
  const texts = new Map([...found].map(([name, { value }]) => [name, value]));
  const { data, error } = settingsSchema.safeParse(Object.fromEntries(texts));
  if (data) return data;
  for (const [name, { where }] of found) {
    const issue = error.issues.find(({ path }) => path[0] === name);
    if (!issue) continue;
    report(new SettingsError(`${name} (${where}): ${issue.message}.`, name, where));
    texts.delete(name);
  }
  return settingsSchema.parse(Object.fromEntries(texts));
}

function settingsOf(values: Values): Settings {
  return {
    clientId: values.jira_oauth2_client_id,
    clientSecret: values.jira_oauth2_client_secret,
    scope: values.jira_oauth2_scope,
    userNameAttribute: values.jira_oauth2_user_name_attribute,
    registration: values.jira_oauth2_registration,
    callbackUrl: values.jira_oauth2_callback_url,
    authUrl: values.jira_oauth2_auth_url,
    apiUrl: values.jira_oauth2_api_url,
    storageUrl: values.storage_url.url,
    encryptionKeys: values.encryption_keys,
    port: values.port,
    host: values.host ?? (values.MicrosoftAppId ? '0.0.0.0' : '127.0.0.1'),
    microsoftApp: {
      id: values.MicrosoftAppId,
      password: values.MicrosoftAppPassword,
      type: values.MicrosoftAppType,
      tenantId: values.MicrosoftAppTenantId,
    },
    allowServiceUrls: values.allow_service_urls,
    configurationPassword: values.configuration_password,
  };
}

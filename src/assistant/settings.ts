import type { z } from 'zod';
import type { EncryptionKey } from '../login/encryptionKeys';
import { settingsSchema, type SettingName } from './settingsSchema';
import {
  SettingsError,
  settingsInEnvironment,
  settingsInFile,
  variablesOf,
  type Environment,
  type Found,
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
}

export interface SettingsSource {
  readonly env: Environment;
  /** Read if it is there and `KBOT_CONF` names no other. Default `conf/kbot.conf`. */
  readonly file?: string;
  /** Settings without which the caller cannot go on. */
  readonly required?: readonly SettingName[];
}

/** Reads the settings file, then the environment, which wins. Throws `SettingsError` only. */
export function readSettings({ env, file = 'conf/kbot.conf', required = [] }: SettingsSource): Settings {
  const path = env['KBOT_CONF'] || file;
  const found = new Map([...settingsInFile(path, Boolean(env['KBOT_CONF'])), ...settingsInEnvironment(env)]);

  const need = (name: SettingName, why: string) => {
    if (found.has(name)) return;
    const variable = variablesOf(name).at(-1);
    throw new SettingsError(`${name} is missing${why}: set it in ${path} or as environment variable ${variable}.`);
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

  const values = read(found);
  const type = values.MicrosoftAppType ?? 'MultiTenant';
  if (values.MicrosoftAppId && type !== 'MultiTenant') needWith('MicrosoftAppType', 'MicrosoftAppTenantId');
  if (!values.storage_url.embedded) needWith('storage_url', 'encryption_keys');
  return settingsOf(values);
}

type Values = z.infer<typeof settingsSchema>;

function read(found: ReadonlyMap<SettingName, Found>): Values {
  const texts = Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
  const { data, error } = settingsSchema.safeParse(texts);
  if (data) return data;
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  const where = [...found].find(([setting]) => setting === name)?.[1].where;
  throw new SettingsError(`${name} (${where}): ${issue?.message}.`);
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
  };
}

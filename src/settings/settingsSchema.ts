import { z } from 'zod/v4';
import { atlassianCloud } from '../atlassian/http';
import { defaultScope } from '../atlassian/scopes';
import { parseEncryptionKeys } from '../records/encryptionKeys';
import { readOwnCallbackUrl } from './callbackUrl';
import { readClientValue } from './clientSlip';
import {
  readAppPassword,
  readAppType,
  readDomains,
  readHosts,
  readList,
  readListenAddress,
  readOnOffOrPort,
  readOrigin,
  readPassword,
  readPort,
  readProxies,
  readScopes,
  readStorageUrl,
  readTenant,
  readTenants,
  readYesOrNo,
} from './settingReaders';
import { valueSlip } from './valueSlips';
import { readWebChatPages } from './webChatPages';
import { SaidError, type Said, type Value } from '../platform/said';
import { sayOfSettings, unfit } from './sentences';

/**
 * Every setting by its name: what it is called in `Settings`, how its text is read, what it is when it is not there, and
 * whether it is a secret.
 */
const table = {
  jira_oauth2_client_id: setting('clientId', as(readClientValue).optional()),
  /** There when `clientId` is, and only then. */
  jira_oauth2_client_secret: secret('clientSecret', as(readClientValue).optional()),
  /** The secret before it, while a new one takes its place. */
  jira_oauth2_client_secret_previous: secret('previousClientSecret', as(readClientValue).optional()),
  jira_oauth2_scope: setting('scope', as(readScopes).prefault(defaultScope.join(' '))),
  jira_oauth2_user_name_attribute: setting('userNameAttribute', oneOf(['account_id', 'email']).prefault('account_id')),
  jira_oauth2_registration: setting('registration', oneOf(['open', 'registered']).prefault('open')),
  /** In lower case: whoever has an e-mail address there is registered by signing in. */
  registered_domains: setting('registeredDomains', as(readDomains).prefault('')),
  /** Absent: derived from the port, see `callbackUrlOf`. */
  jira_oauth2_callback_url: setting('callbackUrl', as(readOwnCallbackUrl).optional()),
  /** Origins, without a trailing slash; https, or on this machine. */
  jira_oauth2_auth_url: setting('authUrl', as(readOrigin('auth')).prefault(atlassianCloud.auth)),
  jira_oauth2_api_url: setting('apiUrl', as(readOrigin('api')).prefault(atlassianCloud.api)),
  storage_url: secret('storageUrl', as(readStorageUrl).prefault('lmdb:data')),
  /** Absent: made beside the embedded store. */
  encryption_keys: secret('encryptionKeys', as(parseEncryptionKeys).optional()),
  /** 0: a free one. */
  port: setting('port', as(readPort).prefault('3978')),
  /** Absent: this machine alone without an app id, every address with one; see `settingsSchema`. */
  host: setting('host', as(readListenAddress).optional()),
  MicrosoftAppId: setting('microsoftAppId', z.string().optional()),
  MicrosoftAppPassword: secret('microsoftAppPassword', as(readAppPassword).optional()),
  MicrosoftAppType: setting('microsoftAppType', as(readAppType).optional()),
  MicrosoftAppTenantId: setting('microsoftAppTenantId', as(readTenant).optional()),
  /** Whether a bot without an app id, which believes everybody, may be reached by others than this machine. */
  allow_anonymous: setting('allowAnonymous', as(readYesOrNo).prefault('no')),
  /** Whether Direct Line's tokens name their users, so that `dl_` ids can be believed. */
  trust_direct_line_ids: setting('trustDirectLineIds', as(readYesOrNo).prefault('no')),
  /** Pages that may take the code for the person: origins, and the address of a return page. */
  web_chat_origins: setting('webChatOrigins', as((value) => readWebChatPages(readList(value))).prefault('')),
  /** Of chat and pages, where the client or the browser names none that there is. */
  default_language: setting('language', oneOf(['en', 'de', 'fr', 'es', 'ja', 'ar']).prefault('en')),
  /** In lower case. Absent: people of every tenant are answered. */
  teams_tenants: setting('teamsTenants', as(readTenants).optional()),
  /** Hosts in lower case; `*.` stands for one or more labels. Absent: the channels' public hosts. */
  allow_service_urls: setting('allowServiceUrls', as(readHosts).optional()),
  /** Addresses and networks (`10.0.0.0/8`) whose `X-Forwarded-*` are believed. */
  trusted_proxies: setting('trustedProxies', as(readProxies).optional()),
  /** Where the configuration page is; a number: at a port of its own. Absent: `on`, and where the assistant serves alone `off` without a password. */
  configuration: setting('configuration', as(readOnOffOrPort).optional()),
  /** Whether what Atlassian calls people is kept, for the list of users. */
  keep_names: setting('keepNames', as(readYesOrNo).prefault('no')),
  /** Whether the page's list of users has their e-mail addresses, which are kept for that. */
  show_email_addresses: setting('showEmailAddresses', as(readYesOrNo).prefault('no')),
  /** Absent: the start prints a key for the configuration page. */
  configuration_password: secret('configurationPassword', as(readPassword).optional()),
};

type Table = typeof table;
export type SettingName = keyof Table;

type Values = { readonly [Name in SettingName as Table[Name]['key']]: z.output<Table[Name]['schema']> };

/** What an administrator may set. Holds secrets: never print it. */
export type Settings = Omit<Values, 'host'> & { readonly host: string };

export const settingNames = Object.keys(table).filter(isSetting);

export const secretSettings: readonly SettingName[] = settingNames.filter((name) => table[name].isSecret);

/** What may be logged: by their names, without those that are secrets. */
export function publicSettings(settings: Settings): Readonly<Record<string, unknown>> {
  const shown = settingNames.filter((name) => !table[name].isSecret);
  return Object.fromEntries(shown.map((name) => [name, settings[table[name].key]]));
}

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(table, name);
}

const texts = Object.fromEntries(settingNames.map((name) => [name, table[name].schema] as const));

/** Reads the texts of the settings, by their names. */
export const settingsSchema = z.object(texts).transform((found): Settings => {
  const named = Object.fromEntries(settingNames.map((name) => [table[name].key, found[name]])) as Values;
  return { ...named, host: named.host ?? (named.microsoftAppId ? '0.0.0.0' : '127.0.0.1') };
});

/** What a setting's text must be and is not, in words that follow its name; never the text itself. */
export function valueFault(name: SettingName, text: string): Said | undefined {
  const slip = valueSlip(text);
  if (slip) return slip;
  const [issue] = table[name].schema.safeParse(text).error?.issues ?? [];
  return issue?.code === 'custom' ? saidIn(issue.params) : undefined;
}

interface Setting<Key extends string, Schema extends z.ZodType> {
  readonly key: Key;
  readonly schema: Schema;
  readonly isSecret: boolean;
}

function setting<Key extends string, Schema extends z.ZodType>(key: Key, schema: Schema): Setting<Key, Schema> {
  return { key, schema, isSecret: false };
}

function secret<Key extends string, Schema extends z.ZodType>(key: Key, schema: Schema): Setting<Key, Schema> {
  return { key, schema, isSecret: true };
}

function oneOf<const Words extends readonly string[]>(values: Words) {
  return as((value): Words[number] => {
    const known = values.find((one) => one === value);
    if (known !== undefined) return known;
    const [first = '', ...others] = values;
    throw unfit('mustBe', {
      values: others.reduce<Value>((one, other) => sayOfSettings('or', { one, other }), first),
    });
  });
}

/** Text that `read` understands. What it throws says what to give, never what was given: that may be a secret. */
function as<T>(read: (value: string) => T) {
  return z.string().transform((value, context): T => {
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof SaidError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, params: { said: error.said } });
      return z.NEVER;
    }
  });
}

/** What `as` has put beside an issue. */
function saidIn(params: Readonly<Record<string, unknown>> | undefined): Said | undefined {
  return params?.['said'] as Said | undefined;
}

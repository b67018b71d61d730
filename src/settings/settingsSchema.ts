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
  readWords,
  readYesOrNo,
} from './settingReaders';
import { valueSlip } from './valueSlips';
import { readWebChatPages } from './webChatPages';
import { SaidError, type Said, type Value } from '../platform/said';
import { sayOfSettings, unfit } from './sentences';

/**
 * Every setting by its name: its key in `Settings`, how its text is read, its default, and whether it is a secret.
 */
const table = {
  jira_oauth2_client_id: setting('clientId', as(readClientValue).optional()),
  /** Set if and only if `clientId` is. */
  jira_oauth2_client_secret: secret('clientSecret', as(readClientValue).optional()),
  /** The previous secret, while a new one takes its place. */
  jira_oauth2_client_secret_previous: secret('previousClientSecret', as(readClientValue).optional()),
  jira_oauth2_scope: setting('scope', as(readScopes).prefault(defaultScope.join(' '))),
  jira_oauth2_user_name_attribute: setting('userNameAttribute', oneOf(['account_id', 'email']).prefault('account_id')),
  jira_oauth2_registration: setting('registration', oneOf(['open', 'registered']).prefault('open')),
  /** In lower case: people with an e-mail address there are registered by signing in. */
  registered_domains: setting('registeredDomains', as(readDomains).prefault('')),
  /** Absent: derived from the port, see `callbackUrlOf`. */
  jira_oauth2_callback_url: setting('callbackUrl', as(readOwnCallbackUrl).optional()),
  /** Origins, without a trailing slash; https, or on this machine. */
  jira_oauth2_auth_url: setting('authUrl', as(readOrigin('auth')).prefault(atlassianCloud.auth)),
  jira_oauth2_api_url: setting('apiUrl', as(readOrigin('api')).prefault(atlassianCloud.api)),
  storage_url: secret('storageUrl', as(readStorageUrl).prefault('lmdb:data')),
  /** Absent: generated beside the embedded store. */
  encryption_keys: secret('encryptionKeys', as(parseEncryptionKeys).optional()),
  /** 0: any free port. */
  port: setting('port', as(readPort).prefault('3978')),
  /** Absent: this machine alone without an app id, every address with one; see `settingsSchema`. */
  host: setting('host', as(readListenAddress).optional()),
  MicrosoftAppId: setting('microsoftAppId', z.string().optional()),
  MicrosoftAppPassword: secret('microsoftAppPassword', as(readAppPassword).optional()),
  MicrosoftAppType: setting('microsoftAppType', as(readAppType).optional()),
  MicrosoftAppTenantId: setting('microsoftAppTenantId', as(readTenant).optional()),
  /** Whether a bot without an app id, which believes everybody, may be reachable from other machines. */
  allow_anonymous: setting('allowAnonymous', as(readYesOrNo).prefault('no')),
  /** Whether Direct Line's tokens name their users, so that `dl_` ids can be believed. */
  trust_direct_line_ids: setting('trustDirectLineIds', as(readYesOrNo).prefault('no')),
  /** Pages that may take the code for the person: origins, and the address of one return page. */
  web_chat_origins: setting('webChatOrigins', as((value) => readWebChatPages(readWords(value))).prefault('')),
  /** For chat and pages, when the client or browser asks for no language that is supported. */
  default_language: setting('language', oneOf(['en', 'de', 'fr', 'es', 'ja', 'ar']).prefault('en')),
  /** In lower case. Absent: people of every tenant get answers. */
  teams_tenants: setting('teamsTenants', as(readTenants).optional()),
  /** Hosts in lower case; `*.` stands for one or more labels. Absent: the channels' public hosts. */
  allow_service_urls: setting('allowServiceUrls', as(readHosts).optional()),
  /** Addresses and networks (`10.0.0.0/8`) whose `X-Forwarded-*` headers are believed. */
  trusted_proxies: setting('trustedProxies', as(readProxies).optional()),
  /** A number: a port of its own for the configuration page. Absent: `on`, except that `serve` without a password means `off`. */
  configuration: setting('configuration', as(readOnOffOrPort).optional()),
  /** Whether people's names at Atlassian are stored, for the list of users. */
  keep_names: setting('keepNames', as(readYesOrNo).prefault('no')),
  /** Whether people's e-mail addresses are stored and shown in the list of users. */
  show_email_addresses: setting('showEmailAddresses', as(readYesOrNo).prefault('no')),
  /** Absent: the start prints a key for the configuration page. */
  configuration_password: secret('configurationPassword', as(readPassword).optional()),
};

type Table = typeof table;
export type SettingName = keyof Table;

type Values = { readonly [Name in SettingName as Table[Name]['key']]: z.output<Table[Name]['schema']> };

/** The settings an administrator can make. Holds secrets: never print it. */
export type Settings = Omit<Values, 'host'> & { readonly host: string };

export const settingNames = Object.keys(table).filter(isSetting);

export const secretSettings: readonly SettingName[] = settingNames.filter((name) => table[name].isSecret);

/** The settings that may be logged, by name: all but the secrets. */
export function publicSettings(settings: Settings): Readonly<Record<string, unknown>> {
  const shown = settingNames.filter((name) => !table[name].isSecret);
  return Object.fromEntries(shown.map((name) => [name, settings[table[name].key]]));
}

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(table, name);
}

const texts = Object.fromEntries(settingNames.map((name) => [name, table[name].schema] as const));

/** Reads the settings' texts, given by name. */
export const settingsSchema = z.object(texts).transform((found): Settings => {
  const named = Object.fromEntries(settingNames.map((name) => [table[name].key, found[name]])) as Values;
  return { ...named, host: named.host ?? (named.microsoftAppId ? '0.0.0.0' : '127.0.0.1') };
});

/** Returns what a setting's text must be and is not, in words that follow its name; never quotes the text. */
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

/** A text that `read` parses. Its errors say what to enter and never quote what was: it may be a secret. */
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

/** Gets the message that `as` attached to an issue. */
function saidIn(params: Readonly<Record<string, unknown>> | undefined): Said | undefined {
  return params?.['said'] as Said | undefined;
}

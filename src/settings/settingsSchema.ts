import { isIP } from 'node:net';
import { z } from 'zod/v4';
import { atlassianCloud } from '../atlassian/http';
import { defaultScope, scopeMeant } from '../atlassian/scopes';
import { parseEncryptionKeys } from '../records/encryptionKeys';
import { parseStorageUrl, supportedStorage } from '../storage/storageUrl';
import { isAtlassians, readOwnCallbackUrl, refuseReadable, webUrl } from './callbackUrl';
import { readClientValue } from './clientSlip';
import { valueSlip } from './valueSlips';
import { readWebChatPages } from './webChatPages';

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
  jira_oauth2_scope: setting('scope', as(scopes).prefault(defaultScope.join(' '))),
  jira_oauth2_user_name_attribute: setting('userNameAttribute', oneOf(['account_id', 'email']).default('account_id')),
  jira_oauth2_registration: setting('registration', oneOf(['open', 'registered']).default('open')),
  /** In lower case: whoever has an e-mail address there is registered by signing in. */
  registered_domains: setting('registeredDomains', as(domains).prefault('')),
  /** Absent: derived from the port, see `callbackUrlOf`. */
  jira_oauth2_callback_url: setting('callbackUrl', as(readOwnCallbackUrl).optional()),
  /** Origins, without a trailing slash; https, or on this machine. */
  jira_oauth2_auth_url: setting('authUrl', as(originOf('auth')).prefault(atlassianCloud.auth)),
  jira_oauth2_api_url: setting('apiUrl', as(originOf('api')).prefault(atlassianCloud.api)),
  storage_url: secret('storageUrl', as(storageUrl).prefault('lmdb:data')),
  /** Absent: made beside the embedded store. */
  encryption_keys: secret('encryptionKeys', as(parseEncryptionKeys).optional()),
  /** 0: a free one. */
  port: setting('port', as(port).prefault('3978')),
  /** Absent: this machine alone without an app id, every address with one; see `settingsSchema`. */
  host: setting('host', as(listenAddress).optional()),
  MicrosoftAppId: setting('microsoftAppId', z.string().optional()),
  MicrosoftAppPassword: secret('microsoftAppPassword', as(appPassword).optional()),
  MicrosoftAppType: setting('microsoftAppType', as(appType).optional()),
  MicrosoftAppTenantId: setting('microsoftAppTenantId', as(tenant).optional()),
  /** Whether a bot without an app id, which believes everybody, may be reached by others than this machine. */
  allow_anonymous: setting('allowAnonymous', as(yesOrNo).prefault('no')),
  /** Whether Direct Line's tokens name their users, so that `dl_` ids can be believed. */
  trust_direct_line_ids: setting('trustDirectLineIds', as(yesOrNo).prefault('no')),
  /** Pages that may take the code for the person: origins, and the address of a return page. */
  web_chat_origins: setting('webChatOrigins', as((value) => readWebChatPages(listed(value))).prefault('')),
  /** Of chat and pages, where the client or the browser names none that there is. */
  default_language: setting('language', oneOf(['en', 'de', 'fr', 'es', 'ja', 'ar']).default('en')),
  /** In lower case. Absent: people of every tenant are answered. */
  teams_tenants: setting('teamsTenants', as(tenants).optional()),
  /** Hosts in lower case; `*.` stands for one or more labels. Absent: the channels' public hosts. */
  allow_service_urls: setting('allowServiceUrls', as(hosts).optional()),
  /** Addresses and networks (`10.0.0.0/8`) whose `X-Forwarded-*` are believed. */
  trusted_proxies: setting('trustedProxies', as(proxies).optional()),
  /** Where the configuration page is; a number: at a port of its own. Absent: `on`, and where the assistant serves alone `off` without a password. */
  configuration: setting('configuration', as(onOffOrPort).optional()),
  /** Whether the page's list of users has their e-mail addresses. */
  show_email_addresses: setting('showEmailAddresses', as(yesOrNo).prefault('no')),
  /** Absent: the start prints a key for the configuration page. */
  configuration_password: secret('configurationPassword', as(password).optional()),
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
export function valueFault(name: SettingName, text: string): string | undefined {
  return valueSlip(text) ?? table[name].schema.safeParse(text).error?.issues[0]?.message;
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
  return z.enum(values, `must be ${values.join(' or ')}`);
}

/** Text that `read` understands. What it throws says what to give, never what was given: that may be a secret. */
function as<T>(read: (value: string) => T) {
  return z.string().transform((value, context): T => {
    try {
      return read(value);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'cannot be read');
      return z.NEVER;
    }
  });
}

function scopes(value: string): readonly string[] {
  if (!/^[\w:.-]+(\s+[\w:.-]+)*$/.test(value)) {
    const marks = /[,;+%]/.test(value) ? ', without commas or other marks' : '';
    throw new Error(`must be scopes separated by spaces${marks}`);
  }
  const list = [...new Set(value.split(/\s+/))];
  for (const scope of list) {
    const meant = scopeMeant(scope);
    // So near to a scope that it is no secret.
    if (meant !== undefined) throw new Error(`must have ${meant} in place of ${scope}`);
  }
  return list;
}

/** An origin that stands for one of Atlassian's two hosts: none of Atlassian's other ones can. */
function originOf(host: keyof typeof atlassianCloud) {
  return (value: string): string => {
    const url = webUrl(value);
    const itself = atlassianCloud[host];
    if (url && url.origin !== itself && isAtlassians(url.hostname)) {
      throw new Error(`must be ${itself}, not another address of Atlassian’s: remove the line, that is the default`);
    }
    if (!url || url.pathname !== '/' || /[?#]/.test(value)) {
      throw new Error(`must be an absolute URL without a path, such as ${itself}`);
    }
    refuseReadable(url);
    return url.origin;
  };
}

function storageUrl(value: string): string {
  if (value.startsWith('lmdb:~')) throw new Error('must have its path in full: write what ~ stands for');
  if (!parseStorageUrl(value)) throw new Error(`must be ${supportedStorage}`);
  return value;
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Error('must be a number from 0 to 65535');
  return Number(value);
}

function onOffOrPort(value: string): 'on' | 'off' | number {
  const word = value.toLowerCase();
  if (word === 'on' || word === 'off') return word;
  try {
    return port(value);
  } catch {
    throw new Error('must be on, off or a port of its own');
  }
}

function listenAddress(value: string): string {
  const [, behind] = /^[^:]+(:\d{1,5})$/.exec(value) ?? [];
  if (behind) throw new Error(`must be without a port, which is a setting of its own: take away ${behind}`);
  if (!/^[\w.:%-]+$/.test(value)) throw new Error('must be a host name or an address to listen on');
  return value;
}

function password(value: string): string {
  if (value.length < 12) throw new Error('must have at least 12 characters');
  return value;
}

function yesOrNo(value: string): boolean {
  if (!/^(yes|no)$/i.test(value)) throw new Error('must be yes or no');
  return value.toLowerCase() === 'yes';
}

function appPassword(value: string): string {
  if (uuid.test(value)) throw new Error("must be the client secret's Value, not its Secret ID: Azure shows it once");
  return value;
}

function appType(value: string): 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' {
  const types = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
  const type = types.find((name) => name.toLowerCase() === value.toLowerCase());
  if (!type) throw new Error(`must be one of ${types.join(', ')}`);
  return type;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function tenant(value: string): string {
  if (!uuid.test(value) && !/^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(value))
    throw new Error("must be the tenant's id or domain: copy it again from https://portal.azure.com");
  return value;
}

function tenants(value: string): readonly string[] {
  const list = listed(value);
  if (!list.length || !list.every((entry) => uuid.test(entry))) {
    throw new Error('must be tenant ids such as 11111111-2222-3333-4444-55555555555a');
  }
  return list;
}

function domains(value: string): readonly string[] {
  const list = listed(value);
  if (!list.every((entry) => /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(entry)))
    throw new Error('must be domains of e-mail addresses such as northwind.com, without @');
  return list;
}

function proxies(value: string): readonly string[] {
  const list = listed(value);
  const isNetwork = (entry: string) => {
    const [address = '', bits, ...rest] = entry.split('/');
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return (
      rest.length === 0 && longest > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
    );
  };
  if (!list.length || !list.every(isNetwork)) throw new Error('must be addresses or networks such as 10.0.0.0/8');
  return list;
}

function listed(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** `*.` before a top-level domain, or before one of those below which countries give out names. */
const openToAll = /^\*\.([^.]+|(ac|co|com|edu|gob|gouv|gov|ne|net|or|org)\.[a-z]{2})$/;

function hosts(value: string): readonly string[] {
  const list = listed(value);
  const host = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;
  if (!list.length || !list.every((entry) => host.test(entry))) {
    throw new Error('must be hosts such as smba.trafficmanager.net, without scheme, port or path');
  }
  // The bot's own token goes there.
  if (list.some((entry) => openToAll.test(entry)))
    throw new Error('must name the hosts, and not all below a domain where anybody gets a name, such as *.com');
  return list;
}

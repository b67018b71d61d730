import { z } from 'zod';
import { parseEncryptionKeys } from '../records/encryptionKeys';
import { isLoopback } from '../platform/loopback';
import { parseStorageUrl, supportedStorage } from '../storage/storageUrl';

/** Every setting by its name: how its text is read, and what it is when it is not there. */
export const settingsSchema = z.object({
  jira_oauth2_client_id: z.string().optional(),
  jira_oauth2_client_secret: z.string().optional(),
  jira_oauth2_scope: as(scopes).prefault('read:me offline_access read:servicedesk-request write:servicedesk-request'),
  jira_oauth2_user_name_attribute: z.enum(['account_id', 'email'], 'must be account_id or email').default('account_id'),
  jira_oauth2_registration: z.enum(['open', 'registered'], 'must be open or registered').default('open'),
  jira_oauth2_callback_url: as(callbackUrl).optional(),
  jira_oauth2_auth_url: as(origin).prefault('https://auth.atlassian.com'),
  jira_oauth2_api_url: as(origin).prefault('https://api.atlassian.com'),
  storage_url: as(storageUrl).prefault('lmdb:data'),
  encryption_keys: as(parseEncryptionKeys).optional(),
  port: as(port).prefault('3978'),
  host: as(listenAddress).optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: as(appType).optional(),
  MicrosoftAppTenantId: z.string().optional(),
  allow_service_urls: as(hosts).optional(),
  configuration_password: as(password).optional(),
});

export type SettingName = keyof typeof settingsSchema.shape;

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
  if (!/^[\w:.-]+(\s+[\w:.-]+)*$/.test(value)) throw new Error('must be scopes separated by spaces');
  return [...new Set(value.split(/\s+/))];
}

/** Kept as it is written: Atlassian compares it byte by byte. */
function callbackUrl(value: string): string {
  const { protocol, hostname, pathname } = webUrl(value) ?? {};
  if (!pathname || !/^\/oauth2\/jira\/callback\/?$/.test(pathname) || /[?#]/.test(value)) {
    throw new Error('must be an absolute URL that ends in /oauth2/jira/callback/');
  }
  if (protocol === 'http:' && !isLoopback(hostname ?? '')) {
    throw new Error('must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]');
  }
  return value;
}

function origin(value: string): string {
  const url = webUrl(value);
  if (!url || url.pathname !== '/' || /[?#]/.test(value)) {
    throw new Error('must be an absolute URL without a path, such as https://auth.atlassian.com');
  }
  return url.origin;
}

function webUrl(value: string): URL | undefined {
  // `new URL` would also take `https:host` and spaces.
  return /^https?:\/\/[^\s\\@]+$/i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}

function storageUrl(value: string): { readonly url: string; readonly embedded: boolean } {
  const where = parseStorageUrl(value);
  if (!where) throw new Error(`must be ${supportedStorage}`);
  return { url: value, embedded: where.embedded };
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Error('must be a number from 0 to 65535');
  return Number(value);
}

function listenAddress(value: string): string {
  if (!/^[\w.:%-]+$/.test(value)) throw new Error('must be a host name or an address to listen on');
  return value;
}

function password(value: string): string {
  if (value.length < 12) throw new Error('must have at least 12 characters');
  return value;
}

function appType(value: string): 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' {
  const types = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
  const type = types.find((name) => name.toLowerCase() === value.toLowerCase());
  if (!type) throw new Error(`must be one of ${types.join(', ')}`);
  return type;
}

function hosts(value: string): readonly string[] {
  const list = value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const host = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;
  if (!list.length || !list.every((entry) => host.test(entry))) {
    throw new Error('must be hosts such as smba.trafficmanager.net, without scheme, port or path');
  }
  return list;
}

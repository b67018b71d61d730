import { isIP } from 'node:net';
import { atlassianCloud } from '../atlassian/http';
import { scopeMeant } from '../atlassian/scopes';
import { parseStorageUrl, supportedStorage } from '../storage/storageUrl';
import { isAtlassians, refuseReadable, webUrl } from './callbackUrl';

// From the text of a setting to its value. What these throw says what to give, never what was given: that may be a secret.

export function readScopes(value: string): readonly string[] {
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
export function readOrigin(host: keyof typeof atlassianCloud) {
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

export function readStorageUrl(value: string): string {
  if (value.startsWith('lmdb:~')) throw new Error('must have its path in full: write what ~ stands for');
  if (!parseStorageUrl(value)) throw new Error(`must be ${supportedStorage}`);
  return value;
}

export function readPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new Error('must be a number from 0 to 65535');
  return Number(value);
}

export function readOnOffOrPort(value: string): 'on' | 'off' | number {
  const word = value.toLowerCase();
  if (word === 'on' || word === 'off') return word;
  try {
    return readPort(value);
  } catch {
    throw new Error('must be on, off or a port of its own');
  }
}

export function readListenAddress(value: string): string {
  const [, behind] = /^[^:]+(:\d{1,5})$/.exec(value) ?? [];
  if (behind) throw new Error(`must be without a port, which is a setting of its own: take away ${behind}`);
  if (!/^[\w.:%-]+$/.test(value)) throw new Error('must be a host name or an address to listen on');
  return value;
}

export function readPassword(value: string): string {
  if (value.length < 12) throw new Error('must have at least 12 characters');
  return value;
}

export function readYesOrNo(value: string): boolean {
  if (!/^(yes|no)$/i.test(value)) throw new Error('must be yes or no');
  return value.toLowerCase() === 'yes';
}

export function readAppPassword(value: string): string {
  if (uuid.test(value)) throw new Error("must be the client secret's Value, not its Secret ID: Azure shows it once");
  return value;
}

export function readAppType(value: string): 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' {
  const types = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
  const type = types.find((name) => name.toLowerCase() === value.toLowerCase());
  if (!type) throw new Error(`must be one of ${types.join(', ')}`);
  return type;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readTenant(value: string): string {
  if (!uuid.test(value) && !/^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(value))
    throw new Error("must be the tenant's id or domain: copy it again from https://portal.azure.com");
  return value;
}

/** Of words with commas or spaces between them, in lower case. */
export function readList(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

export function readTenants(value: string): readonly string[] {
  const list = readList(value);
  if (!list.length || !list.every((entry) => uuid.test(entry))) {
    throw new Error('must be tenant ids such as 11111111-2222-3333-4444-55555555555a');
  }
  return list;
}

export function readDomains(value: string): readonly string[] {
  const list = readList(value);
  if (!list.every((entry) => /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(entry)))
    throw new Error('must be domains of e-mail addresses such as northwind.com, without @');
  return list;
}

export function readProxies(value: string): readonly string[] {
  const list = readList(value);
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

/** `*.` before a top-level domain, or before one of those below which countries give out names. */
const openToAll = /^\*\.([^.]+|(ac|co|com|edu|gob|gouv|gov|ne|net|or|org)\.[a-z]{2})$/;

export function readHosts(value: string): readonly string[] {
  const list = readList(value);
  const host = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;
  if (!list.length || !list.every((entry) => host.test(entry))) {
    throw new Error('must be hosts such as smba.trafficmanager.net, without scheme, port or path');
  }
  // The bot's own token goes there.
  if (list.some((entry) => openToAll.test(entry)))
    throw new Error('must name the hosts, and not all below a domain where anybody gets a name, such as *.com');
  return list;
}

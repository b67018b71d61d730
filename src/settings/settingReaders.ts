import { isIP } from 'node:net';
import { atlassianCloud } from '../atlassian/http';
import { scopeMeant } from '../atlassian/scopes';
import { isEncoded, parseStorageUrl, supportedStorage } from '../storage/storageUrl';
import { isAtlassians, refuseReadable, webUrl } from './callbackUrl';
import { sayOfSettings, unfit } from './sentences';

// From a setting's text to its value. The errors say what to enter and never quote what was: it may be a secret.

export function readScopes(value: string): readonly string[] {
  if (!/^[\w:.-]+(\s+[\w:.-]+)*$/.test(value)) throw unfit('mustBeScopesAlone');
  const list = [...new Set(value.split(/\s+/))];
  for (const scope of list) {
    const meant = scopeMeant(scope);
    // Close enough to a scope to be no secret.
    if (meant !== undefined) throw unfit('mustHaveScope', { meant, scope });
  }
  return list;
}

/** Reads an origin in place of one of Atlassian's two hosts; any other host of Atlassian's is refused. */
export function readOrigin(host: keyof typeof atlassianCloud) {
  return (value: string): string => {
    const url = webUrl(value);
    const itself = atlassianCloud[host];
    if (url && url.origin !== itself && isAtlassians(url.hostname)) {
      throw unfit('mustBeThatHost', { origin: itself });
    }
    if (!url || url.pathname !== '/' || /[?#]/.test(value)) {
      throw unfit('mustBeOrigin', { origin: itself });
    }
    refuseReadable(url);
    return url.origin;
  };
}

/** The formats as error messages show them, or with a manual's placeholders in brackets. */
const sampleStorage =
  /^lmdb:PATH$|^rediss?:\/\/(\[?[^:@/]*:PASSWORD@|(.*@\]?)?HOST(?![\w.-])[^@]*$|.*<[^<>]*>)|;CONNECTION_STRING$/;

export function readStorageUrl(value: string): string {
  if (value.startsWith('lmdb:~')) throw unfit('mustHaveWholePath');
  if (sampleStorage.test(value)) throw unfit('mustBeYourOwn');
  if (parseStorageUrl(value)) return value;
  const [, userAndPassword = ''] = /^rediss?:\/\/(.*)@/s.exec(value) ?? [];
  throw isEncoded(userAndPassword) ? unfit('mustBe', { values: supportedStorage }) : unfit('mustBeEncoded');
}

export function readPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw unfit('mustBePort');
  return Number(value);
}

export function readOnOffOrPort(value: string): 'on' | 'off' | number {
  const word = value.toLowerCase();
  if (word === 'on' || word === 'off') return word;
  try {
    return readPort(value);
  } catch {
    throw unfit('mustBeOnOffOrPort');
  }
}

export function readListenAddress(value: string): string {
  const [, behind] = /^[^:]+(:\d{1,5})$/.exec(value) ?? [];
  if (behind) throw unfit('mustBeWithoutPort', { port: behind });
  if (!/^[\w.:%-]+$/.test(value)) throw unfit('mustBeListenAddress');
  return value.toLowerCase();
}

export function readPassword(value: string): string {
  if (value.length < 12) throw unfit('mustBeLonger');
  return value;
}

export function readYesOrNo(value: string): boolean {
  if (!/^(yes|no)$/i.test(value)) throw unfit('mustBe', { values: sayOfSettings('or', { one: 'yes', other: 'no' }) });
  return value.toLowerCase() === 'yes';
}

export function readAppPassword(value: string): string {
  if (uuid.test(value)) throw unfit('mustBeSecretsValue');
  return value;
}

export function readAppType(value: string): 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' {
  const types = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
  const type = types.find((name) => name.toLowerCase() === value.toLowerCase());
  if (!type) throw unfit('mustBeOneOf', { values: types });
  return type;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readTenant(value: string): string {
  if (!uuid.test(value) && !/^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(value)) throw unfit('mustBeTenant');
  return value;
}

/** Splits words at commas or spaces. */
export function readWords(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** The same in lower case. */
function readList(value: string): readonly string[] {
  return readWords(value.toLowerCase());
}

export function readTenants(value: string): readonly string[] {
  const list = readList(value);
  if (!list.length || !list.every((entry) => uuid.test(entry))) {
    throw unfit('mustBeTenants');
  }
  return list;
}

export function readDomains(value: string): readonly string[] {
  const list = readList(value);
  if (!list.every((entry) => /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(entry))) throw unfit('mustBeDomains');
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
  if (!list.length || !list.every(isNetwork)) throw unfit('mustBeProxies');
  return list;
}

/** `*.` before a top-level domain, or before a second-level one in which countries register names. */
const openToAll = /^\*\.([^.]+|(ac|co|com|edu|gob|gouv|gov|ne|net|or|org)\.[a-z]{2})$/;

export function readHosts(value: string): readonly string[] {
  const list = readList(value);
  const host = /^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;
  if (!list.length || !list.every((entry) => host.test(entry))) {
    throw unfit('mustBeHosts');
  }
  // The bot's own token goes there.
  if (list.some((entry) => openToAll.test(entry))) throw unfit('mustNameHosts');
  return list;
}

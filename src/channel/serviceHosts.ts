import { loopbackHosts } from '../platform/loopback';

/** The Bot Framework's public channel hosts. `*.` matches any subdomain. */
export const publicServiceHosts: readonly string[] = [
  'smba.trafficmanager.net',
  '*.botframework.com',
  '*.botframework.azure.us',
  '*.botframework.azure.cn',
];

/** Hosts of conversations by default; without an app id, that is in development, they include this machine. */
export function serviceHostsFor(appId: string): readonly string[] {
  return appId === '' ? [...publicServiceHosts, ...loopbackHosts] : publicServiceHosts;
}

/** Whether it is https, or http on a loopback host. */
export function isWebAddress(serviceUrl: unknown): serviceUrl is string {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

/** Whether it is such an address on a listed host; case does not matter. */
export function isAllowed(serviceUrl: unknown, hosts: readonly string[]): boolean {
  if (!isWebAddress(serviceUrl)) return false;
  const { hostname } = new URL(serviceUrl);
  return hosts
    .map((host) => host.toLowerCase())
    .some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

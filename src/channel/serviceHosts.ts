import { loopbackHosts } from '../platform/loopback';

/** The Bot Framework's public channel hosts. `*.` stands for any host below. */
export const publicServiceHosts: readonly string[] = [
  'smba.trafficmanager.net',
  '*.botframework.com',
  '*.botframework.azure.us',
  '*.botframework.azure.cn',
];

/** Hosts that a conversation may be at where none are named: without an app id, in development, this machine's, too. */
export function serviceHostsFor(appId: string): readonly string[] {
  return appId === '' ? [...publicServiceHosts, ...loopbackHosts] : publicServiceHosts;
}

/** https; http on a loopback host only. */
export function isWebAddress(serviceUrl: unknown): serviceUrl is string {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

/** Such an address on a listed host, in whatever case that is written. */
export function isAllowed(serviceUrl: unknown, hosts: readonly string[]): boolean {
  if (!isWebAddress(serviceUrl)) return false;
  const { hostname } = new URL(serviceUrl);
  return hosts
    .map((host) => host.toLowerCase())
    .some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

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

/** https on a listed host; http on a listed loopback host only. */
export function isAllowed(serviceUrl: unknown, hosts: readonly string[]): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackHosts.includes(hostname))) return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

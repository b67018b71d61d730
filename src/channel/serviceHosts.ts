import { loopbackHosts } from '../platform/loopback';

/** The Bot Framework's public channel hosts. `*.` stands for any host below. */
export const publicServiceHosts: readonly string[] = [
  'smba.trafficmanager.net',
  '*.botframework.com',
  '*.botframework.azure.us',
  '*.botframework.azure.cn',
];

/** https on a listed host; http on a listed loopback host only. */
export function isAllowed(serviceUrl: string | undefined, hosts: readonly string[]): boolean {
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackHosts.includes(hostname))) return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

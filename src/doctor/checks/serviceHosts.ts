import { ok, problem, warning, type Check, type Finding } from '../check';
import { isLoopback } from '../../platform/loopback';

/** Domains where anybody gets a name of their own. */
const openToAll = [
  'trafficmanager.net',
  'azurewebsites.net',
  'azurefd.net',
  'azureedge.net',
  'cloudapp.net',
  'cloudapp.azure.com',
  'windows.net',
  'ngrok.io',
  'ngrok.app',
  'ngrok-free.app',
  'herokuapp.com',
];

/** Where the bot's own token may be sent when a conversation is resumed. */
export const serviceHosts: Check = {
  id: 'service-hosts',
  title: 'Hosts of conversations',
  needs: ['allow_service_urls'],
  run({ settings: { allowServiceUrls: hosts }, production, whereIs }) {
    if (!hosts) return ok('The Bot Framework’s own.');
    const where = whereIs('allow_service_urls');
    const findings = hosts.flatMap((host): Finding[] => {
      const domain = host.startsWith('*.') ? host.slice(2) : undefined;
      if (domain !== undefined && openToAll.includes(domain))
        return [problem(`Anybody can have a name under ${host}.`, 'List the one host that you mean.', where)];
      return production && isLoopback(host)
        ? [warning(`${host} is this machine, no channel.`, `Remove ${host} from allow_service_urls.`, where)]
        : [];
    });
    return findings.length > 0 ? findings : ok(hosts.join(', '));
  },
};

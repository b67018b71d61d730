import { ok, problem, warning, type Check, type Finding } from '../check';
import { isLoopback } from '../../platform/loopback';
import { say } from '../findings';

/** Domains below which anybody can get a name. */
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

/** The hosts that the bot's own token may be sent to when a conversation is resumed. */
export const serviceHosts: Check = {
  id: 'service-hosts',
  title: 'Conversation hosts',
  needs: ['allow_service_urls'],
  run({ settings: { allowServiceUrls: hosts }, production, whereIs }) {
    if (!hosts) return ok(say('channelsOwnHosts'));
    const where = whereIs('allow_service_urls');
    const findings = hosts.flatMap((host): Finding[] => {
      const domain = host.startsWith('*.') ? host.slice(2) : undefined;
      if (domain !== undefined && openToAll.includes(domain))
        return [problem(say('hostOfAnybody', { host }), say('listOneHost'), where)];
      return production && isLoopback(host)
        ? [warning(say('hostIsHere', { host }), say('removeHost', { host }), where)]
        : [];
    });
    return findings.length > 0 ? findings : ok(say('name', { name: hosts }));
  },
};

import { z } from 'zod/v4';
import { neverChecked, notChecked, ok, problem, warning, type Check } from '../check';
import type { NetworkCause } from '../../atlassian/networkCause';
import type { ProbeResult } from '../../atlassian/probe';
import { atlassianCloud } from '../../atlassian/http';
import { isLoopback } from '../../platform/loopback';

const hosts = [
  { id: 'auth-host', title: 'Authorization server', setting: 'jira_oauth2_auth_url', url: 'authUrl', cloud: 'auth' },
  { id: 'api-host', title: 'API gateway', setting: 'jira_oauth2_api_url', url: 'apiUrl', cloud: 'api' },
] as const;

const noClient = 'Nothing is asked of Atlassian until there is a client id.';

/**
 * Whether each of Atlassian's two hosts answers. One that cannot be reached may be well set up: only a certificate, and a name
 * that somebody has typed, are for certain to be mended here.
 */
export const atlassianHosts = hosts.map(({ id, title, setting, url: key, cloud }): Check => ({
  id,
  title,
  needs: [setting],
  async run({ settings, production, probe, whereIs }) {
    const url = settings[key];
    const { host, hostname } = new URL(url);
    const where = whereIs(setting);
    if (production && isLoopback(hostname))
      return warning(`${url} is on this machine: the emulator, not Atlassian.`, `Remove ${setting}.`, where);
    if (settings.clientId === undefined) return neverChecked(noClient);
    const answer = await probe(url);
    if (answer.kind === 'failed') {
      const hasToBeMended = answer.cause === 'tls' || (answer.cause === 'name' && url !== atlassianCloud[cloud]);
      return (hasToBeMended ? problem : notChecked)(...unreachable(host, answer.cause), where);
    }
    if (answer.status >= 500)
      return warning(
        `${host} answers HTTP ${answer.status}.`,
        'Try again later; see https://status.atlassian.com',
        where,
      );
    if (setting === 'jira_oauth2_api_url' && !(await isGateway(url, probe))) {
      const advice = url === atlassianCloud.api ? 'See what HTTPS_PROXY puts in its place.' : `Remove ${setting}.`;
      return problem(`${host} answers, but not as Atlassian’s gateway does.`, advice, where);
    }
    return ok(`${host} answers.`);
  },
}));

/** By its refusal of whoever brings no token: JSON with a code and a message. */
async function isGateway(url: string, ask: (url: string) => Promise<ProbeResult>): Promise<boolean> {
  const answer = await ask(`${url}/oauth/token/accessible-resources`);
  // What did not come says nothing.
  if (answer.kind === 'failed' || answer.status >= 500) return true;
  return [401, 403].includes(answer.status) && refusalSchema.safeParse(answer.page).success;
}

const refusalSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.object({ message: z.string() }));

function unreachable(host: string, cause: NetworkCause): [message: string, advice: string] {
  switch (cause) {
    case 'name':
      return [`The name ${host} has no address here (DNS).`, 'Check its spelling, this machine’s DNS and HTTPS_PROXY.'];
    case 'refused':
      return [`${host} refuses the connection.`, 'Check its port, the firewall and HTTPS_PROXY.'];
    case 'tls':
      return [
        `The certificate of ${host} is not trusted, or it does not speak TLS.`,
        'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.',
      ];
    case 'timeout':
      return [`${host} does not answer within 10 seconds.`, 'Check the firewall and HTTPS_PROXY.'];
    case 'network':
      return [`The connection to ${host} breaks.`, 'Check this machine’s network, the firewall and HTTPS_PROXY.'];
  }
}

const skewAtMost = 60_000;

/** A clock that is wrong ends sign-ins and tokens too early or too late. */
export const clock: Check = {
  id: 'clock',
  title: 'Clock',
  needs: ['jira_oauth2_auth_url'],
  async run({ settings, probe }) {
    if (settings.clientId === undefined) return neverChecked(noClient);
    const answer = await probe(settings.authUrl);
    if (answer.kind === 'failed' || answer.ahead === undefined) return notChecked('Atlassian does not tell the time.');
    const seconds = Math.round(Math.abs(answer.ahead) / 1000);
    if (Math.abs(answer.ahead) <= skewAtMost) return ok('It agrees with Atlassian’s within a minute.');
    const way = answer.ahead > 0 ? 'ahead of' : 'behind';
    const advice = 'Let the machine take its time from the network (NTP).';
    return warning(`It is ${seconds} seconds ${way} Atlassian’s.`, advice, 'the clock of this machine');
  },
};

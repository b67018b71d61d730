import { z } from 'zod/v4';
import { neverChecked, notChecked, ok, problem, warning, type Check, type Advice } from '../check';
import type { NetworkCause } from '../../atlassian/networkCause';
import type { ProbeResult } from '../../atlassian/probe';
import { atlassianCloud } from '../../atlassian/http';
import { isLoopback } from '../../platform/loopback';
import { say } from '../findings';
import type { Said } from '../../platform/said';

const hosts = [
  { id: 'auth-host', title: 'Authorization server', setting: 'jira_oauth2_auth_url', url: 'authUrl', cloud: 'auth' },
  { id: 'api-host', title: 'API gateway', setting: 'jira_oauth2_api_url', url: 'apiUrl', cloud: 'api' },
] as const;

const noClient = say('nothingAskedYet');

/**
 * Whether each of Atlassian's two hosts responds. One that cannot be reached may still be set up correctly: only a bad certificate,
 * or an unknown name that somebody has typed, is certainly a fault of the set-up.
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
      return warning(say('isEmulator', { url }), say('removeSetting', { setting }), where);
    if (settings.clientId === undefined) return neverChecked(noClient);
    const answer = await probe(url);
    if (answer.kind === 'failed') {
      const hasToBeMended = answer.cause === 'tls' || (answer.cause === 'name' && url !== atlassianCloud[cloud]);
      return (hasToBeMended ? problem : notChecked)(...unreachable(host, answer.cause), where);
    }
    if (answer.status >= 500)
      return warning(say('answersStatus', { host, status: answer.status }), say('tryLater'), where);
    if (setting === 'jira_oauth2_api_url' && !(await isGateway(url, probe))) {
      const advice = url === atlassianCloud.api ? say('seeProxy') : say('removeSetting', { setting });
      return problem(say('notTheGateway', { host }), advice, where);
    }
    return ok(say('hostAnswers', { host }));
  },
}));

/** Recognises Atlassian's API gateway by how it refuses requests without a token: JSON with a message. */
async function isGateway(url: string, ask: (url: string) => Promise<ProbeResult>): Promise<boolean> {
  const answer = await ask(`${url}/oauth/token/accessible-resources`);
  // No response proves nothing.
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

function unreachable(host: string, cause: NetworkCause): [message: Said, advice: Advice] {
  switch (cause) {
    case 'name':
      return [say('hostHasNoAddress', { host }), say('checkSpelling')];
    case 'refused':
      return [say('hostRefuses', { host }), say('checkPortAndFirewall')];
    case 'tls':
      return [say('hostNotTrusted', { host }), say('nameProxyCertificate')];
    case 'timeout':
      return [say('hostTooSlow', { host }), say('checkFirewall')];
    case 'network':
      return [say('connectionBreaks', { host }), say('checkNetwork')];
  }
}

const skewAtMost = 60_000;

/** A wrong clock ends sign-ins and tokens too early or too late. */
export const clock: Check = {
  id: 'clock',
  title: 'Clock',
  needs: ['jira_oauth2_auth_url'],
  async run({ settings, probe }) {
    if (settings.clientId === undefined) return neverChecked(noClient);
    const answer = await probe(settings.authUrl);
    if (answer.kind === 'failed' || answer.ahead === undefined) return notChecked(say('noTime'));
    const seconds = Math.round(Math.abs(answer.ahead) / 1000);
    if (Math.abs(answer.ahead) <= skewAtMost) return ok(say('clockAgrees'));
    const advice = say('takeTimeFromNetwork');
    return warning(say(answer.ahead > 0 ? 'clockAhead' : 'clockBehind', { seconds }), advice, say('thisClock'));
  },
};

import { createOAuth } from '../../atlassian/oauth';
import { neverChecked, notChecked, ok, problem, warning, type Check, type Finding } from '../check';
import { reachCallback } from '../callbackReach';
import { useOfPort } from './port';
import { callbackUrlOf } from '../../settings/callbackUrl';
import type { DoctorContext } from '../context';
import { isLoopback } from '../../platform/loopback';
import { consolePage, say } from '../findings';
import type { Said } from '../../platform/said';

/** Checks the URL itself, and that it fits where the assistant listens. */
export const callbackUrl: Check = {
  id: 'callback-url',
  title: 'Callback URL',
  needs: ['jira_oauth2_callback_url', 'port', 'host'],
  run(context) {
    const { settings, production, whereIs } = context;
    const url = new URL(callbackUrlOf(settings));
    const where = whereIs('jira_oauth2_callback_url');
    const findings: Finding[] = [];
    if (isLoopback(url.hostname)) {
      findings.push(...localFindings(context, url, where));
      if (production) {
        findings.push(problem(say('callbackIsLocal', { url: url.href }), say('setPublicCallback'), where));
      }
    }
    if (!url.pathname.endsWith('/')) {
      findings.push(
        warning(
          say('noLastSlash', { url: url.href }),
          say('writeLastSlash', { url: `${url.href}/`, console: consolePage('authorization') }),
          where,
        ),
      );
    }
    return findings.length > 0 ? findings : ok(say('callbackFits', { url: callbackUrlOf(settings) }));
  },
};

/** A browser on this machine connects to the assistant directly: address and port have to match. */
function localFindings({ settings, whereIs }: DoctorContext, url: URL, where: Said): Finding[] {
  const { port, host } = settings;
  if (port === 0) {
    const advice = say('choosePort');
    return [problem(say('anyPort'), advice, whereIs('port'))];
  }
  const findings: Finding[] = [];
  const urlPort = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (url.protocol === 'http:' && urlPort !== port) {
    findings.push(
      problem(
        say('callbackAtOtherPort', { port: urlPort, own: port }),
        say('samePort', { port: whereIs('port'), console: consolePage('authorization') }),
        where,
      ),
    );
  }
  if (url.protocol === 'https:' && urlPort === port) {
    findings.push(problem(say('httpsAtOwnPort', { port }), say('writeHttp'), where));
  }
  if (!listensFor(url.hostname, host)) {
    findings.push(
      problem(say('callbackAtOtherHost', { host: url.hostname, own: host }), say('setHost'), whereIs('host')),
    );
  }
  return findings;
}

function listensFor(hostname: string, host: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (address === host || host === '::') return true;
  if (address === 'localhost') return isLoopback(host) || host === '0.0.0.0';
  return address === '127.0.0.1' && (host === '0.0.0.0' || host === 'localhost');
}

/** Asks Atlassian. If it accepts the URL, that cannot be told from any other log-in page without signing in. */
export const callbackRegistered: Check = {
  id: 'callback-registered',
  title: 'Callback URL at Atlassian',
  needs: ['jira_oauth2_callback_url', 'jira_oauth2_client_id', 'jira_oauth2_auth_url', 'port'],
  async run({ settings, send, probe, signIns }) {
    const { clientId, scope, authUrl, apiUrl } = settings;
    const redirectUri = callbackUrlOf(settings);
    const compare = say('compareCallback', { url: redirectUri });
    if (clientId === undefined) return neverChecked(say('noClientIdYet'), compare, consolePage('authorization'));
    const endpoints = { auth: authUrl, api: apiUrl };
    const oauth = createOAuth({ clientId, clientSecret: '', redirectUri, scope, endpoints, send });
    // Nobody completes this sign-in: neither value is used again.
    const answer = await probe(oauth.authorizationUrl({ state: 'doctor', verifier: 'd'.repeat(43) }));
    const shown = answer.kind === 'answered' ? `${answer.location ?? ''} ${answer.page}` : '';
    if (/redirect_uri(%20|\+|\s)is\1not\1registered/i.test(shown)) {
      return problem(
        say('callbackNotRegistered'),
        say('pasteCallback', { url: redirectUri }),
        consolePage('authorization'),
      );
    }
    const { said } = await signIns();
    return said
      ? ok(say('wasRegistered', { signIns: said }))
      : neverChecked(say('toldAtSignIn'), compare, consolePage('authorization'));
  },
};

/** Whether the callback URL, requested from here through its public address, leads to an assistant. */
export const callbackReached: Check = {
  id: 'callback-reached',
  title: 'Callback reachable',
  needs: ['jira_oauth2_callback_url', 'port', 'host'],
  async run(context) {
    const url = callbackUrlOf(context.settings);
    if ((await useOfPort(context)) !== 'assistant') {
      // Somebody trying it on their own machine has not started it yet, which is fine; with a public address it should be running.
      return (isLoopback(new URL(url).hostname) ? neverChecked : notChecked)(
        say('assistantNotRunning'),
        say('startIt', { url }),
      );
    }
    const reach = await reachCallback(url, context.probe);
    if (reach.kind === 'assistant') return ok(say('leadsToAssistant', { url }));
    return (reach.isCertain ? problem : notChecked)(
      reach.message,
      reach.advice,
      context.whereIs('jira_oauth2_callback_url'),
    );
  },
};

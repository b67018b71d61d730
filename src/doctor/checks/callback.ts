import { createOAuth } from '../../atlassian/oauth';
import { neverChecked, notChecked, ok, problem, warning, type Check, type Finding } from '../check';
import { reachCallback } from '../callbackReach';
import { useOfPort } from './port';
import { consolePages } from '../../atlassian/developerConsole';
import { callbackUrlOf } from '../../settings/callbackUrl';
import type { DoctorContext } from '../context';
import { isLoopback } from '../../platform/loopback';

/** What can be told from the URL and from where the assistant listens. */
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
        findings.push(
          problem(
            `${url.href} is reached by browsers on this machine only.`,
            'Set jira_oauth2_callback_url to the public https address, here and in the developer console.',
            where,
          ),
        );
      }
    }
    if (!url.pathname.endsWith('/')) {
      findings.push(
        warning(
          `${url.href} does not end with a slash.`,
          `Atlassian compares letter by letter: write ${url.href}/ both here and at ${consolePages.authorization}.`,
          where,
        ),
      );
    }
    return findings.length > 0 ? findings : ok(`${callbackUrlOf(settings)} fits the assistant.`);
  },
};

/** A browser on this machine comes straight to the assistant: address and port have to be the same. */
function localFindings({ settings, whereIs }: DoctorContext, url: URL, where: string): Finding[] {
  const { port, host } = settings;
  if (port === 0) {
    const advice = 'Choose a port and use it in the callback URL, too.';
    return [
      problem('port = 0 takes another port at each start: the callback does not find it.', advice, whereIs('port')),
    ];
  }
  const findings: Finding[] = [];
  const urlPort = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (url.protocol === 'http:' && urlPort !== port) {
    findings.push(
      problem(
        `The callback URL leads to port ${urlPort}, but the assistant listens at ${port}.`,
        `Make both the same: ${whereIs('port')}, or the callback URL here and at ${consolePages.authorization}.`,
        where,
      ),
    );
  }
  if (url.protocol === 'https:' && urlPort === port) {
    findings.push(
      problem(
        `The callback URL asks for https at port ${port}, where the assistant speaks http.`,
        'Write http:// for this machine, or put a proxy with a certificate before the assistant.',
        where,
      ),
    );
  }
  if (!listensFor(url.hostname, host)) {
    findings.push(
      problem(
        `The callback URL leads to ${url.hostname}, but the assistant listens at ${host} only.`,
        'Set host to 0.0.0.0 or to the address in the callback URL.',
        whereIs('host'),
      ),
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

/** What Atlassian says of it. A URL that it accepts is told from a log-in page only after signing in. */
export const callbackRegistered: Check = {
  id: 'callback-registered',
  title: 'Callback URL at Atlassian',
  needs: ['jira_oauth2_callback_url', 'jira_oauth2_client_id', 'jira_oauth2_auth_url', 'port'],
  async run({ settings, send, probe, signIns }) {
    const { clientId, scope, authUrl, apiUrl } = settings;
    const redirectUri = callbackUrlOf(settings);
    const compare = `Compare it letter by letter, the last slash too, with: ${redirectUri}`;
    if (clientId === undefined) return neverChecked('There is no client id yet.', compare, consolePages.authorization);
    const endpoints = { auth: authUrl, api: apiUrl };
    const oauth = createOAuth({ clientId, clientSecret: '', redirectUri, scope, endpoints, send });
    // Nobody goes this way: neither value is used again.
    const answer = await probe(oauth.authorizationUrl({ state: 'doctor', verifier: 'd'.repeat(43) }));
    const shown = answer.kind === 'answered' ? `${answer.location ?? ''} ${answer.page}` : '';
    if (/redirect_uri(%20|\+|\s)is\1not\1registered/i.test(shown)) {
      return problem(
        'Atlassian says that this callback URL is not registered for the client id.',
        `Paste as Callback URL: ${redirectUri}`,
        consolePages.authorization,
      );
    }
    const { people, said } = await signIns();
    return people > 0
      ? ok(`${said}: it was registered then.`)
      : neverChecked('Atlassian tells for certain only at sign-in.', compare, consolePages.authorization);
  },
};

/** Whether the callback leads to an assistant, from here by way of its public address. */
export const callbackReached: Check = {
  id: 'callback-reached',
  title: 'Way to the callback',
  needs: ['jira_oauth2_callback_url', 'port', 'host'],
  async run(context) {
    const url = callbackUrlOf(context.settings);
    if ((await useOfPort(context)) !== 'assistant') {
      // Before it is first started on a machine for trying it, there is nothing yet; where people come from outside they need it.
      return (isLoopback(new URL(url).hostname) ? neverChecked : notChecked)(
        'The assistant does not run here: it is asked when it does.',
        `Start it, then look at ${url}`,
      );
    }
    const reach = await reachCallback(url, context.probe);
    if (reach.kind === 'assistant') return ok(`${url} leads to an assistant.`);
    return (reach.isCertain ? problem : notChecked)(
      reach.message,
      reach.advice,
      context.whereIs('jira_oauth2_callback_url'),
    );
  },
};

import { AtlassianError } from '../../atlassian/errors';
import { createOAuth } from '../../atlassian/oauth';
import { notChecked, ok, problem, type Check, type Finding } from '../check';
import { consolePages } from '../console';
import { callbackUrlOf, type DoctorContext } from '../context';

/**
 * Client id and secret, by asking for tokens with a code that cannot exist: a known client hears that the code is
 * wrong, any other that it is no client.
 */
export const credentials: Check = {
  id: 'client-credentials',
  title: 'Client id and secret',
  needs: ['jira_oauth2_client_id', 'jira_oauth2_client_secret', 'jira_oauth2_auth_url', 'jira_oauth2_callback_url'],
  async run(context) {
    const { settings, send, production, whereIs } = context;
    const { clientId, clientSecret, scope, authUrl, apiUrl } = settings;
    if (clientId === undefined || clientSecret === undefined) {
      const advice = `Copy both from ${consolePages.settings}.`;
      const where = whereIs('jira_oauth2_client_id');
      return production
        ? problem('There are none: nobody can sign in.', advice, where)
        : notChecked('There are none: npm start uses the emulator.', advice, where);
    }
    const slip = slipIn(clientId, clientSecret, context);
    if (slip) return slip;

    const endpoints = { auth: authUrl, api: apiUrl };
    const oauth = createOAuth({ clientId, clientSecret, redirectUri: callbackUrlOf(settings), scope, endpoints, send });
    return oauth.exchange('no-such-code', 'd'.repeat(43)).then(
      () =>
        problem(
          'The token endpoint takes a code that does not exist: it is not Atlassian’s.',
          'Remove jira_oauth2_auth_url.',
          whereIs('jira_oauth2_auth_url'),
        ),
      (error: unknown) => findingOf(error, context),
    );
  },
};

/** What shows without asking. */
function slipIn(clientId: string, clientSecret: string, { whereIs }: DoctorContext): Finding | undefined {
  const pairs = [
    ['jira_oauth2_client_id', clientId],
    ['jira_oauth2_client_secret', clientSecret],
  ] as const;
  const marked = pairs.find(([, value]) => /^(["'`<]).*["'`>]$/.test(value));
  if (marked) {
    const [name] = marked;
    return problem(
      `${name} is written with marks around it.`,
      'Write the bare value: no quotes, no < >.',
      whereIs(name),
    );
  }
  if (clientId !== clientSecret) return undefined;
  const where = whereIs('jira_oauth2_client_secret');
  return problem('Client id and secret are the same.', `Copy the secret from ${consolePages.settings}.`, where);
}

function findingOf(error: unknown, { whereIs }: DoctorContext): Finding {
  if (!(error instanceof AtlassianError)) throw error;
  const { code, status, reason = '' } = error;
  if (code === 'grant-ended') return ok('Atlassian knows them.');
  const wrongClient = ['access_denied', 'invalid_client', 'unauthorized_client'].includes(reason);
  if (code === 'unauthorized' || (code === 'misconfigured' && wrongClient)) {
    return problem(
      'Atlassian refuses the client id or the secret.',
      `Copy both again from ${consolePages.settings}; a new secret there ends the old one.`,
      whereIs('jira_oauth2_client_secret'),
    );
  }
  const said = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(/^[a-z_]{1,40}$/.test(reason) ? [reason] : []),
  ].join(', ');
  return notChecked(`The token endpoint gives no answer that tells (${said || code}).`, 'Run this again later.');
}

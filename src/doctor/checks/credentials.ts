import { checkClient, type ClientCheck } from '../../atlassian/clientCheck';
import { neverChecked, notChecked, ok, problem, type Check, type Finding } from '../check';
import { consolePages } from '../../atlassian/developerConsole';
import { callbackUrlOf } from '../../settings/callbackUrl';
import type { DoctorContext } from '../context';

/** Client id and secret, as the token endpoint sees them. */
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
        : neverChecked('There are none: npm start uses the emulator.', advice, where);
    }
    const client = { clientId, clientSecret, callbackUrl: callbackUrlOf(settings), scope, authUrl, apiUrl };
    return findingOf(await checkClient(client, send), context);
  },
};

function findingOf(check: ClientCheck, { whereIs }: DoctorContext): Finding {
  switch (check.kind) {
    case 'known':
      return ok('Atlassian knows them.');
    case 'refused':
      return problem(
        'Atlassian refuses the client id or the secret.',
        `Copy both again from ${consolePages.settings}; a new secret there ends the old one.`,
        whereIs('jira_oauth2_client_secret'),
      );
    case 'notAtlassian':
      return problem(
        'The token endpoint takes a code that does not exist: it is not Atlassian’s.',
        'Remove jira_oauth2_auth_url.',
        whereIs('jira_oauth2_auth_url'),
      );
    case 'unknown':
      return notChecked(`The token endpoint gives no answer that tells (${check.said}).`, 'Run this again later.');
  }
}

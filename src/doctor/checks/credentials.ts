import { checkClient, type ClientCheck } from '../../atlassian/clientCheck';
import { neverChecked, notChecked, ok, problem, warning, type Check, type Finding } from '../check';
import { consolePages } from '../../atlassian/developerConsole';
import { callbackUrlOf } from '../../settings/callbackUrl';
import type { DoctorContext } from '../context';

/** Client id and secrets, as the token endpoint sees them. */
export const credentials: Check = {
  id: 'client-credentials',
  title: 'Client id and secret',
  needs: [
    'jira_oauth2_client_id',
    'jira_oauth2_client_secret',
    'jira_oauth2_client_secret_previous',
    'jira_oauth2_auth_url',
    'jira_oauth2_callback_url',
  ],
  async run(context) {
    const { settings, send, production, whereIs } = context;
    const { clientId, clientSecret, previousClientSecret, scope, authUrl, apiUrl } = settings;
    if (clientId === undefined || clientSecret === undefined) {
      const advice = `Copy both from ${consolePages.settings}.`;
      const where = whereIs('jira_oauth2_client_id');
      return production
        ? problem('There are none: nobody can sign in.', advice, where)
        : neverChecked('There are none: npm start uses the emulator.', advice, where);
    }
    const client = { clientId, callbackUrl: callbackUrlOf(settings), scope, authUrl, apiUrl };
    const check = await checkClient({ ...client, clientSecret }, send);
    if (previousClientSecret === undefined) return findingOf(check, context);
    const former = await checkClient({ ...client, clientSecret: previousClientSecret }, send);
    return findingOfBoth(check, former, context);
  },
};

/** While a new secret takes the place of another: which of the two is taken, and whether the former may go. */
function findingOfBoth(check: ClientCheck, former: ClientCheck, context: DoctorContext): Finding {
  const { whereIs } = context;
  if (check.kind === 'known' && former.kind === 'refused')
    return warning(
      'Atlassian takes the new secret, and the former one no longer.',
      'Take the former one away: nothing needs it.',
      whereIs('jira_oauth2_client_secret_previous'),
    );
  if (check.kind === 'known' && former.kind === 'known')
    return ok(
      'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.',
    );
  if (check.kind === 'refused' && former.kind === 'known')
    return warning(
      'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.',
      `Copy the new secret again from ${consolePages.settings}; keep the former until it is taken.`,
      whereIs('jira_oauth2_client_secret'),
    );
  return findingOf(check, context);
}

function findingOf(check: ClientCheck, { whereIs }: DoctorContext): Finding {
  switch (check.kind) {
    case 'known':
      return ok('Atlassian knows them.');
    case 'refused':
      return problem(
        'Atlassian refuses the client id or the secret.',
        `Copy both again from ${consolePages.settings}.`,
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

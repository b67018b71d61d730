import { checkClient, type ClientCheck } from '../../atlassian/clientCheck';
import { notChecked, ok, problem, warning, type Check, type Finding } from '../check';
import { callbackUrlOf } from '../../settings/callbackUrl';
import type { DoctorContext } from '../context';
import { consolePage, say } from '../findings';

/** Whether the token endpoint accepts the client id and secrets. */
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
      const advice = say('copyClient', { console: consolePage('settings') });
      const where = whereIs('jira_oauth2_client_id');
      return production ? problem(say('noClient'), advice, where) : warning(say('noClientYet'), advice, where);
    }
    const client = { clientId, callbackUrl: callbackUrlOf(settings), scope, authUrl, apiUrl };
    const check = await checkClient({ ...client, clientSecret }, send);
    if (previousClientSecret === undefined) return findingOf(check, context);
    const former = await checkClient({ ...client, clientSecret: previousClientSecret }, send);
    return findingOfBoth(check, former, context);
  },
};

/** While a secret is being replaced: which of the two Atlassian accepts, and whether the old one can be removed. */
function findingOfBoth(check: ClientCheck, former: ClientCheck, context: DoctorContext): Finding {
  const { whereIs } = context;
  if (check.kind === 'known' && former.kind === 'refused')
    return warning(say('formerSecretEnded'), say('takeFormerAway'), whereIs('jira_oauth2_client_secret_previous'));
  if (check.kind === 'known' && former.kind === 'known') return ok(say('bothSecretsTaken'));
  if (check.kind === 'refused' && former.kind === 'known')
    return warning(
      say('onlyFormerTaken'),
      say('copyNewSecret', { console: consolePage('settings') }),
      whereIs('jira_oauth2_client_secret'),
    );
  return findingOf(check, context);
}

function findingOf(check: ClientCheck, { whereIs }: DoctorContext): Finding {
  switch (check.kind) {
    case 'known':
      return ok(say('clientKnown'));
    case 'refused':
      return problem(
        say('clientRefused'),
        say('copyClientAgain', { console: consolePage('settings') }),
        whereIs('jira_oauth2_client_secret'),
      );
    case 'notAtlassian':
      return problem(
        say('notTheTokenEndpoint'),
        say('removeSetting', { setting: 'jira_oauth2_auth_url' }),
        whereIs('jira_oauth2_auth_url'),
      );
    case 'unknown':
      return notChecked(say('tokenEndpointUnclear', { answer: check.said }), say('runLater'));
  }
}

import { ok, problem, warning, type Check } from '../check';
import { say } from '../findings';

export const azureBot = say('azureBot');

/** The bot's own identity: without one it believes anybody who writes to it. */
export const microsoftApp: Check = {
  id: 'microsoft-app',
  title: 'Bot identity',
  needs: ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'allow_anonymous'],
  run({ settings, production, whereIs }) {
    const { microsoftAppId: id, microsoftAppPassword: password, microsoftAppType: type } = settings;
    const where = whereIs('MicrosoftAppId');
    if (id === undefined) {
      if (settings.allowAnonymous)
        return warning(
          say('believesEverybody'),
          say('setAppAndClose', { azure: azureBot }),
          whereIs('allow_anonymous'),
        );
      return production ? warning(say('noAppId'), say('takeAppId', { azure: azureBot }), where) : ok(say('noAppHere'));
    }
    if (password === undefined && type !== 'UserAssignedMSI') {
      return problem(say('noAppPassword'), say('makeAppPassword', { azure: azureBot }), where);
    }
    if (settings.microsoftAppTenantId !== undefined && (type ?? 'MultiTenant') === 'MultiTenant')
      return warning(say('tenantNotAsked'), say('setSingleTenant'), whereIs('MicrosoftAppTenantId'));
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
      ? ok(say('appIsSet'))
      : warning(say('notAnAppId'), say('copyAppId', { azure: azureBot }), where);
  },
};

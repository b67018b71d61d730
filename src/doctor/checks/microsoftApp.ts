import { ok, problem, warning, type Check } from '../check';

export const azureBot = 'https://portal.azure.com, your Azure Bot, Configuration';

/** The bot's own identity: with none it believes whoever writes to it. */
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
          'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.',
          `Set MicrosoftAppId and MicrosoftAppPassword from ${azureBot}, and remove allow_anonymous.`,
          whereIs('allow_anonymous'),
        );
      return production
        ? warning('There is no MicrosoftAppId: no channel reaches the bot.', `Take it from ${azureBot}.`, where)
        : ok('None: for trying it on this machine.');
    }
    if (password === undefined && type !== 'UserAssignedMSI') {
      return problem(
        'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.',
        `Make a client secret at ${azureBot}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.`,
        where,
      );
    }
    if (settings.microsoftAppTenantId !== undefined && (type ?? 'MultiTenant') === 'MultiTenant')
      return warning(
        'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.',
        'Set MicrosoftAppType = SingleTenant, or take the tenant away.',
        whereIs('MicrosoftAppTenantId'),
      );
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
      ? ok('App id and what proves it are set.')
      : warning('MicrosoftAppId does not look like an app id.', `Copy "Microsoft App ID" from ${azureBot}.`, where);
  },
};

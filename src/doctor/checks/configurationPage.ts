import { callbackUrlOf } from '../../settings/callbackUrl';
import { ok, warning, type Check } from '../check';
import { say } from '../findings';

/** Who can reach the page that holds the bot's settings. */
export const configurationPage: Check = {
  id: 'configuration-page',
  title: 'Configuration page',
  needs: ['configuration', 'configuration_password', 'trusted_proxies', 'jira_oauth2_callback_url'],
  run({ settings, production, whereIs }) {
    const { configuration, configurationPassword: password, trustedProxies } = settings;
    if (configuration === 'off') return ok(say('pageClosed'));
    if (password === undefined) {
      if (configuration === undefined) return ok(say('pageClosedByServe'));
      return production
        ? warning(say('pageOpenByKey'), say('setPassword'), whereIs('configuration'))
        : ok(say('pageOpenByKeyHere'));
    }
    const everybody = trustedProxies?.find((network) => network.endsWith('/0'));
    if (everybody !== undefined)
      return warning(
        say('everybodyIsProxy', { network: everybody }),
        say('nameProxyInstead', { network: everybody }),
        whereIs('trusted_proxies'),
      );
    const isBehindProxy = new URL(callbackUrlOf(settings)).protocol === 'https:';
    return production && isBehindProxy && !trustedProxies
      ? warning(say('proxyNotTrusted'), say('nameProxy'), whereIs('trusted_proxies'))
      : ok(say('pageOpenByPassword'));
  },
};

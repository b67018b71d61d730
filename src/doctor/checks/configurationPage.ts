import { callbackUrlOf } from '../../settings/callbackUrl';
import { ok, warning, type Check } from '../check';

/** Who gets to the page that holds the bot's settings. */
export const configurationPage: Check = {
  id: 'configuration-page',
  title: 'Configuration page',
  needs: ['configuration_password', 'trusted_proxies', 'jira_oauth2_callback_url'],
  run({ settings, production, whereIs }) {
    const { configurationPassword: password, trustedProxies } = settings;
    if (password === undefined) return ok('Opened by a key that is printed.');
    const isBehindProxy = new URL(callbackUrlOf(settings)).protocol === 'https:';
    return production && isBehindProxy && !trustedProxies
      ? warning(
          'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.',
          'Name the proxy, if it writes X-Forwarded-For.',
          whereIs('trusted_proxies'),
        )
      : ok('Opened by configuration_password.');
  },
};

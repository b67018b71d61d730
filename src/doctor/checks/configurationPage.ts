import { callbackUrlOf } from '../../settings/callbackUrl';
import { ok, warning, type Check } from '../check';

/** Who gets to the page that holds the bot's settings. */
export const configurationPage: Check = {
  id: 'configuration-page',
  title: 'Configuration page',
  needs: ['configuration', 'configuration_password', 'trusted_proxies', 'jira_oauth2_callback_url'],
  run({ settings, production, whereIs }) {
    const { configuration, configurationPassword: password, trustedProxies } = settings;
    if (configuration === 'off') return ok('Closed.');
    if (password === undefined) {
      if (configuration === undefined) return ok('Closed by "npm run serve"; "npm start" prints a key for it.');
      return production
        ? warning(
            'Each start prints a key for it: whoever reads that within 15 minutes gets in.',
            'Set configuration_password, or configuration = off when all is set up.',
            whereIs('configuration'),
          )
        : ok('Opened by a key that each start prints.');
    }
    const everybody = trustedProxies?.find((network) => network.endsWith('/0'));
    if (everybody !== undefined)
      return warning(
        `Behind ${everybody} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.`,
        `Name the proxy: its address in place of ${everybody}.`,
        whereIs('trusted_proxies'),
      );
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

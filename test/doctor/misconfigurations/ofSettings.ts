import type { Change } from '../../support/healthySetUp';
import { allScopes, bot, lines, scope, type Misconfiguration } from './misconfiguration';

const callback = (url: string, ...more: readonly string[]): Change =>
  lines(`jira_oauth2_callback_url = ${url}`, ...more);

/** Settings' form, and the callback URL. */
export const ofSettings: readonly Misconfiguration[] = [
  {
    name: 'a setting that cannot be read',
    id: 'settings',
    status: 'problem',
    says: /^port \(.*kbot\.conf, line 7\): must be a number.*kbot\.conf, line 7$/,
    wrong: () => lines('port = x'),
    right: ({ port }) => lines(`port = ${port}`),
  },
  {
    name: 'a setting whose name has a slip',
    id: 'settings',
    status: 'problem',
    says: /^jira_oauth2_scopes .*line 7\) is not a setting/,
    wrong: () => lines('jira_oauth2_scopes = read:me'),
    right: () => scope(allScopes),
  },
  {
    name: 'http outside localhost',
    id: 'settings',
    status: 'problem',
    says: /^jira_oauth2_callback_url .*must begin with https:.*line 7$/,
    wrong: () => callback('http://bot.northwind.test/oauth2/jira/callback/'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'another path for the callback',
    id: 'settings',
    status: 'problem',
    says: /must be an absolute URL that ends in \/oauth2\/jira\/callback\//,
    wrong: () => callback('https://bot.northwind.test/jira/callback/'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'no app id, and a callback URL that others reach',
    id: 'settings',
    status: 'problem',
    says: /^MicrosoftAppId is missing, but jira_oauth2_callback_url .*line 7\).*anybody is any user.*allow_anonymous/,
    wrong: () => callback('https://bot.northwind.test/oauth2/jira/callback/'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'no app id, and an address that others reach',
    id: 'settings',
    status: 'problem',
    says: /^MicrosoftAppId is missing, but host .*line 7\).*anybody is any user/,
    wrong: () => lines('host = 0.0.0.0'),
    right: () => lines('host = 0.0.0.0', ...bot),
  },
  {
    name: 'an app password without an app id',
    id: 'settings',
    status: 'problem',
    says: /^MicrosoftAppId is missing, but MicrosoftAppPassword is set .*line 7/,
    wrong: () => lines('MicrosoftAppPassword = hunter2'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'a callback URL without its last slash',
    id: 'callback-url',
    status: 'warning',
    says: /does not end with a slash.*write https:\/\/bot.northwind.test\/oauth2\/jira\/callback\/ both here and at .*Authorization/,
    wrong: () => callback('https://bot.northwind.test/oauth2/jira/callback'),
    right: () => callback('https://bot.northwind.test/oauth2/jira/callback/'),
  },
  {
    name: 'a callback URL with another port',
    id: 'callback-url',
    status: 'problem',
    says: /leads to port 1, but the assistant listens at \d+\. .*line 7$/,
    wrong: () => callback('http://localhost:1/oauth2/jira/callback/'),
    right: ({ port }) => callback(`http://localhost:${port}/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL with https where the assistant speaks http',
    id: 'callback-url',
    status: 'problem',
    says: /asks for https at port \d+.*Write http:/,
    wrong: ({ port }) => callback(`https://localhost:${port}/oauth2/jira/callback/`),
    right: () => callback(`https://localhost/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL with an address that the assistant does not listen at',
    id: 'callback-url',
    status: 'problem',
    says: /leads to \[::1\], but the assistant listens at 127\.0\.0\.1 only.*Set host/,
    wrong: ({ port }) => callback(`http://[::1]:${port}/oauth2/jira/callback/`),
    right: ({ port }) => callback(`http://127.0.0.1:${port}/oauth2/jira/callback/`),
  },
  {
    name: 'a callback URL on a port that changes',
    id: 'callback-url',
    status: 'problem',
    says: /port = 0 takes another port at each start.*line 7$/,
    wrong: () => lines('port = 0'),
    right: () => ({}),
  },
  {
    name: 'a callback URL that only this machine reaches, for a bot with people',
    id: 'callback-url',
    status: 'problem',
    says: /browsers on this machine only.*public https address/,
    wrong: () => lines(...bot.slice(0, 2)),
    right: () => ({ lines: bot }),
  },
];

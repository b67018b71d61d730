import type { Change } from '../../support/healthySetUp';
import { appId, bot, lines, type Misconfiguration } from './misconfiguration';

const manifestOf = (botId: string, domain: string): Change => ({
  lines: bot,
  files: { 'manifest.json': JSON.stringify({ bots: [{ botId }], validDomains: [domain] }, undefined, 1) },
});

/** The machine, and the bot's own identity. */
export const ofBot: readonly Misconfiguration[] = [
  {
    name: 'a port that another program has',
    id: 'port',
    status: 'problem',
    says: /^\d+ is in use by another program.*line 7$/,
    wrong: ({ atlassian }) => lines(`port = ${new URL(atlassian).port}`),
    right: () => ({}),
  },
  {
    name: 'an address that is not this machine’s',
    id: 'port',
    status: 'problem',
    says: /^192\.0\.2\.1 is no address of this machine \(EADDRNOTAVAIL\).*line 7$/,
    wrong: () => lines('host = 192.0.2.1'),
    right: () => lines('host = 127.0.0.1'),
  },
  {
    name: 'an app id without a password',
    id: 'microsoft-app',
    status: 'problem',
    says: /MicrosoftAppPassword is not.*Manage Password.*line 7$/,
    wrong: () => lines(`MicrosoftAppId = ${appId}`),
    right: () =>
      lines(`MicrosoftAppId = ${appId}`, 'MicrosoftAppType = UserAssignedMSI', 'MicrosoftAppTenantId = tenant'),
  },
  {
    name: 'an app id that is none',
    id: 'microsoft-app',
    status: 'warning',
    says: /does not look like an app id/,
    wrong: () => lines(...bot, 'MicrosoftAppId = my-bot'),
    right: () => ({ lines: bot }),
  },
  {
    name: 'a bot that believes everybody',
    id: 'microsoft-app',
    status: 'warning',
    says: /Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.*line 8/,
    wrong: () => lines('host = 0.0.0.0', 'allow_anonymous = yes'),
    right: () => lines('host = 0.0.0.0', ...bot),
  },
  {
    name: 'no app id in production',
    id: 'microsoft-app',
    status: 'warning',
    says: /no channel reaches the bot/,
    wrong: () => ({ env: { NODE_ENV: 'production' } }),
    right: () => ({ env: { NODE_ENV: 'production' }, lines: bot }),
  },
  {
    name: 'hosts of conversations where anybody gets a name',
    id: 'service-hosts',
    status: 'problem',
    says: /Anybody can have a name under \*\.trafficmanager\.net.*line 7$/,
    wrong: () => lines('allow_service_urls = *.trafficmanager.net'),
    right: () => lines('allow_service_urls = smba.trafficmanager.net *.botframework.com'),
  },
  {
    name: 'a whole top-level domain as host of conversations',
    id: 'service-hosts',
    status: 'problem',
    says: /under \*\.com/,
    wrong: () => lines('allow_service_urls = *.com'),
    right: () => lines('allow_service_urls = bots.example.com'),
  },
  {
    name: 'this machine as host of conversations, for a bot with people',
    id: 'service-hosts',
    status: 'warning',
    says: /localhost is this machine.*Remove localhost/,
    wrong: () => lines(...bot, 'allow_service_urls = localhost'),
    right: () => lines('allow_service_urls = localhost'),
  },
  {
    name: 'a proxy that nobody believes before the configuration page',
    id: 'configuration-page',
    status: 'warning',
    says: /make the administrator wait.*Name the proxy.*trusted_proxies in .*kbot\.conf$/,
    wrong: () => lines(...bot, 'configuration_password = hunter2-hunter2'),
    right: () => lines(...bot, 'configuration_password = hunter2-hunter2', 'trusted_proxies = 10.0.0.0/8'),
  },
  {
    name: 'a manifest without the callback’s host',
    id: 'manifest',
    status: 'problem',
    says: /validDomains lacks bot\.example\.com.*Add "bot\.example\.com".*manifest\.json, line 7$/,
    wrong: () => manifestOf(appId, 'other.example.com'),
    right: () => manifestOf(appId, 'bot.example.com'),
  },
  {
    name: 'a manifest of another bot',
    id: 'manifest',
    status: 'problem',
    says: /botId is not MicrosoftAppId.*manifest\.json, line 4$/,
    wrong: () => manifestOf('99999999-2222-3333-4444-555555555555', 'bot.example.com'),
    right: () => manifestOf(appId, '*.example.com'),
  },
  {
    name: 'a manifest as it comes',
    id: 'manifest',
    status: 'warning',
    says: /not filled in.*validDomains to bot\.example\.com/,
    wrong: () => manifestOf('00000000-0000-0000-0000-000000000000', 'bot.example.com'),
    right: () => manifestOf(appId, 'bot.example.com'),
  },
  {
    name: 'a version of Node.js that is not supported',
    id: 'node-version',
    status: 'problem',
    says: /v22\.11\.9 is not supported.*\^20\.19\.0/,
    wrong: () => ({ more: { node: { version: 'v22.11.9', range: '^20.19.0 || ^22.12.0 || >=24.0.0' } } }),
    right: () => ({ more: { node: { version: 'v22.12.0', range: '^20.19.0 || ^22.12.0 || >=24.0.0' } } }),
  },
];

import type { CheckStatus } from '../../../src/doctor';
import type { Change, SetUp } from '../../support/healthySetUp';

/** One way to set things up wrongly, and the same done right. */
export interface Misconfiguration {
  readonly name: string;
  /** The check that finds it. */
  readonly id: string;
  readonly status: CheckStatus;
  /** Found in message, advice and place, joined by ` | `. */
  readonly says: RegExp;
  readonly wrong: (setUp: SetUp) => Change;
  readonly right: (setUp: SetUp) => Change;
}

export const lines = (...added: string[]): Change => ({ lines: added });

export const appId = '11111111-2222-3333-4444-555555555555';

/** A bot with people: the last lines of a settings file. */
export const bot = [
  'MicrosoftAppId = 11111111-2222-3333-4444-555555555555',
  'MicrosoftAppPassword = hunter2',
  'jira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback/',
];

export const scope = (text: string): Change => lines(`jira_oauth2_scope = ${text}`);

export const allScopes = 'read:me offline_access read:servicedesk-request write:servicedesk-request';

import type { Logger } from 'pino';
import type { Settings } from '../settings/settings';

/** Warns at each start of settings that are allowed together, but probably do not do what the administrator expects. */
export function warnOfSettings(settings: Settings, logger: Pick<Logger, 'warn'>): void {
  const { microsoftAppId, microsoftAppPassword, microsoftAppType } = settings;
  if (!microsoftAppId && settings.allowAnonymous)
    logger.warn('allow_anonymous: without MicrosoftAppId anybody who reaches this bot can claim to be any user');
  if (microsoftAppId && microsoftAppPassword === undefined && microsoftAppType !== 'UserAssignedMSI')
    logger.warn('MicrosoftAppPassword is not set: without it the bot receives messages and cannot answer them');
  if (settings.registeredDomains.length > 0 && settings.registration === 'open')
    logger.warn('registered_domains has no effect while jira_oauth2_registration is open: anyone who signs in gets in');
}

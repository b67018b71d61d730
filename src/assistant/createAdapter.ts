import { CloudAdapter } from 'botbuilder';
import type { Timer } from '../platform/timer';
import type { Settings } from '../settings/settings';
import { BotAuthentication } from './botAuthentication';
import { createChannelDeadline } from './channelDeadline';

/** Milliseconds after which sending a message fails if the channel has not answered. */
const channelAnswersWithin = 10_000;

type AppSettings = Pick<
  Settings,
  'microsoftAppId' | 'microsoftAppPassword' | 'microsoftAppType' | 'microsoftAppTenantId'
>;

/** The bot's connection to the Bot Framework: its identity there, and how long it waits for channels. */
export function createAdapter(settings: AppSettings, timer: Timer): CloudAdapter {
  const { microsoftAppId = '', microsoftAppPassword, microsoftAppType, microsoftAppTenantId } = settings;
  const adapter = new CloudAdapter(
    new BotAuthentication({
      MicrosoftAppId: microsoftAppId,
      ...(microsoftAppPassword === undefined ? {} : { MicrosoftAppPassword: microsoftAppPassword }),
      ...(microsoftAppType === undefined ? {} : { MicrosoftAppType: microsoftAppType }),
      ...(microsoftAppTenantId === undefined ? {} : { MicrosoftAppTenantId: microsoftAppTenantId }),
    }),
  );
  return adapter.use(createChannelDeadline(channelAnswersWithin, timer));
}

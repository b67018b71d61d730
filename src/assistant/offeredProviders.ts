import type { Activity } from 'botbuilder';
import type { Providers } from '../../dialogs/login/providerDialog';
import type { BotChannel } from '../applications/application';
import type { Applications } from '../applications/applications';

/** The log-ins that applications offer for a turn's bot and channel, looked up once a turn. */
export function offeredProviders(applications: Applications, appId: string): Providers {
  const known = new WeakMap<Activity, ReturnType<Applications['providersFor']>>();
  return ({ activity }) => {
    const offered = known.get(activity) ?? applications.providersFor(botChannelOf(activity, appId));
    known.set(activity, offered);
    return offered;
  };
}

/** A bot goes by its app id and by its id in the channel, which in Teams is a number followed by the app id. */
function botChannelOf({ recipient, channelId }: Activity, appId: string): BotChannel {
  const id = recipient?.id ?? '';
  return { botIds: [appId, id, id.replace(/^\d+:/, '')].filter(Boolean), channelId };
}

import { z } from 'zod/v4';
import { channelOf } from '../channel/channels';
import { providerSchema, type Provider } from './provider';

const applicationsAtMost = 50;
export const providersAtMost = 4;
const channelsAtMost = 20;
const nameAtMost = 80;

export const applicationSchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  botId: z.string(),
  channels: z.array(z.string()).readonly(),
  providers: z.array(providerSchema).readonly(),
});

/** A bot, some channels or both, and the log-ins offered there. */
export interface Application {
  /** Random; empty for a new application. */
  readonly id: string;
  /** Changes with every save, so that a save can name the version it is based on. */
  readonly version: string;
  readonly name: string;
  /** The bot's Microsoft app id, or its id in the channel. Empty: every bot. */
  readonly botId: string;
  /** Ids such as `msteams`, lower case. Empty: every channel. */
  readonly channels: readonly string[];
  /** At most four. Empty: nobody can log in. */
  readonly providers: readonly Provider[];
}

/** The bot and channel that a message came through. */
export interface BotChannel {
  /** Every id the bot is known by. */
  readonly botIds: readonly string[];
  readonly channelId: string;
}

/** What is wrong with a part of an application. `most`: the limit; `name`: the application it conflicts with. */
export type ApplicationFault =
  | { readonly kind: 'noName' | 'nameTaken' | 'badBotId' | 'badChannel' | 'twice' | 'noConnection' }
  | { readonly kind: 'longName' | 'tooMany' | 'tooManyChannels' | 'tooManyLogIns'; readonly most: number }
  | { readonly kind: 'sameChats'; readonly name: string };

/** The fault of each part that prevents an application from being saved. */
export type ApplicationFaults = Readonly<
  Partial<Record<'name' | 'botId' | 'channels' | 'providers', ApplicationFault>>
>;

/** The only application until something is saved: Log in with Jira (Cloud), for every bot and channel. */
export const everyChat: Application = {
  id: 'default',
  version: '0',
  name: 'Every chat',
  botId: '',
  channels: [],
  providers: [{ kind: 'jira' }],
};

/** The application that matches most specifically: by bot and channel, bot, channel, or neither. */
export function closest(applications: readonly Application[], botChannel: BotChannel): Application | undefined {
  const botIds = botChannel.botIds.map((id) => id.toLowerCase());
  const { id: channelId } = channelOf(botChannel.channelId);
  const weight = ({ botId, channels }: Application) => (botId === '' ? 0 : 2) + (channels.length > 0 ? 1 : 0);
  return applications
    .filter(({ botId }) => botId === '' || botIds.includes(botId.toLowerCase()))
    .filter(({ channels }) => channels.length === 0 || channels.includes(channelId))
    .toSorted((one, other) => weight(other) - weight(one))[0];
}

/** Returns what is wrong with an application, given the others; empty if nothing is. */
export function faultsOf(application: Application, others: readonly Application[]): ApplicationFaults {
  const { name, botId, channels, providers } = application;
  const rival = others.find((other) => claimsTheSame(application, other));
  const connections = providers.flatMap((provider) => (provider.kind === 'azure' ? [provider.connection] : []));
  const jiras = providers.length - connections.length;
  return {
    ...fault('name', name === '', { kind: 'noName' }),
    ...fault('name', name.length > nameAtMost, { kind: 'longName', most: nameAtMost }),
    ...fault(
      'name',
      others.some((other) => other.name.toLowerCase() === name.toLowerCase()),
      { kind: 'nameTaken' },
    ),
    ...fault('name', others.length >= applicationsAtMost, { kind: 'tooMany', most: applicationsAtMost }),
    ...fault('botId', !/^[\w.:@-]{0,200}$/.test(botId), { kind: 'badBotId' }),
    ...fault('channels', !channels.every((channel) => /^[a-z0-9._-]{1,50}$/.test(channel)), { kind: 'badChannel' }),
    ...fault('channels', channels.length > channelsAtMost, { kind: 'tooManyChannels', most: channelsAtMost }),
    ...fault('channels', rival !== undefined, { kind: 'sameChats', name: rival?.name ?? '' }),
    ...fault('providers', providers.length > providersAtMost, { kind: 'tooManyLogIns', most: providersAtMost }),
    ...fault('providers', jiras > 1 || new Set(connections).size < connections.length, { kind: 'twice' }),
    ...fault('providers', !connections.every((connection) => /^[^\s\p{C}][^\p{C}]{0,99}$/u.test(connection)), {
      kind: 'noConnection',
    }),
  };
}

function fault(field: keyof ApplicationFaults, wrong: boolean, found: ApplicationFault): ApplicationFaults {
  return wrong ? { [field]: found } : {};
}

/** Whether some message would match both equally well. */
function claimsTheSame(one: Application, other: Application): boolean {
  if (one.botId.toLowerCase() !== other.botId.toLowerCase()) return false;
  if (one.channels.length === 0 || other.channels.length === 0) return one.channels.length === other.channels.length;
  return one.channels.some((channel) => other.channels.includes(channel));
}

import { z } from 'zod/v4';
import { channelOf } from '../channel/channels';
import { providerSchema, type Provider } from './provider';

const applicationsAtMost = 50;
export const providersAtMost = 4;
const channelsAtMost = 20;

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
  /** Random; empty for one that is to be made. */
  readonly id: string;
  /** Changes with every save: whoever saves says which version they have seen. */
  readonly version: string;
  readonly name: string;
  /** The bot's Microsoft app id, or its id in the channel. Empty: any bot. */
  readonly botId: string;
  /** Ids such as `msteams`, lower case. Empty: any channel. */
  readonly channels: readonly string[];
  /** At most four. Empty: nobody can log in. */
  readonly providers: readonly Provider[];
}

/** The bot and the channel of a message. */
export interface BotChannel {
  /** Every id the bot is known by. */
  readonly botIds: readonly string[];
  readonly channelId: string;
}

/** One sentence for each part of an application that cannot be saved as it is. */
export type ApplicationFaults = Readonly<Partial<Record<'name' | 'botId' | 'channels' | 'providers', string>>>;

/** What there is until something is saved: Log in with Jira (Cloud), for every bot and channel. */
export const everyChat: Application = {
  id: 'default',
  version: '0',
  name: 'Every chat',
  botId: '',
  channels: [],
  providers: [{ kind: 'jira' }],
};

/** The application that names a botChannel most closely: bot and channel, bot, channel, neither. */
export function closest(applications: readonly Application[], botChannel: BotChannel): Application | undefined {
  const botIds = botChannel.botIds.map((id) => id.toLowerCase());
  const { id: channelId } = channelOf(botChannel.channelId);
  const weight = ({ botId, channels }: Application) => (botId === '' ? 0 : 2) + (channels.length > 0 ? 1 : 0);
  return applications
    .filter(({ botId }) => botId === '' || botIds.includes(botId.toLowerCase()))
    .filter(({ channels }) => channels.length === 0 || channels.includes(channelId))
    .toSorted((one, other) => weight(other) - weight(one))[0];
}

/** What is wrong with an application beside the others; empty when nothing is. */
export function faultsOf(application: Application, others: readonly Application[]): ApplicationFaults {
  const { name, botId, channels, providers } = application;
  const rival = others.find((other) => claimsTheSame(application, other));
  const connections = providers.flatMap((provider) => (provider.kind === 'azure' ? [provider.connection] : []));
  const jiras = providers.length - connections.length;
  return {
    ...fault('name', name === '', 'An application needs a name.'),
    ...fault('name', name.length > 80, 'The name is too long: at most 80 characters.'),
    ...fault(
      'name',
      others.some((other) => other.name.toLowerCase() === name.toLowerCase()),
      'There is an application of that name already.',
    ),
    ...fault('name', others.length >= applicationsAtMost, `There are ${applicationsAtMost} applications already.`),
    ...fault('botId', !/^[\w.:@-]{0,200}$/.test(botId), 'This is no bot id: letters, digits and . : @ _ - only.'),
    ...fault(
      'channels',
      !channels.every((channel) => /^[a-z0-9._-]{1,50}$/.test(channel)),
      'Channels are given by their ids, such as msteams or webchat.',
    ),
    ...fault('channels', channels.length > channelsAtMost, `At most ${channelsAtMost} channels fit.`),
    ...fault('channels', rival !== undefined, `The application "${rival?.name}" is for the same bot and channel.`),
    ...fault('providers', providers.length > providersAtMost, `At most ${providersAtMost} providers fit.`),
    ...fault('providers', jiras > 1 || new Set(connections).size < connections.length, 'A provider is there twice.'),
    ...fault(
      'providers',
      !connections.every((connection) => /^[^\s\p{C}][^\p{C}]{0,99}$/u.test(connection)),
      'The Azure Bot’s OAuth connection needs its name, as it stands in the Azure portal.',
    ),
  };
}

function fault<Field extends keyof ApplicationFaults>(field: Field, wrong: boolean, text: string): ApplicationFaults {
  return wrong ? { [field]: text } : {};
}

/** No message could tell the two apart. */
function claimsTheSame(one: Application, other: Application): boolean {
  if (one.botId.toLowerCase() !== other.botId.toLowerCase()) return false;
  if (one.channels.length === 0 || other.channels.length === 0) return one.channels.length === other.channels.length;
  return one.channels.some((channel) => other.channels.includes(channel));
}

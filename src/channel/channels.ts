import { rehearsalChannel } from '../platform/rehearsalChannel';

/** What a channel can do. */
export interface Channel {
  /** Its id in lower case and without a sub-channel: `msteams` for `msteams:COPILOT`. */
  readonly id: string;
  /** What people call it. */
  readonly displayName: string;
  /** Shows Adaptive Cards and the buttons of hero cards. Where it does not, the same is asked in words. */
  readonly adaptiveCards: boolean;
  /** What was sent may be changed: it is tried. Direct Line refuses it always. */
  readonly updatesMessages: boolean;
  /** A button of an Adaptive Card that was pressed is seen in the chat: in the card that takes its place, or by itself. */
  readonly showsPresses: boolean;
  /** The colours of what stands in a card are read on its background, light and dark. */
  readonly safeColours: boolean;
  /** Megabytes: a file is chosen with a paper clip and leaves with Send, and of more the bot never hears. Absent: files are sent in one go. */
  readonly clipAtMost?: number;
  /** Everybody in it is of a Microsoft tenant. */
  readonly hasTenants: boolean;
  /** Shows the button of a sign-in card as a pop-up of its own, which takes the code from the page and closes. */
  readonly popUp: boolean;
  /** Stands in web pages, which may take the code from the page that shows it. */
  readonly inWebPages: boolean;
  /**
   * Who says which user id an activity has. `channel`: it knows its users. `client`: anybody may claim to be anybody, an
   * e-mail's or a text message's sender too. `token`: the client, unless the bot gives out Direct Line tokens that name their
   * users, whose ids then begin with `dl_`.
   */
  readonly userIds: 'channel' | 'token' | 'client';
}

/** What is true of a channel of which nothing else is said. */
const plain = {
  adaptiveCards: false,
  updatesMessages: false,
  showsPresses: true,
  safeColours: true,
  hasTenants: false,
  popUp: false,
  inWebPages: false,
  userIds: 'client',
} as const;
const cards = { adaptiveCards: true, updatesMessages: true };
const known = { userIds: 'channel' } as const;
const directLine = {
  displayName: 'Web Chat',
  ...cards,
  updatesMessages: false,
  showsPresses: false,
  // Of its dark style too, which whoever hosts it makes.
  safeColours: false,
  clipAtMost: 4,
  inWebPages: true,
  userIds: 'token',
} as const;

const channels: ReadonlyMap<string, Partial<Channel>> = new Map<string, Partial<Channel>>([
  ['msteams', { displayName: 'Microsoft Teams', ...known, ...cards, hasTenants: true, popUp: true }],
  ['m365extensions', { ...known, ...cards, hasTenants: true }],
  ['agents', cards],
  [rehearsalChannel, cards],
  // It has the bot's own credentials, or is on this machine.
  ['emulator', { ...known, ...cards }],
  ['webchat', directLine],
  ['directline', directLine],
  ['slack', { displayName: 'Slack', ...known }],
  ['facebook', known],
  ['telegram', known],
  ['line', known],
  ['groupme', known],
]);

/** The channel of an activity's `channelId`; an unknown one is called by its id. */
export function channelOf(channelId: string): Channel {
  const [name = ''] = channelId.split(':', 1);
  const id = name.toLowerCase();
  return { id, displayName: name, ...plain, ...channels.get(id) };
}

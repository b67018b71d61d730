import { rehearsalChannel } from '../platform/rehearsalChannel';

/** What a channel can do. */
export interface Channel {
  /** Its id in lower case and without a sub-channel: `msteams` for `msteams:COPILOT`. */
  readonly id: string;
  /** The name that people use. */
  readonly displayName: string;
  /** Shows Adaptive Cards and the buttons of hero cards. Without it, questions are asked in words. */
  readonly adaptiveCards: boolean;
  /** Messages may be updated; that can still fail. Direct Line always refuses. */
  readonly updatesMessages: boolean;
  /** The chat shows that a button of an Adaptive Card was pressed: in the card that replaces it, or by itself. */
  readonly showsPresses: boolean;
  /** Coloured text in a card is readable on its background, light or dark. */
  readonly safeColours: boolean;
  /** Megabytes: files are attached first and leave with Send, and the bot never hears of larger ones. Absent: each file is sent at once. */
  readonly clipAtMost?: number;
  /** Everybody in it belongs to a Microsoft tenant. */
  readonly hasTenants: boolean;
  /** Opens a sign-in card's button as its own pop-up, which takes the code from the page and closes. */
  readonly popUp: boolean;
  /** Runs inside web pages, which can take the code from the page that shows it. */
  readonly inWebPages: boolean;
  /**
   * Who vouches for an activity's user id. `channel`: it knows its users. `client`: anybody may claim to be anybody, including the
   * sender of an e-mail or a text message. `token`: the client, unless the bot issues Direct Line tokens that name their users,
   * whose ids then begin with `dl_`.
   */
  readonly userIds: 'channel' | 'token' | 'client';
}

/** The defaults of a channel. */
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
  // The page that hosts it may give it a dark style of its own.
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

/** Returns the channel of an activity's `channelId`; an unknown one goes by its id. */
export function channelOf(channelId: string): Channel {
  const [name = ''] = channelId.split(':', 1);
  const id = name.toLowerCase();
  return { id, displayName: name, ...plain, ...channels.get(id) };
}

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
  /** Shows the button of a sign-in card as a pop-up of its own, which takes the code from the page and closes. */
  readonly popUp: boolean;
  /** False where clients may name any user id, unless it comes from a token and then begins with `dl_`. */
  readonly vouchesForUsers: boolean;
}

/** What is true of a channel of which nothing else is said. */
const plain = { adaptiveCards: false, updatesMessages: false, popUp: false, vouchesForUsers: true };
const cards = { adaptiveCards: true, updatesMessages: true };

const channels: ReadonlyMap<string, Partial<Channel>> = new Map<string, Partial<Channel>>([
  ['msteams', { displayName: 'Microsoft Teams', ...cards, popUp: true }],
  ['m365extensions', cards],
  ['agents', cards],
  ['emulator', { displayName: 'the test chat', ...cards }],
  ['webchat', { displayName: 'Web Chat', ...cards, updatesMessages: false, vouchesForUsers: false }],
  ['directline', { displayName: 'Web Chat', ...cards, updatesMessages: false, vouchesForUsers: false }],
  ['directlinespeech', { vouchesForUsers: false }],
  ['slack', { displayName: 'Slack' }],
]);

/** The channel of an activity's `channelId`; an unknown one is called by its id. */
export function channelOf(channelId: string): Channel {
  const [name = ''] = channelId.split(':', 1);
  const id = name.toLowerCase();
  return { id, displayName: name, ...plain, ...channels.get(id) };
}

/** Channels that show Adaptive Cards and the buttons of hero cards. Everywhere else the same is asked in words. */
const channels: readonly string[] = ['msteams', 'emulator', 'webchat', 'directline', 'agents', 'm365extensions'];

export function showsAdaptiveCards(channelId: string): boolean {
  return channels.includes(channelId);
}

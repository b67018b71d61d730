import { channelOf } from '../src/channel/channels';

export function showsAdaptiveCards(channelId: string): boolean {
  return channelOf(channelId).adaptiveCards;
}

import type { ChatTurn } from './chatTurn';

/** The same for all turns of one person in one conversation, which run one after another. */
export function turnKey({ activity: { channelId, conversation, from } }: ChatTurn): string {
  return JSON.stringify([channelId, conversation?.id, from?.id]);
}

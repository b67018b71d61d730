import type { ChatTurn } from '../channel/chatTurn';
import { notedEvery } from '../login/kept';
import { stateKey } from '../records/sealedStorage';

/** The part of the SDK's `ConversationState`, `UserState` and `PrivateConversationState` that is used, over a `SealedStorage`. */
export interface NotedState {
  getStorageKey(context: ChatTurn): string | undefined;
  createProperty<T>(name: string): {
    get(context: ChatTurn, initial: T): Promise<T>;
    set(context: ChatTurn, value: T): Promise<void>;
  };
}

/** Notes now and then whose state it is. The state itself says when it was last noted. @internal */
export function createNoteState(note: (context: ChatTurn, key: string) => Promise<void>, now: () => number) {
  return async (context: ChatTurn, state: NotedState): Promise<void> => {
    const key = state.getStorageKey(context);
    const notedAt = state.createProperty<number>('notedAt');
    if (key === undefined || (await notedAt.get(context, 0)) + notedEvery > now()) return;
    await note(context, stateKey(key));
    await notedAt.set(context, now());
  };
}

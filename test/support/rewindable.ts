import type { StoreItems } from 'botbuilder';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import type { JiraChat } from './jiraChat';

/** A store in memory that goes back to what it was. */
export class RewindableStorage extends MemoryStorage {
  /** Keeps what is stored; the function that it returns puts it back. */
  async keep(): Promise<() => Promise<void>> {
    const kept: StoreItems = await this.read(await this.everyKey());
    // As with any write, what an instance has read before is no longer current.
    for (const item of Object.values(kept)) delete item.eTag;
    return async () => {
      await this.delete(await this.everyKey());
      await this.write(kept);
    };
  }

  private async everyKey(): Promise<string[]> {
    const keys: string[] = [];
    for await (const key of this.keys('')) keys.push(key);
    return keys;
  }
}

/** Keeps where a chat over this store is; the function that it returns takes the chat back there. What Atlassian has stays as it is. */
export async function keepPlace(chat: JiraChat, storage: RewindableStorage): Promise<() => Promise<void>> {
  const [rewindChannel, rewindStorage] = [chat.channel.keep(), await storage.keep()];
  return async () => {
    rewindChannel();
    await rewindStorage();
  };
}

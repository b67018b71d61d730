import type { StoreItems } from 'botbuilder';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import type { JiraChat } from './jiraChat';

/** A store in memory that can be reset to an earlier state. */
export class RewindableStorage extends MemoryStorage {
  /** Saves what is stored; the returned function restores it. */
  async keep(): Promise<() => Promise<void>> {
    const kept: StoreItems = await this.read(await this.everyKey());
    // As after any write, what an instance has read before is outdated.
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

/** Saves where a chat over this store is; the returned function takes the chat back there. Atlassian's data stays as it is. */
export async function keepPlace(chat: JiraChat, storage: RewindableStorage): Promise<() => Promise<void>> {
  const [rewindChannel, rewindStorage] = [chat.channel.keep(), await storage.keep()];
  return async () => {
    rewindChannel();
    await rewindStorage();
  };
}

import { MemoryStorage as SdkMemoryStorage } from 'botbuilder';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { describePortableStorage, describeStorage } from '../support/storageContract';

describeStorage('memory', async () => ({ storage: new MemoryStorage(), close: async () => {} }));
describePortableStorage('the SDK’s memory', async () => ({ storage: new SdkMemoryStorage(), close: async () => {} }));

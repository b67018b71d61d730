import { MemoryStorage } from '../../src/storage/memoryStorage';
import { describeStorage } from '../support/storageContract';

describeStorage('memory', async () => ({ storage: new MemoryStorage(), close: async () => {} }));

import { readFileSync } from 'node:fs';
import type { StoreItems } from 'botbuilder';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { subjectOf } from '../../src/login/subject';
import { checkEncryptionKeys } from '../../src/records/checkEncryptionKeys';
import { parseEncryptionKeys } from '../../src/records/encryptionKeys';
import type { UnreadableRecordError } from '../../src/records/records';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startSignIns, type SignIns } from '../support/signIns';

interface OlderStore {
  readonly encryptionKeys: string;
  readonly items: StoreItems;
}

/**
 * What older versions of the assistant have written, as their stores hold it, while two people signed in over the emulator and
 * a third was turned away: she had no site.
 */
const stores: Readonly<Record<string, OlderStore>> = JSON.parse(readFileSync('test/login/olderStores.json', 'utf8'));

describe('a store that was written', () => {
  let test: SignIns;
  beforeEach(async () => {
    test = await startSignIns();
    // While the tokens in it are good.
    test.clock = 1_795_674_700_000;
  });
  afterEach(() => test.close());

  for (const [when, { encryptionKeys: keys, items }] of Object.entries(stores))
    it(`${when} is understood: nobody is signed out`, async () => {
      const storage = new MemoryStorage();
      await storage.write(
        Object.fromEntries(Object.entries(items).map(([key, item]) => [key, { ...item, eTag: '*' }])),
      );
      const encryptionKeys = parseEncryptionKeys(keys);
      expect(await checkEncryptionKeys(storage, encryptionKeys)).to.deep.equal({});
      const unreadable: UnreadableRecordError[] = [];
      const onUnreadable = (error: UnreadableRecordError) => void unreadable.push(error);
      const login = test.instance({ storage, encryptionKeys, onUnreadable });

      const person = (number: number) =>
        subjectOf({ appId: '', connection: 'jira', channelId: 'emulator', tenantId: '', userId: `user-${number}` });
      const accounts = [0, 1, 2].map(async (number) => (await login.identity(person(number)))?.account.accountId);
      const [mia, omar, stranger] = await Promise.all(accounts);
      expect([mia, omar].every(Boolean)).to.equal(true);
      expect(stranger).to.equal(undefined);
      expect((await login.session(person(0)))?.site.name).to.equal('Northwind');
      const users = await Promise.all((await login.users.list()).map(({ userName }) => login.users.data(userName)));
      expect(users.map((user) => user?.name)).to.have.members(['Mia Krystof', 'Omar Haddad']);
      const conversations = users.flatMap((user) => user?.chats.map(({ signIn }) => signIn?.conversationId));
      expect(conversations).to.have.members(['conv-0', 'conv-1']);
      expect(await createApplications({ storage, encryptionKeys, onUnreadable }).list()).to.have.length(1);

      // Each of them signs out, and in again, over what is there.
      expect(await login.signOut(person(1))).to.equal(true);
      expect(await login.begin(person(1), test.chat('conv-1'))).to.have.property('link');
      expect(unreadable).to.deep.equal([]);
    });
});

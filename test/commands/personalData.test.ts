import { join } from 'node:path';
import { expect } from 'chai';
import { createAuditLog } from '../../src/audit/auditLog';
import { subjectOf } from '../../src/login/subject';
import { createUserRecords } from '../../src/login/userRecords';
import { userShardSchema } from '../../src/login/schemas';
import { parseEncryptionKeys } from '../../src/records/encryptionKeys';
import { createRecords } from '../../src/records/records';
import { createSealing } from '../../src/records/sealing';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { runCommand, runCommandHere } from '../support/runCommand';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const key = `k:${Buffer.alloc(32, 1).toString('base64')}`;

describe('what is stored of a person', () => {
  const directory = useTemporaryDirectory();
  const chat = subjectOf({ appId: '', connection: 'jira', channelId: 'msteams', tenantId: '', userId: 'ann' });
  const env = () => ({
    KBOT_CONF: '/dev/null',
    STORAGE_URL: `lmdb:${join(directory(), 'data')}`,
    ENCRYPTION_KEYS: key,
  });

  beforeEach(async () => {
    const storage = new LmdbStorage(join(directory(), 'data'));
    const encryptionKeys = parseEncryptionKeys(key);
    const users = createUserRecords(createRecords(storage, createSealing(encryptionKeys), () => userShardSchema));
    for (const userName of ['ann', 'bob'])
      await users.change(userName, () => ({ userName, name: '', status: 'registered', since: 1, chats: [chat] }));
    const auditLog = createAuditLog({ storage, encryptionKeys, onError: () => undefined });
    for (const by of ['ann', 'bob']) auditLog.add({ v: 1, at: Date.now(), act: 'signOut', by, outcome: 'done' });
    await auditLog.flush();
    await storage.close();
  });

  it('is exported and erased by command, and of nobody else', async () => {
    const exported = await runCommand(['export', 'ann'], env());
    expect([exported.code, exported.stderr]).to.deep.equal([0, '']);
    const { user, events } = JSON.parse(exported.stdout);
    expect(user).to.deep.include({ userName: 'ann', status: 'registered', chats: [{ chat }] });
    expect(events).to.have.lengthOf(1);

    const erased = await runCommand(['erase', 'ann'], env());
    expect(erased).to.deep.equal({
      code: 0,
      stderr: '',
      stdout: 'ann is signed out everywhere and erased, and no longer named in 1 event. They may sign in again.\n',
    });
    expect(await runCommandHere(['export', 'ann'], env())).to.deep.equal({
      code: 1,
      stderr: 'Nothing is stored about ann.\n',
      stdout: '',
    });
    expect(JSON.parse((await runCommandHere(['export', 'bob'], env())).stdout).events).to.have.lengthOf(1);
  });

  it('needs one user name', async () => {
    for (const command of ['export', 'erase']) {
      const { code, stderr } = await runCommandHere([command], env());
      expect([code, stderr]).to.deep.equal([
        2,
        `${command} takes one USER: a user name as the configuration page shows it.\n`,
      ]);
    }
  });
});

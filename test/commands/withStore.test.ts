import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { unwritten } from '../../src/commands/unwritten';
import { withStore } from '../../src/commands/withStore';
import { embeddedEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { freePort } from '../support/freePort';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describe('a command that looks into the store', () => {
  const directory = useTemporaryDirectory();
  const at = (name: string) => join(directory(), name);
  const setting = 'storage_url (environment variable STORAGE_URL)';
  const key = `k:${Buffer.alloc(32, 1).toString('base64')}`;

  const saidOf = (url: string, env: Readonly<Record<string, string>> = {}) =>
    withStore(async () => 'looked', { KBOT_CONF: '/dev/null', STORAGE_URL: url, ...env }).catch(
      ({ message }: Error) => message,
    );

  async function fill(): Promise<void> {
    const storage = new LmdbStorage(at('data'));
    await createApplications({ storage, encryptionKeys: embeddedEncryptionKeys(at('data')) }).prepare();
    await storage.close();
  }

  it('makes none, and says where it looked', async () => {
    for (const name of ['nowhere', '.'])
      expect(await saidOf(`lmdb:${at(name)}`)).to.equal(
        `${setting}: ${join(directory(), name)} holds no store. Run this where the assistant runs, or set the full path of its store.`,
      );
    expect(readdirSync(directory())).to.deep.equal([]);
    expect(await saidOf('memory:')).to.equal(`${setting}: a memory: store exists only inside the running assistant.`);
  });

  it('says what is wrong with it, by its setting', async () => {
    await fill();
    expect(await saidOf(`lmdb:${at('data')}`)).to.equal('looked');
    expect(await saidOf('lmdb:/proc/self/fd')).to.contain(`${setting}: /proc/self/fd holds no store.`);
    writeFileSync(at('data/data.mdb'), 'something else');
    expect(await saidOf(`lmdb:${at('data')}`)).to.equal(
      `${setting}: the store cannot be used: ${at('data/data.mdb')} is damaged, or is not a store of this package: restore it from a backup.`,
    );
    const url = `redis://:hunter2@127.0.0.1:${await freePort()}`;
    expect(await saidOf(url, { ENCRYPTION_KEYS: key }))
      .to.match(
        /^storage_url \(.*\): the store cannot be used: .*ECONNREFUSED.*\. Check that it is running, its address/,
      )
      .and.not.contain('hunter2');
  });

  it('says of a file that it cannot read or write which one, and what to do', () => {
    const said = (code: string, path?: string) =>
      String(unwritten(at('copy'), Object.assign(new Error(code), { code, path }), at('from')));
    expect(said('ENOSPC')).to.equal(
      `Error: ${at('copy')} cannot be written: there is no space left. Free some, or choose another place.`,
    );
    expect(said('EACCES', at('from'))).to.equal(`Error: ${at('from')} cannot be read by this user (EACCES).`);
    expect(said('EIO')).to.equal('Error: EIO');
  });

  it('takes no key but that of its records', async () => {
    await fill();
    const keyFile = at('data/encryption.key');
    const url = `lmdb:${at('data')}`;
    expect(await saidOf(url, { ENCRYPTION_KEYS: key })).to.match(
      /^Records in the store were encrypted with the key "k\w+", and none .* Restore that key\.$/,
    );
    rmSync(keyFile);
    expect(await saidOf(url)).to.equal(
      `${keyFile} is missing, and without it the records cannot be decrypted: restore it from a backup.`,
    );
    expect(existsSync(keyFile)).to.equal(false);
  });
});

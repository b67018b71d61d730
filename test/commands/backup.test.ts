import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { runDoctor } from '../../src/commands/doctor';
import { checkEncryptionKeys } from '../../src/records/checkEncryptionKeys';
import { embeddedEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { backUp, restore } from '../../src/storage/lmdbBackup';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { unusableStore } from '../../src/storage/probeStorage';
import { useClosing } from '../support/closing';
import { lineOf } from '../support/program';
import { runCommand, runCommandHere } from '../support/runCommand';
import { openLink, siteCall, startSignIns } from '../support/signIns';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

const key = `k:${Buffer.alloc(32).toString('base64')}`;

describe('backup and restore', () => {
  const directory = useTemporaryDirectory();
  const { serve, run } = usePrograms(directory);
  const closing = useClosing();
  const at = (name: string) => join(directory(), name);
  const inStore = (name: string) => ({ KBOT_CONF: '/dev/null', STORAGE_URL: `lmdb:${at(name)}` });
  const client = { JIRA_OAUTH2_CLIENT_ID: 'id', JIRA_OAUTH2_CLIENT_SECRET: 'secret' };

  /** As an assistant leaves it that nobody has used. */
  async function makeStore(): Promise<void> {
    const storage = new LmdbStorage(at('data'));
    await createApplications({ storage, encryptionKeys: embeddedEncryptionKeys(at('data')) }).prepare();
    await storage.close();
  }

  it('copies the store of a running assistant, and another one goes on with it where the key is', async () => {
    const first = await serve(client);
    const saved = await runCommand(['backup', at('saved')], inStore('data'));
    expect(saved.stderr).to.equal('');
    expect(saved.stdout).to.contain(at('saved')).and.to.contain(at('data/encryption.key'));
    expect(statSync(at('saved')).mode & 0o777).to.equal(0o600);
    await first.crash();

    mkdirSync(at('other'), { mode: 0o700 });
    copyFileSync(at('data/encryption.key'), at('other/encryption.key'));
    const restored = await runCommand(['restore', at('saved')], inStore('other'));
    expect([restored.code, restored.stderr]).to.deep.equal([0, '']);
    expect(readdirSync(at('other')).toSorted()).to.deep.equal(['data.mdb', 'encryption.key']);
    const second = run('serve', { ...client, ...inStore('other') });
    await lineOf(second, /listens at/);
  });

  it('leaves an assistant that is another user its own store, although root runs the commands', async function test() {
    if (process.getuid?.() !== 0) this.skip();
    await makeStore();
    expect((await runCommandHere(['backup', at('saved')], inStore('data'))).code).to.equal(0);
    mkdirSync(at('other'), { mode: 0o700 });
    copyFileSync(at('data/encryption.key'), at('other/encryption.key'));
    for (const name of ['other', 'other/encryption.key']) chownSync(at(name), 65_534, 65_534);

    const ownersIn = (name: string) => [
      ...new Set(readdirSync(at(name)).map((file) => statSync(at(join(name, file))).uid)),
    ];
    expect((await runCommandHere(['restore', at('saved')], inStore('other'))).code).to.equal(0);
    expect(ownersIn('other')).to.deep.equal([65_534]);
    expect((await runCommandHere(['rotate-keys'], inStore('other'))).code).to.equal(0);
    expect(readdirSync(at('other'))).to.include.members(['data.mdb', 'lock.mdb', 'gate.mdb', 'leases']);
    expect(ownersIn('other')).to.deep.equal([65_534]);
    expect([ownersIn('data'), statSync(at('saved')).uid]).to.deep.equal([[0], 0]);
  });

  it('copies one moment of a store in which people sign in meanwhile: who was signed in before still is', async () => {
    const storage = new LmdbStorage(at('data'));
    const encryptionKeys = embeddedEncryptionKeys(at('data'));
    const signIns = await closing(startSignIns());
    const login = signIns.instance({ storage, encryptionKeys });
    await checkEncryptionKeys(storage, encryptionKeys);
    const signedIn: string[] = [];
    async function signInOneMore(): Promise<void> {
      const name = `user-${signedIn.length}`;
      signIns.atlassian.answer('/me', 200, { account_id: name, name, account_type: 'atlassian' });
      const begun = await login.begin(signIns.subject(name), signIns.chat(name));
      if (typeof begun === 'string') expect.fail(begun);
      const { cookie, state } = await openLink(login, begun.link);
      await login.browser.finish(new URLSearchParams({ code: 'CODE', state }), cookie);
      const { view } = await login.browser.finish(new URLSearchParams(), cookie);
      if (view.kind !== 'code') expect.fail(view.kind);
      await login.confirm(signIns.subject(name), begun.flowId, name, view.code);
      signedIn.push(name);
    }

    await signInOneMore();
    const until = new AbortController();
    const signingIn = (async () => {
      while (!until.signal.aborted) await signInOneMore();
    })();
    const moments: (readonly string[])[] = [];
    for (let copy = 0; copy < 2; copy += 1) {
      moments.push([...signedIn]);
      const { stderr } = await runCommand(['backup', at(`saved-${copy}`)], inStore('data'));
      expect(stderr).to.equal('');
    }
    until.abort();
    await signingIn;
    await storage.close();
    expect(moments.at(-1)?.length, 'signed in meanwhile').to.be.above(1);

    for (const [copy, before] of moments.entries()) {
      const name = `other-${copy}`;
      mkdirSync(at(name), { mode: 0o700 });
      copyFileSync(at('data/encryption.key'), at(`${name}/encryption.key`));
      const { stderr } = await runCommandHere(['restore', at(`saved-${copy}`)], inStore(name));
      expect(stderr).to.equal('');
      const other = new LmdbStorage(at(name));
      const restored = signIns.instance({ storage: other, encryptionKeys });
      signIns.atlassian.answer(siteCall, 200, { ok: true });
      for (const user of before) {
        const session = await restored.session(signIns.subject(user));
        expect(await session?.request('GET', '/rest/x'), `${user} in copy ${copy}`).to.deep.equal({ ok: true });
      }
      await other.close();
    }
  });

  it('refuses a backup that no key opens, and leaves nothing behind', async () => {
    await makeStore();
    await runCommandHere(['backup', at('saved')], inStore('data'));
    const keyFile = join(at('other'), 'encryption.key');
    expect(await runCommandHere(['restore', at('saved')], inStore('other'))).to.deep.equal({
      code: 1,
      stderr: `${keyFile} is missing, and without it the records cannot be decrypted: restore it from a backup.\n`,
      stdout: '',
    });
    expect(readdirSync(at('other'))).to.deep.equal([]);
    writeFileSync(keyFile, `k:${Buffer.alloc(32, 1).toString('base64')}`, { mode: 0o600 });
    const { code, stderr } = await runCommandHere(['restore', at('saved')], inStore('other'));
    expect(code).to.equal(1);
    expect(stderr).to.match(/encrypted with the key "k\w+".*Restore that key/);
    expect(readdirSync(at('other'))).to.deep.equal(['encryption.key']);
  });

  it('says of a copy whose key is gone that it is of no use without', async () => {
    const storage = new LmdbStorage(at('data'));
    await storage.write({ 'jl1-x': { a: 1 } });
    await storage.close();
    const { code, stdout } = await runCommandHere(['backup', at('saved')], inStore('data'));
    expect([code, stdout]).to.deep.equal([
      0,
      `All records are in ${at('saved')}, but ${at('data/encryption.key')} is missing: without that key nobody can decrypt them.\n`,
    ]);
  });

  it('says where no copy can be written, and why', async () => {
    const storage = new LmdbStorage(at('data'));
    await storage.write({ 'jl1-x': { a: 1 } });
    await storage.close();
    writeFileSync(at('taken'), 'mine');
    const saidOf = async (file: string) => {
      const { code, stderr } = await runCommandHere(['backup', file], inStore('data'));
      return [code, stderr];
    };
    for (const place of [at('nowhere'), at('taken')])
      expect(await saidOf(join(place, 'saved'))).to.deep.equal([
        1,
        `${place}/saved cannot be written: there is no directory ${place}. Create it, or choose another place.\n`,
      ]);
    expect(await saidOf('/proc/saved')).to.deep.equal([
      1,
      '/proc/saved cannot be written: /proc accepts no files from this user. Choose another place.\n',
    ]);
  });

  it('writes over nothing', async () => {
    await makeStore();
    writeFileSync(at('taken'), 'mine');
    const taken = await runCommandHere(['backup', at('taken')], inStore('data'));
    expect([taken.code, taken.stderr]).to.deep.equal([1, `${at('taken')} already exists: choose another name.\n`]);
    await runCommandHere(['backup', at('saved')], inStore('data'));
    const full = await runCommandHere(['restore', at('saved')], inStore('data'));
    expect(full.code).to.equal(1);
    expect(full.stderr).to.contain('nothing is overwritten').and.to.contain('Stop the assistant');
  });

  it('says what is wrong with what it is given', async () => {
    writeFileSync(at('text'), 'no store');
    const ended = async (words: readonly string[], env: Readonly<Record<string, string>> = inStore('new')) => {
      const { code, stderr } = await runCommandHere(words, env);
      return [code, stderr] as const;
    };
    expect(await ended(['backup'])).to.deep.equal([2, 'backup takes one FILE.\n']);
    expect(await ended(['restore', 'a', 'b'])).to.deep.equal([2, 'restore takes one FILE.\n']);
    expect((await ended(['backup', at('x')]))[1]).to.contain('holds no store');
    expect((await ended(['restore', at('x')]))[1]).to.contain('There is no file');
    expect((await ended(['restore', at('text')]))[1]).to.contain('is damaged, or is not a store of this package');
    expect((await ended(['restore', '/dev/zero']))[1]).to.equal('/dev/zero is a pipe, a device or a socket.\n');
    expect((await ended(['restore', at('.')]))[1]).to.contain('is a directory');
    expect(
      (
        await ended(['backup', at('x')], { ...inStore('new'), STORAGE_URL: 'redis://localhost', ENCRYPTION_KEYS: key })
      )[1],
    ).to.contain('back it up and restore it with its own tools');
  });

  /** The bytes of a store, with damage behind its head: that of the head is found before. */
  async function damagedStores(): Promise<readonly Buffer[]> {
    const storage = new LmdbStorage(at('data'));
    const text = 'x'.repeat(900);
    // In one transaction: where what is damaged stands does not hang on how many writes come together.
    await storage.write(
      Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`item ${nth}`, { text, eTag: '*' }])),
    );
    await storage.close();
    const good = readFileSync(join(at('data'), 'data.mdb'));
    return [1, 2, 3, 4, 5, 6].map((seed) => {
      const bytes = Buffer.from(good);
      let state = seed * 7919;
      const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) / 0x7fff_ffff;
      for (let damages = 0; damages < 400; damages += 1)
        bytes[8192 + Math.floor(next() * (bytes.length - 8192))] = Math.floor(next() * 256);
      return bytes;
    });
  }

  it('copies nothing of a store that is damaged, says so, and ends by no signal; the doctor says so, too', async () => {
    for (const [seed, bytes] of (await damagedStores()).entries()) {
      writeFileSync(join(at('data'), 'data.mdb'), bytes);
      const command = seed === 0 ? runCommand : runCommandHere;
      const told = `${join(at('data'), 'data.mdb')} is damaged: restore it from a backup.`;
      const saved = await command(['backup', at('saved')], inStore('data'));
      expect([saved.code, saved.stderr], `seed ${seed}`).to.deep.equal([1, `${told}\n`]);
      expect(existsSync(at('saved'))).to.equal(false);
      const looked = await command(['doctor'], inStore('data'));
      expect(looked.code, looked.stderr).to.equal(1);
      expect(looked.stdout).to.contain(`problem      Storage: ${told} [environment variable STORAGE_URL]`);
    }
    const data = join(at('data'), 'data.mdb');
    writeFileSync(data, 'something else');
    expect((await runCommandHere(['doctor'], inStore('data'))).stdout).to.contain(
      `problem      Storage: ${data} is damaged, or is not a store of this package: restore it from a backup. [environment`,
    );
  });

  it('says of no store that it is damaged where the process that reads it cannot start, or is ended', async () => {
    const storage = new LmdbStorage(at('data'));
    await storage.write({ one: {} });
    await storage.close();
    await backUp(at('data'), at('saved'));
    writeFileSync(at('ended'), '#!/bin/sh\nkill -KILL $$\n');
    chmodSync(at('ended'), 0o700);
    const { execPath } = process;
    try {
      for (const [program, what] of [
        ['not there', 'could not be started (ENOENT)'],
        ['ended', 'was stopped (SIGKILL)'],
      ] as const) {
        process.execPath = at(program);
        const told = `The process that reads the store ${what}. Try again.`;
        const error: unknown = await backUp(at('data'), at('copy')).catch((thrown: unknown) => thrown);
        expect(unusableStore(error, 'storage_url').message).to.equal(`storage_url: the store cannot be used: ${told}`);
        expect(await restore(at('saved'), at('new'), async () => undefined).catch(String)).to.equal(`Error: ${told}`);
        expect((await runDoctor([], { env: inStore('data') })).stdout).to.contain(`problem      Storage: ${told}`);
      }
    } finally {
      process.execPath = execPath;
    }
  });

  it('takes nothing of a copy that is damaged, wherever that is, and ends by no signal', async () => {
    for (const [seed, bytes] of (await damagedStores()).entries()) {
      writeFileSync(at('damaged'), bytes);
      const command = seed === 0 ? runCommand : runCommandHere;
      const { code, stderr } = await command(['restore', at('damaged')], inStore(`new ${seed}`));
      expect([code, stderr], `seed ${seed}`).to.deep.equal([
        1,
        `${at('damaged')} is damaged, or is not a backup of this package: use another one.\n`,
      ]);
      expect(existsSync(join(at(`new ${seed}`), 'data.mdb'))).to.equal(false);
    }
  });

  it('leaves out what was deleted, which the free pages of the store hold still', async () => {
    const storage = new LmdbStorage(at('data'));
    const [texts, deleted] = [Array.from({ length: 50 }, () => randomBytes(600).toString('hex')), [0, 20, 40, 49]];
    for (const [index, text] of texts.entries()) await storage.write({ [`item ${index}`]: { text } });
    await storage.delete(deleted.map((index) => `item ${index}`));
    expect((await runCommandHere(['backup', at('saved')], inStore('data'))).code).to.equal(0);
    await storage.close();
    mkdirSync(at('other'), { mode: 0o700 });
    await restore(at('saved'), at('other'), async () => undefined);

    const gone = deleted.flatMap((index) => texts[index]?.slice(200, 300) ?? []);
    const foundIn = (file: string) => gone.filter((text) => readFileSync(at(file)).includes(text)).length;
    expect(foundIn('data/data.mdb')).to.be.greaterThan(0);
    expect([foundIn('saved'), foundIn('other/data.mdb')]).to.deep.equal([0, 0]);
    expect(statSync(at('saved')).size).to.be.lessThan(statSync(at('data/data.mdb')).size);
  });
});

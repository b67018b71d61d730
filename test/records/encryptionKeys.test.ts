import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { parseEncryptionKeys } from '../../src/records/encryptionKeys';
import { embeddedEncryptionKeys, temporaryEncryptionKeys } from '../../src/records/embeddedEncryptionKeys';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

describe('encryption keys', () => {
  const directory = useTemporaryDirectory();
  const secret = Buffer.alloc(32, 0xfb);

  it('reads one or more, in base64 or base64url, padded or not', () => {
    const text = `new:${secret.toString('base64')} , old-1:${secret.toString('base64url')}`;

    const keys = parseEncryptionKeys(text);

    expect(keys.map(({ kid }) => kid)).to.deep.equal(['new', 'old-1']);
    for (const key of keys) expect(Buffer.from(key.secret).equals(secret)).to.equal(true);
  });

  const good = secret.toString('base64');
  const bad = {
    'no key id': good,
    'an empty key id': `:${good}`,
    'a key id with odd signs': `a b:${good}`,
    'too few bytes': `a:${secret.subarray(1).toString('base64')}`,
    'too many bytes': `a:${Buffer.alloc(33, 1).toString('base64')}`,
    'no base64': `a:${good.slice(0, 20)}*${good.slice(21)}`,
    'a comma at the end': `a:${good},`,
    nothing: '',
    'the same key id twice': `a:${good},a:${good}`,
  };
  for (const [name, text] of Object.entries(bad)) {
    it(`refuses ${name} without printing it`, () => {
      expect(() => parseEncryptionKeys(text))
        .to.throw(/entry \d/)
        .with.property('message')
        .that.does.not.contain(good.slice(1, 10));
    });
  }

  it('makes a key file beside the store once, for its owner alone', () => {
    const where = join(directory(), 'data');
    const first = embeddedEncryptionKeys(where);

    expect(first).to.have.length(1);
    expect(first[0]?.secret).to.have.length(32);
    expect(embeddedEncryptionKeys(where)).to.deep.equal(first);
    expect(readdirSync(where)).to.deep.equal(['encryption.key']);
    expect(statSync(join(where, 'encryption.key')).mode & 0o777).to.equal(0o600);
    expect(statSync(where).mode & 0o777).to.equal(0o700);
  });

  it('takes a new key that was put before the old one', () => {
    const [old] = embeddedEncryptionKeys(directory());
    const file = join(directory(), 'encryption.key');
    writeFileSync(file, `new:${randomBytes(32).toString('base64')},${readFileSync(file, 'utf8')}`);

    expect(embeddedEncryptionKeys(directory()).map(({ kid }) => kid)).to.deep.equal(['new', old?.kid]);
  });

  it('names a key file that is damaged and leaves it', () => {
    const file = join(directory(), 'encryption.key');
    writeFileSync(file, 'hunter2');

    expect(() => embeddedEncryptionKeys(directory()))
      .to.throw(file)
      .with.property('message')
      .that.does.not.contain('hunter2');
    expect(readFileSync(file, 'utf8')).to.equal('hunter2');
  });

  for (const mode of [0o640, 0o604, 0o620]) {
    it(`refuses a key file that others may use (${mode.toString(8)}), and says how to mend it`, () => {
      const keys = embeddedEncryptionKeys(directory());
      const file = join(directory(), 'encryption.key');
      chmodSync(file, mode);
      expect(() => embeddedEncryptionKeys(directory())).to.throw(`Run: chmod 600 ${file}`);
      chmodSync(file, 0o600);
      expect(embeddedEncryptionKeys(directory())).to.deep.equal(keys);
    });
  }

  it('waits for no pipe in the place of a key', () => {
    execFileSync('mkfifo', ['-m', '600', join(directory(), 'encryption.key')]);
    expect(() => embeddedEncryptionKeys(directory())).to.throw('encryption.key is a pipe, a device or a socket');
  });

  it('follows no symbolic link to a key', () => {
    const [mine, other] = [join(directory(), 'mine'), join(directory(), 'other')];
    embeddedEncryptionKeys(other);
    mkdirSync(mine);
    symlinkSync(join(other, 'encryption.key'), join(mine, 'encryption.key'));
    expect(() => embeddedEncryptionKeys(mine)).to.throw(/mine\/encryption\.key is a symbolic link/);
    rmSync(join(other, 'encryption.key'));
    expect(() => embeddedEncryptionKeys(mine), 'that leads nowhere').to.throw(/is a symbolic link/);
    expect(readdirSync(other)).to.deep.equal([]);
  });

  it('gives processes that start together the same key', async () => {
    const module = JSON.stringify(join(__dirname, '../../src/records/embeddedEncryptionKeys.js'));
    const script = `console.log(require(${module}).embeddedEncryptionKeys(process.argv[1])[0].kid)`;
    const starts = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, ['-e', script, directory()]));

    const kids = (await Promise.all(starts)).map(({ stdout }) => stdout.trim());

    expect(new Set(kids).size).to.equal(1);
    expect(readdirSync(directory())).to.deep.equal(['encryption.key']);
  });

  it('makes different keys for every process that keeps nothing', () => {
    expect(temporaryEncryptionKeys()).not.to.deep.equal(temporaryEncryptionKeys());
  });
});

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { RedisStorage } from '../src/storage/redisStorage';
import { messageOf } from './support/rejection';
import { useTemporaryDirectory } from './support/temporaryDirectory';

const root = join(__dirname, '..', '..');
const cli = (command: string) =>
  `require('./dist/src/commands/cli.js').runCommandLine(['${command}'], process.env)
    .then(({ stdout, stderr }) => console.log(stdout, stderr))`;
const openStorage = (url: string) => `require('botbuilder-atlassian').openStorage('${url}').storage.read(['key'])`;
const azureKey = Buffer.from('key').toString('base64');

/** What needs each of the packages that not every bot has. */
const uses: Readonly<Record<string, string>> = {
  '@microsoft/agents-hosting':
    "require('botbuilder-atlassian/agents').createDialogHandler({}, { read() {}, write() {}, delete() {} })",
  botbuilder: cli('serve'),
  'botbuilder-azure': openStorage(`cosmos:bot/records;AccountEndpoint=https://a.example/;AccountKey=${azureKey}`),
  'botbuilder-azure-blobs': openStorage(
    `azblob:records;DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${azureKey}`,
  ),
  fflate: cli('teams-package'),
  lmdb: openStorage('lmdb:data'),
  pino: cli('serve'),
  redis: openStorage('redis://127.0.0.1:1'),
  restify: cli('serve'),
};

describe('a package that is left out', () => {
  const directory = useTemporaryDirectory();

  // The doctor says so before there is a store, too.
  const doctor = `process.env.KBOT_CONF = ''; process.env.STORAGE_URL = 'lmdb:none'; ${cli('doctor')}`;
  for (const [name = '', use = '', where = 'where it is used'] of [
    ...Object.entries(uses),
    ['lmdb', doctor, 'by the doctor'],
  ])
    it(`is told by its name ${where}: ${name}`, async () => {
      const without = join(directory(), 'without.cjs');
      // As Node.js does for a package that is not installed; and as where nothing was bundled, which `serve` could do with.
      writeFileSync(
        without,
        `const Module = require('node:module');
         const resolve = Module._resolveFilename;
         Module._resolveFilename = function (name, ...more) {
           if (name === '${name}' || name.startsWith('${name}/'))
             throw Object.assign(new Error('Cannot find module ' + name), { code: 'MODULE_NOT_FOUND' });
           return resolve.call(this, name, ...more);
         };
         const fs = require('node:fs');
         const { statSync } = fs;
         fs.statSync = (path, options) => (String(path).endsWith('.bundle.js') ? undefined : statSync(path, options));`,
      );
      const script = `
        process.on('unhandledRejection', (error) => { console.log(error.message); process.exit(1); });
        (async () => { await ${use.startsWith('process') ? `(() => { ${use} })()` : use} })();`;
      const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--require', without, '-e', script], {
        cwd: root,
      }).catch((ended: { stdout: string; stderr: string }) => ended);
      expect(stdout + stderr).to.match(new RegExp(`npm install ${name}@`));
    });

  it('is told of, too, where a bot has an older one for itself', async () => {
    const installed = require('redis/package.json') as { version: string };
    const { version } = installed;
    installed.version = '5.9.0';
    const storage = new RedisStorage('redis://127.0.0.1:1');
    const said = await messageOf(storage.read(['key'])).finally(() => (installed.version = version));
    expect(said).to.match(/ 5\.9\.0: npm install redis@6$/);
    await storage.close();
  });

  it('is one of these', () => {
    const manifest: { peerDependenciesMeta: Readonly<Record<string, { optional: boolean }>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const optional = Object.entries(manifest.peerDependenciesMeta).filter(([, meta]) => meta.optional);
    expect(Object.keys(uses)).to.have.members(optional.map(([name]) => name));
  });
});

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const openCosmos = `cosmosStorage({ endpoint: 'https://a.example', key: 'hunter2', database: 'bot', container: 'records' })`;
const openBlobs = `blobsStorage('DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2', 'records')`;

describe('Azure storage, where its packages are not as they should be', () => {
  const directory = useTemporaryDirectory();

  beforeEach(() => {
    for (const room of ['storage', 'platform'])
      cpSync(join(__dirname, '../../src', room), join(directory(), 'src', room), { recursive: true });
  });

  /** Opens one in a process that has no packages but those the test has made; answers the error. */
  async function errorOf(open: string): Promise<string> {
    const script = `
      const storage = require('./src/storage/azureStorage');
      try { storage.${open}; } catch (error) { console.log(error.message); }`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: directory() });
    return stdout.trim();
  }

  function install(file: string, source: string): void {
    const path = join(directory(), 'node_modules', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }

  for (const [packageName, open, files] of [
    ['botbuilder-azure', openCosmos, ['index.js', 'lib/cosmosDbPartitionedStorage.js']],
    ['botbuilder-azure-blobs', openBlobs, ['index.js']],
  ] as const) {
    it(`says in one line to install ${packageName}`, async () => {
      expect(await errorOf(open)).to.match(
        new RegExp(`^The package ${packageName} is needed and is not installed: npm install ${packageName}@4$`),
      );
    });

    it(`says so when ${packageName} is another than it was`, async () => {
      for (const file of files) install(`${packageName}/${file}`, 'exports.Other = class {};');

      expect(await errorOf(open)).to.match(
        new RegExp(`^The package ${packageName} has no \\w+: install its version 4.$`),
      );
    });
  }
});

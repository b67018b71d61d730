import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const cosmos = 'cosmos:bot/records;AccountEndpoint=https://a.documents.example:443/;AccountKey=hunter2==;';
const blobs = 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2==;EndpointSuffix=core.example';

describe('Azure storage', () => {
  const directory = useTemporaryDirectory();

  /** Opens the URL in a process that finds only these packages besides ours; answers what it made, or its error. */
  async function open(url: string): Promise<{ embedded?: boolean; storage?: { given: unknown }; error?: string }> {
    const module = JSON.stringify(join(__dirname, '../../src/storage/openStorage.js'));
    const script = `
      try { console.log(JSON.stringify(require(${module}).openStorage(process.argv[1]))); }
      catch (error) { console.log(JSON.stringify({ error: error.message })); }`;
    const env = { PATH: process.env['PATH'], NODE_PATH: directory() };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, url], { env });
    return JSON.parse(stdout);
  }

  function install(packageName: string, source: string): void {
    mkdirSync(join(directory(), packageName));
    writeFileSync(join(directory(), packageName, 'index.js'), source);
  }

  const storageClass = (name: string) =>
    `exports.${name} = class { constructor(...given) { this.given = given; } read() {} write() {} delete() {} };`;

  for (const [url, packageName] of [
    [cosmos, 'botbuilder-azure'],
    [`azblob:records;${blobs}`, 'botbuilder-azure-blobs'],
  ] as const) {
    it(`says in one line to install ${packageName} when it is not there`, async () => {
      const { error } = await open(url);

      expect(error).to.match(new RegExp(`^This storage_url needs .* npm install ${packageName}@4$`));
    });

    it(`says so when ${packageName} is another than it was`, async () => {
      install(packageName, 'exports.Other = class {};');

      expect((await open(url)).error).to.match(new RegExp(`^The package ${packageName} has no \\w+: install`));
    });
  }

  it('gives Cosmos DB what the connection string says', async () => {
    install('botbuilder-azure', storageClass('CosmosDbPartitionedStorage'));

    const opened = await open(cosmos);

    expect(opened.embedded).to.equal(false);
    expect(opened.storage?.given).to.deep.equal([
      {
        cosmosDbEndpoint: 'https://a.documents.example:443/',
        authKey: 'hunter2==',
        databaseId: 'bot',
        containerId: 'records',
        compatibilityMode: false,
      },
    ]);
  });

  it('gives Blob Storage the connection string and the container', async () => {
    install('botbuilder-azure-blobs', storageClass('BlobsStorage'));

    const opened = await open(`azblob:records;${blobs}`);

    expect(opened.embedded).to.equal(false);
    expect(opened.storage?.given).to.deep.equal([blobs, 'records']);
  });
});

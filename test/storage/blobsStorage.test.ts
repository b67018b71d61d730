import { expect } from 'chai';
import { blobsStorage } from '../../src/storage/azureStorage';
import { openStorage } from '../../src/storage/openStorage';
import { azuriteAt, startAzurite, type Azurite } from '../support/azurite';
import { freePort } from '../support/freePort';
import { messageOf } from '../support/rejection';
import { describeListing, describePortableStorage } from '../support/storageContract';

describe('Azure Blob Storage', () => {
  let azurite: Azurite;
  let containers = 0;

  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.close());

  describePortableStorage('azblob', async () => {
    containers += 1;
    return openStorage(`azblob:records-${containers};${azurite.connectionString}`);
  });
  describeListing('azblob', async () => {
    containers += 1;
    return { storage: blobsStorage(azurite.connectionString, `records-${containers}`), close: async () => {} };
  });

  it('needs no restart when it was not there at its first use', async () => {
    const port = await freePort();
    const { storage } = openStorage(`azblob:records;${azuriteAt(port)}`);
    expect(await messageOf(storage.read(['a']))).to.contain('ECONNREFUSED');

    const late = await startAzurite(port);
    try {
      await storage.write({ a: { n: 1 } });
      expect((await storage.read(['a']))['a'].n).to.equal(1);
    } finally {
      await late.close();
    }
  });
});

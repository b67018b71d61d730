import { expect } from 'chai';
import { cosmosStorage } from '../../src/storage/azureStorage';
import { openStorage } from '../../src/storage/openStorage';
import { cosmosDatabase, startFakeCosmos, type FakeCosmos } from '../support/fakeCosmos';
import { freePort } from '../support/freePort';
import { messageOf } from '../support/rejection';
import { describeListing, describePortableStorage } from '../support/storageContract';

describe('Azure Cosmos DB', () => {
  let cosmos: FakeCosmos;
  let containers = 0;

  before(async () => {
    cosmos = await startFakeCosmos();
  });
  after(() => cosmos.close());

  const url = (container: string, connectionString = cosmos.connectionString) =>
    `cosmos:${cosmosDatabase}/${container};${connectionString}`;

  describePortableStorage('cosmos', async () => {
    containers += 1;
    return openStorage(url(`records-${containers}`));
  });
  describeListing('cosmos', async () => {
    containers += 1;
    const [, endpoint = '', key = ''] =
      /AccountEndpoint=([^;]*);AccountKey=([^;]*);/.exec(cosmos.connectionString) ?? [];
    const container = `records-${containers}`;
    return { storage: cosmosStorage({ endpoint, key, database: cosmosDatabase, container }), close: async () => {} };
  });

  it('says what is wrong when the key is', async () => {
    const { storage } = openStorage(url('secret').replace(/AccountKey=.{8}/, 'AccountKey=d3Jvbmch'));

    expect(await messageOf(storage.read(['a']))).to.contain('authorization token');
  });

  it('keeps accounts apart whose containers have the same name', async () => {
    const other = await startFakeCosmos();
    try {
      const [one, two] = [openStorage(url('same')), openStorage(url('same', other.connectionString))];
      await one.storage.write({ a: { n: 1 } });

      expect(await two.storage.read(['a'])).to.deep.equal({});
    } finally {
      await other.close();
    }
  });

  it('needs no restart when it was not there at its first use', async () => {
    const port = await freePort();
    const key = Buffer.from('secret').toString('base64');
    const { storage } = openStorage(url('late', `AccountEndpoint=http://127.0.0.1:${port}/;AccountKey=${key}`));
    expect(await messageOf(storage.read(['a']))).to.contain('ECONNREFUSED');

    const late = await startFakeCosmos({ port, key });
    try {
      await storage.write({ a: { n: 1 } });
      expect((await storage.read(['a']))['a'].n).to.equal(1);
    } finally {
      await late.close();
    }
  });
});

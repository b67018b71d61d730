import { expect } from 'chai';
import { BotAuthentication } from '../../src/assistant/botAuthentication';

describe('clients of the connector and the token service', () => {
  const serviceUrl = 'http://127.0.0.1:9';
  let authentication: BotAuthentication;

  beforeEach(() => {
    authentication = new BotAuthentication({ MicrosoftAppId: '' });
  });

  /** As a turn gets them. */
  async function turn(url = serviceUrl) {
    const activity = { type: 'message', channelId: 'emulator', serviceUrl: url };
    const { connectorFactory, audience, claimsIdentity } = await authentication.authenticateRequest(
      activity as Parameters<BotAuthentication['authenticateRequest']>[0],
      '',
    );
    return {
      connector: await connectorFactory?.create(url, audience),
      resumed: await authentication.createConnectorFactory(claimsIdentity).create(url, audience),
      tokens: await authentication.createUserTokenClient(claimsIdentity),
    };
  }

  it('are made once for all turns at one service URL', async () => {
    const [one, other] = [await turn(), await turn()];
    expect(one.connector).to.be.an('object');
    for (const client of [one.resumed, other.connector, other.resumed]) expect(client).to.equal(one.connector);
    expect(other.tokens).to.equal(one.tokens);
  });

  it('are another at another, and speak to that', async () => {
    const [one, other] = [await turn(), await turn('http://127.0.0.1:10')];
    expect(other.connector).not.to.equal(one.connector);
    expect(one.connector).to.have.property('baseUri', serviceUrl);
    expect(other.connector).to.have.property('baseUri', 'http://127.0.0.1:10');
  });

  it('are a hundred at most: those that were not used for longest go', async () => {
    const { connector: first } = await turn();
    for (let n = 0; n < 99; n += 1) await turn(`http://127.0.0.1:9/${n}`);
    expect((await turn()).connector).to.equal(first);
    for (let n = 0; n < 100; n += 1) await turn(`http://127.0.0.1:9/${n}`);
    expect((await turn()).connector).not.to.equal(first);
  });
});

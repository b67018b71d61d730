import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { ActivityTypes, ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { expect } from 'chai';
import fc from 'fast-check';
import { menuCard } from '../../dialogs/assistant/assistantCards';
import { postActivities } from '../../src/channel/postActivities';
import { jsonBody } from '../support/jsonBody';
import { listening } from '../support/listening';

interface Seen {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly activity: unknown;
}

interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly retryAfter?: string;
}

describe('activities that go past the pipeline of the connector’s client', () => {
  let server: Server;
  let serviceUrl: string;
  let seen: Seen[];
  let replies: (Reply | 'cut')[];
  let waits: number[];

  before(async () => {
    server = createServer((request, response) => {
      const { method, url: path, headers } = request;
      void jsonBody(request).then((activity) => {
        seen.push({ method, path, headers, activity });
        const reply = replies.shift() ?? { status: 200 };
        if (reply === 'cut') return void request.socket.destroy();
        const { status, body = '{"id":"given"}', retryAfter } = reply;
        response.statusCode = status;
        response.setHeader('content-type', 'application/json');
        if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
        response.end(body);
      });
    });
    serviceUrl = `http://127.0.0.1:${await listening(server)}/emea/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    [seen, replies, waits] = [[], [], []];
  });

  async function theirs() {
    const authentication = new ConfigurationBotFrameworkAuthentication({});
    const activity = { type: 'message', channelId: 'emulator', serviceUrl, recipient: {} } as Activity;
    const { connectorFactory, audience } = await authentication.authenticateRequest(activity, '');
    if (!connectorFactory) throw new Error('no connector');
    return connectorFactory.create(serviceUrl, audience);
  }
  async function ours() {
    const wait = async <T>(milliseconds = 0): Promise<T> => {
      waits.push(milliseconds);
      return undefined as T;
    };
    return postActivities(await theirs(), serviceUrl, wait);
  }

  const message: Partial<Activity> = {
    type: ActivityTypes.Message,
    channelId: 'emulator',
    from: { id: 'bot', name: 'Bot' },
    conversation: { id: 'a:b/c', name: 'Ann', isGroup: false, conversationType: 'personal' },
    timestamp: new Date(0),
    locale: 'en',
    ...menuCard({ channelId: 'emulator', locale: 'en' }, 'What next?', true),
    value: { nested: [{ deep: null }] },
  };

  it('are what the client itself sends, to the same place', async () => {
    const calls = fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.string(),
      async (text, one, two) => {
        const [conversation, id] = [`c${one}`, `i${two}`];
        for (const { conversations } of [await theirs(), await ours()]) {
          await conversations.sendToConversation(conversation, { ...message, text });
          await conversations.updateActivity(conversation, id, { ...message, text, id });
          await conversations.replyToActivity(`c${text.length}`, id, { ...message, text, replyToId: id });
        }
        const [their, our] = [seen.slice(0, 3), seen.slice(3)];
        const what = ({ method, path, activity }: Seen) => ({ method, path, activity });
        expect(our.map(what)).to.deep.equal(their.map(what));
        const kept = ({ headers }: Seen) => [headers['content-type'], headers.accept, headers['x-ms-conversation-id']];
        expect(our.map(kept)).to.deep.equal(their.map(kept));
        seen = [];
      },
    );
    await fc.assert(calls, { numRuns: 50 });
  });

  it('have the id that the channel gives them', async () => {
    const { conversations } = await ours();
    expect(await conversations.replyToActivity('c', 'i', message)).to.deep.equal({ id: 'given' });
    for (const body of ['', '{', 'null', '7', '{}']) {
      replies = [{ status: 202, body }];
      const { id } = await conversations.sendToConversation('c', message);
      expect(id, body).to.equal(undefined);
    }
  });

  it('come with what the client’s credentials put there', async () => {
    const client = await theirs();
    client.credentials = {
      signRequest(request) {
        request.headers.set('authorization', 'Bearer for-the-channel');
        return Promise.resolve(request);
      },
    };
    await postActivities(client, serviceUrl).conversations.sendToConversation('c', message);
    expect(seen[0]?.headers.authorization).to.equal('Bearer for-the-channel');
  });

  it('go over a connection that is there', async () => {
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const { conversations } = await ours();
    for (let n = 0; n < 5; n += 1) await conversations.sendToConversation('c', message);
    expect(connections).to.be.lessThan(2);
  });

  for (const status of [400, 401, 403, 404, 412, 429, 501])
    it(`are refused once and for all by a ${status}, with its words`, async () => {
      replies = [{ status, body: '{"error":{"code":"Fake","message":"as told"}}' }];
      const error = await ours().then(({ conversations }) =>
        conversations.sendToConversation('c', message).catch(asIs),
      );
      expect(error).to.include({ statusCode: status, message: 'as told' });
      expect(seen).to.have.lengthOf(1);
    });

  it('are refused without words, too', async () => {
    for (const body of ['', '[]', 'null', '{"error":null}', '{"error":"no"}', '{"error":{"message":7}}']) {
      replies = [{ status: 403, body }];
      const { conversations } = await ours();
      const error = await conversations.updateActivity('c', 'i', message).catch(asIs);
      expect(error).to.have.property('message', 'The channel answered 403.');
    }
  });

  for (const failure of [{ status: 408 }, { status: 500 }, { status: 502 }, { status: 503 }, 'cut'] as const)
    it(`are tried again, three times, each after longer, where it is ${JSON.stringify(failure)}`, async () => {
      replies = [failure, failure, failure];
      const { conversations } = await ours();
      expect(await conversations.sendToConversation('c', message)).to.deep.equal({ id: 'given' });
      expect(seen).to.have.lengthOf(4);
      waits.forEach((wait, n) => expect(wait).to.be.within(500 * 2 ** n, 1000 * 2 ** n));

      replies = [failure, failure, failure, failure];
      expect(await conversations.sendToConversation('c', message).catch(asIs)).to.be.instanceOf(Error);
      expect(replies).to.deep.equal([]);
    });

  it('wait as long as the channel says', async () => {
    replies = [
      { status: 429, retryAfter: '7' },
      { status: 503, retryAfter: 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { status: 429, retryAfter: 'soon' },
    ];
    const { conversations } = await ours();
    expect(await conversations.sendToConversation('c', message).catch(asIs)).to.have.property('statusCode', 429);
    expect(waits).to.deep.equal([7000, 0]);
  });

  it('go the client’s own way where a proxy is set', async () => {
    const { https_proxy: before } = process.env;
    process.env['https_proxy'] = 'http://127.0.0.1:9';
    try {
      const client = await theirs();
      const { conversations } = postActivities(client, serviceUrl);
      expect(Object.keys(conversations)).to.deep.equal(['client']);
    } finally {
      if (before === undefined) delete process.env['https_proxy'];
      else process.env['https_proxy'] = before;
    }
    expect(Object.keys((await ours()).conversations)).to.include('sendToConversation');
  });
});

const asIs = (error: unknown): unknown => error;

import type { IncomingMessage } from 'node:http';
import axios from 'axios';
import {
  ActionTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TurnContext,
  type ConversationReference,
  type Request as BotRequest,
} from 'botbuilder';
import restify from 'restify';
import type { Services } from './services';

/** Where one chat of the bare bot stands. In memory, for good: it has neither storage, nor sealing, nor checks. */
interface Chat {
  readonly reference: Partial<ConversationReference>;
  readonly card: string;
}

/**
 * What a sign-in costs on restify and botbuilder alone: a bot that has exactly the HTTP exchanges of ours, in the same
 * order and with the same side by side, and does nothing else.
 */
export async function startBareSignIn({ atlassian }: Services): Promise<{ readonly url: string }> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const chats = new Map<string, Chat>();
  const server = restify.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${server.address().port}`;
  const callback = `${url}/oauth2/jira/callback/`;

  async function turn(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { id } = activity.conversation;
    const chat = chats.get(id);
    if (!chat) {
      const value = `${url}/oauth2/jira/chat/?signin=${id}`;
      const button = { type: ActionTypes.OpenUrl, title: 'Log in', value };
      const sent = await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard('Log in', [], [button])));
      chats.set(id, { reference: TurnContext.getConversationReference(activity), card: sent?.id ?? '' });
      return;
    }
    await context.sendActivity('You are signed in.');
    const used = MessageFactory.attachment(CardFactory.heroCard('You are signed in.'));
    await context.updateActivity({ ...used, id: chat.card });
    await context.sendActivity('What would you like to do?');
  }

  async function exchange(code: string): Promise<void> {
    const { clientId, clientSecret, url: origin } = atlassian;
    const { data } = await axios.post<{ access_token: string }>(`${origin}/oauth/token`, {
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code,
      redirect_uri: callback,
    });
    const headers = { authorization: `Bearer ${data.access_token}` };
    const get = (path: string) => axios.get<unknown>(`${origin}${path}`, { headers });
    await Promise.all([get('/me'), get('/oauth/token/accessible-resources')]);
  }

  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as BotRequest, response, turn);
  });
  server.get('/oauth2/jira/chat/', async (request, response) => {
    const query = new URLSearchParams({
      audience: 'api.atlassian.com',
      client_id: atlassian.clientId,
      scope: 'read:me offline_access read:servicedesk-request write:servicedesk-request',
      redirect_uri: callback,
      state: queryOf(request).get('signin') ?? '',
      response_type: 'code',
      prompt: 'consent',
    });
    response.statusCode = 302;
    response.setHeader('location', `${atlassian.url}/authorize?${query.toString()}`);
    response.end();
  });
  server.get('/oauth2/jira/callback/', async (request, response) => {
    const query = queryOf(request);
    const code = query.get('code');
    if (code === null) {
      response.setHeader('content-type', 'text/html');
      response.end('<output id="verification-code">123456</output>');
      return;
    }
    await exchange(code);
    response.statusCode = 303;
    response.setHeader('location', '/oauth2/jira/callback/');
    response.end();
    const { reference } = chats.get(query.get('state') ?? '') ?? {};
    await adapter.continueConversationAsync('', reference ?? {}, async (context) => {
      await context.sendActivity('Almost done: type the six-digit code that your browser shows.');
    });
  });
  return { url };
}

function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://bot').searchParams;
}

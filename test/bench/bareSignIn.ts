import type { IncomingMessage } from 'node:http';
import axios from 'axios';
import {
  ActionTypes,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  TurnContext,
  type ConversationReference,
  type Request as BotRequest,
} from 'botbuilder';
import {
  ComponentDialog,
  Dialog,
  DialogSet,
  DialogTurnStatus,
  WaterfallDialog,
  type DialogState,
} from 'botbuilder-dialogs';
import restify from 'restify';
import type { Services } from './services';

export interface BareSignInOptions {
  /** Whether each turn runs through the SDK's dialogs, with a conversation state in memory. Default: neither. */
  readonly dialogs?: boolean;
}

/**
 * What a sign-in costs on restify and botbuilder alone: a bot that has exactly the HTTP exchanges of ours, in the same
 * order and with the same side by side, and does nothing else. It has no durable storage, no sealing, no checks.
 */
export async function startBareSignIn(
  { atlassian }: Services,
  { dialogs = false }: BareSignInOptions = {},
): Promise<{ readonly url: string }> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const references = new Map<string, Partial<ConversationReference>>();
  const server = restify.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${server.address().port}`;
  const callback = `${url}/oauth2/jira/callback/`;

  async function ask(context: TurnContext): Promise<string> {
    const { activity } = context;
    references.set(activity.conversation.id, TurnContext.getConversationReference(activity));
    const value = `${url}/oauth2/jira/chat/?signin=${activity.conversation.id}`;
    const button = { type: ActionTypes.OpenUrl, title: 'Log in', value };
    const sent = await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard('Log in', [], [button])));
    return sent?.id ?? '';
  }

  async function confirm(context: TurnContext, card: string): Promise<void> {
    await context.sendActivity('You are signed in.');
    const used = MessageFactory.attachment(CardFactory.heroCard('You are signed in.'));
    await context.updateActivity({ ...used, id: card });
    await context.sendActivity('What would you like to do?');
  }

  const turn = dialogs ? withDialogs(ask, confirm) : withoutDialogs(ask, confirm);

  /** Resolves once it is known who it is; meanwhile what they see first is read, for which nobody waits. */
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
    const get = <T>(path: string) => axios.get<T>(`${origin}${path}`, { headers });
    const [, { data: sites }] = await Promise.all([
      get('/me'),
      get<readonly { readonly id: string }[]>('/oauth/token/accessible-resources'),
    ]);
    const desk = `/ex/jira/${sites[0]?.id}/rest/servicedeskapi`;
    const own = 'requestOwnership=OWNED_REQUESTS&requestOwnership=PARTICIPATED_REQUESTS&requestStatus=ALL_REQUESTS';
    const recent = `request?${own}&expand=requestType&expand=participant&start=0&limit=25`;
    void Promise.all([get(`${desk}/servicedesk?start=0&limit=100`), get(`${desk}/${recent}`)]);
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
    await adapter.continueConversationAsync('', references.get(query.get('state') ?? '') ?? {}, async (context) => {
      await context.sendActivity('Almost done: type the six-digit code that your browser shows.');
      await turn(context);
    });
  });
  return { url };
}

type Turn = (context: TurnContext) => Promise<void>;
type Ask = (context: TurnContext) => Promise<string>;
type Confirm = (context: TurnContext, card: string) => Promise<void>;

function withoutDialogs(ask: Ask, confirm: Confirm): Turn {
  const cards = new Map<string, string>();
  return async (context) => {
    const { type, conversation } = context.activity;
    if (type !== ActivityTypes.Message) return;
    const card = cards.get(conversation.id);
    if (card === undefined) cards.set(conversation.id, await ask(context));
    else await confirm(context, card);
  };
}

function withDialogs(ask: Ask, confirm: Confirm): Turn {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty<DialogState>('dialogs'));
  const root = new ComponentDialog('root').addDialog(
    new WaterfallDialog<object>('sign in', [
      async (step) => {
        Object.assign(step.values, { card: await ask(step.context) });
        return Dialog.EndOfTurn;
      },
      async (step) => {
        await confirm(step.context, String(Reflect.get(step.values, 'card')));
        return step.endDialog();
      },
    ]),
  );
  dialogs.add(root);
  return async (context) => {
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(root.id);
    await state.saveChanges(context);
  };
}

function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://bot').searchParams;
}

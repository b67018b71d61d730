import {
  AgentApplication,
  authorizeJWT,
  CloudAdapter as AgentsAdapter,
  getAuthConfigWithDefaults,
} from '@microsoft/agents-hosting';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import express, { type Express } from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createAtlassianLogin as createAgentLogin } from '../../src/agents';
import { createAtlassianLogin, type AtlassianLogin } from '../../src/plugin';
import type { Emulator } from '../../src/emulator';
import { commonOptions, type Common, type SdkName } from './hostedBots';
import { serving, type Serving } from './serving';

const tenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const skillId = '11111111-1111-4111-8111-111111111111';
/** The bots that may use the skill. */
export const parents = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const;

/** Like the SDK's `allowedCallersClaimsValidator`. */
async function validateClaims(claims: readonly { type: string; value: string }[]): Promise<void> {
  const isParent = claims.some(({ type, value }) => type === 'appid' && parents.some((id) => id === value));
  if (!isParent) throw new Error('no parent');
}

type BotOf = (jira: AtlassianLogin) => (context: TurnContext) => Promise<void>;

/** A bot that others use as a skill, on a free port. All callers are verified with keys that a server here publishes. */
export interface SkillBot {
  readonly url: string;
  /** The `Authorization` header of a bot with this id. */
  authorizationOf(appId: string): Promise<string>;
  close(): Promise<void>;
}

export async function startSkillBot(sdk: SdkName, emulator: Emulator, bot: BotOf): Promise<SkillBot> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'key', use: 'sig', alg: 'RS256' };
  const directory = express();
  const published = await serving(directory);
  directory.get('/metadata', (_request, response) => void response.json({ jwks_uri: `${published.url}/keys` }));
  directory.get(['/keys', '/:tenant/discovery/v2.0/keys'], (_request, response) => void response.json({ keys: [key] }));

  const app = express();
  const server = await serving(app);
  const jira = hosts[sdk](app, bot, published, commonOptions(emulator, server.url));
  app.get('/oauth2/jira/chat/', jira.startRoute);
  app.get('/oauth2/jira/callback/', jira.callbackRoute);

  return {
    url: server.url,
    async authorizationOf(appid) {
      const token = await new SignJWT({ ver: '1.0', appid, tid: tenant })
        .setProtectedHeader({ alg: 'RS256', kid: 'key' })
        .setIssuer(`https://sts.windows.net/${tenant}/`)
        .setAudience(skillId)
        .setExpirationTime('1h')
        .sign(privateKey);
      return `Bearer ${token}`;
    },
    async close() {
      await server.close();
      await published.close();
    },
  };
}

/** The skill's own `Authorization` header towards this audience: no token service is asked here. */
export const authorizationFor = (audience: string) => `Bearer ${skillId}-for-${audience}`;

const hosts: Readonly<Record<SdkName, (app: Express, bot: BotOf, keys: Serving, common: Common) => AtlassianLogin>> = {
  'the Bot Framework SDK'(app, bot, { url }, common) {
    const credentials = {
      isValidAppId: async (id?: string) => id === skillId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async (_id: string, audience?: string) => ({
        signRequest: async <R extends { headers: { set(name: string, value: string): void } }>(request: R) => {
          request.headers.set('authorization', authorizationFor(audience ?? 'nobody'));
          return request;
        },
      }),
    };
    const authentication = new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: url,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
        OAuthUrl: url,
        ValidateAuthority: true,
      },
      credentials,
      { requiredEndorsements: [], validateClaims },
    );
    const adapter = new CloudAdapter(authentication);
    const run = (context: TurnContext): Promise<void> => turn(context);
    const jira = createAtlassianLogin({ ...common, adapter, run, appId: skillId });
    const turn = bot(jira);
    adapter.use(jira.guard);
    app.post('/api/messages', express.json(), (request, response) => adapter.process(request, response, run));
    return jira;
  },

  'the Agents SDK'(app, bot, { url }, common) {
    const configuration = getAuthConfigWithDefaults({
      clientId: skillId,
      tenantId: tenant,
      authorityEndpoint: url,
    });
    const adapter = new AgentsAdapter(configuration);
    const provider = { getAccessToken: async (scope: string) => authorizationFor(scope).replace('Bearer ', '') };
    Object.assign(adapter.connectionManager, {
      getTokenProvider: () => provider,
      getTokenProviderFromActivity: () => provider,
    });
    const agent = new AgentApplication({ adapter });
    const jira = createAgentLogin({ ...common, agent });
    const turn = bot(jira);
    adapter.use(jira.guard);
    agent.onActivity(/./, async (context) => {
      const either: unknown = context;
      await turn(either as TurnContext);
    });
    app.post('/api/messages', express.json(), authorizeJWT(configuration), (request, response) =>
      adapter.process(request, response, (context) => agent.run(context)),
    );
    return jira;
  },
};

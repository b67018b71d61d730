/** The package for the Microsoft 365 Agents SDK. What is the same for both SDKs is exported by `botbuilder-atlassian` itself. */
import type { AgentApplication, CloudAdapter, TurnContext, TurnState } from '@microsoft/agents-hosting';
import { appIdOf, checkAgentOptions } from './agents/checkAgentOptions';
import type { SkillIdentity } from './channel/parentBot';
import { createAtlassianLogin as createLogin, type AtlassianLogin } from './plugin';
import type { AtlassianLoginOptions } from './plugin/options';

export { createDialogHandler } from './agents/dialogHandler';

type Reference = Parameters<CloudAdapter['continueConversation']>[1];

/**
 * The options for a bot on the Bot Framework SDK, with the agent in place of its adapter and `run`, and without `providers`: there
 * is no token client.
 */
export interface AgentLoginOptions extends Omit<
  AtlassianLoginOptions<TurnContext>,
  'adapter' | 'run' | 'appId' | 'providers'
> {
  /** After the browser's callback the conversation is continued through its adapter, in its routes for `event`. */
  readonly agent: Pick<AgentApplication<TurnState>, 'run' | 'adapter'>;
  /** Default: the client id of the connection with which the agent's adapter signs in, empty without one. */
  readonly appId?: string;
}

/**
 * "Log in with Jira (Cloud)" for one agent. Throws a `TypeError` that lists every wrong option and says what it must be.
 *
 * @example
 * const jira = createAtlassianLogin({ agent, clientId, clientSecret, callbackUrl, storage, encryptionKeys });
 * server.get('/oauth2/jira/chat/', jira.startRoute);
 * server.get('/oauth2/jira/callback/', jira.callbackRoute);
 */
export function createAtlassianLogin(options: AgentLoginOptions): AtlassianLogin {
  checkAgentOptions(options);
  const { agent, ...others } = options;
  const { adapter } = agent;
  return createLogin<TurnContext>({
    ...others,
    appId: appIdOf(options),
    run: (context) => agent.run(context),
    adapter: {
      async continueConversationAsync(bot, reference, audience, next) {
        // Without an app id it takes an identity that is empty; for a skill, the audience is among the claims.
        const identity = typeof bot === 'string' ? bot || {} : claimsIn(bot);
        const logic = next ?? audience;
        if (typeof logic !== 'string') await adapter.continueConversation(identity, agentReference(reference), logic);
      },
    },
  });
}

function claimsIn({ claims }: SkillIdentity): Readonly<Record<string, string>> {
  return Object.fromEntries(claims.map(({ type, value }) => [type, value]));
}

/** A reference in this SDK's form: the Bot Framework SDK's `bot` is called `agent`. */
function agentReference({ bot, ...reference }: Readonly<Record<string, unknown>>): Reference {
  const named: unknown = { ...reference, agent: bot };
  return named as Reference;
}

import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { postActivities } from '../channel/postActivities';

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type ClaimsIdentity = Parameters<Authentication['createConnectorFactory']>[0];

/** A bot is reached at few service URLs, and each person at one of them. */
const keptAtMost = 100;

/**
 * The SDK's authentication creates a connector client and a token service client on every turn, each with its own HTTP
 * pipeline. This one caches them by bot, service URL and audience: they hold nothing about a turn or a person. Activities
 * bypass that pipeline.
 */
export class BotAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new LRUCache<string, ReturnType<ConnectorFactory['create']>>({ max: keptAtMost });
  private readonly tokenClients = new LRUCache<string, ReturnType<Authentication['createUserTokenClient']>>({
    max: keptAtMost,
  });

  override async authenticateRequest(
    ...request: Parameters<Authentication['authenticateRequest']>
  ): ReturnType<Authentication['authenticateRequest']> {
    const { connectorFactory, ...result } = await super.authenticateRequest(...request);
    return connectorFactory
      ? { ...result, connectorFactory: this.keeping(connectorFactory, result.claimsIdentity) }
      : result;
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.keeping(super.createConnectorFactory(claims), claims);
  }

  override createUserTokenClient(claims: ClaimsIdentity): ReturnType<Authentication['createUserTokenClient']> {
    return kept(this.tokenClients, [botIn(claims)], () => super.createUserTokenClient(claims));
  }

  private keeping(factory: ConnectorFactory, claims: ClaimsIdentity): ConnectorFactory {
    return {
      create: (serviceUrl, audience) =>
        kept(this.connectors, [botIn(claims), serviceUrl, audience], async () =>
          postActivities(await factory.create(serviceUrl, audience), serviceUrl),
        ),
    };
  }
}

function kept<T extends {}>(
  clients: LRUCache<string, Promise<T>>,
  by: readonly (string | undefined)[],
  make: () => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(by);
  const known = clients.get(key);
  if (known) return known;
  const made = make();
  clients.set(key, made);
  // Failures are not cached.
  made.catch(() => clients.delete(key));
  return made;
}

/** The bot that the clients speak for, in the claims where the SDK looks. Both are verified, and absent in development. */
function botIn(claims: ClaimsIdentity): string | undefined {
  return claims.getClaimValue('aud') ?? claims.getClaimValue('appid') ?? undefined;
}

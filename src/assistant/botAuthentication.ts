import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { postActivities } from '../channel/postActivities';

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type ClaimsIdentity = Parameters<Authentication['createConnectorFactory']>[0];

/** A bot is reached at few service URLs, and each person at one. */
const keptAtMost = 100;

/**
 * The SDK's authentication, which makes a client of the connector and one of the token service at every turn, each with an HTTP
 * pipeline of its own. Here they are kept, by whom they speak for and to: they hold nothing of a turn or a person. Activities go
 * past that pipeline.
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
  // A failure is not kept.
  made.catch(() => clients.delete(key));
  return made;
}

/** Whom the clients speak for, where the SDK looks for it. Both are verified, and absent in development. */
function botIn(claims: ClaimsIdentity): string | undefined {
  return claims.getClaimValue('aud') ?? claims.getClaimValue('appid') ?? undefined;
}

import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jsonBody } from './jsonBody';

/** Azure Cosmos DB on loopback, so far as a bot's records need it: one existing database, its containers and items. */
export interface FakeCosmos {
  readonly port: number;
  /** `AccountEndpoint=…;AccountKey=…;` */
  readonly connectionString: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
}

export const cosmosDatabase = 'bot';

/**
 * Speaks the wire protocol of its REST API: items by id with `_etag`; `If-Match` on an upsert, 412 if it is stale, while a missing item
 * is created whatever `If-Match` says; and the one query that lists keys, without a query plan, as emulators do. Signatures are
 * checked.
 * (https://learn.microsoft.com/rest/api/cosmos-db/)
 */
export async function startFakeCosmos({
  port = 0,
  key = randomBytes(64).toString('base64'),
} = {}): Promise<FakeCosmos> {
  const containers = new Map<string, Map<string, object & { readonly _etag: string }>>();

  const server = createServer((request, response) => {
    void (async () => {
      const body = await jsonBody(request);
      const answer = isSigned(request, key) ? answerTo(request, body) : refusal(401);
      response.statusCode = answer.status;
      response.setHeader('content-type', 'application/json');
      response.end(answer.body && JSON.stringify(answer.body));
    })();
  });

  function answerTo(
    { method = '', url = '', headers }: IncomingMessage,
    body: Readonly<Record<string, unknown>>,
  ): Answer {
    if (url === '/') return { status: 200, body: account() };
    const [, database, name, id] = /^\/dbs\/([^/]+)\/colls(?:\/([^/]+)(?:\/docs(?:\/([^/]+))?)?)?$/.exec(url) ?? [];
    if (database !== cosmosDatabase) return refusal(404);
    if (name === undefined) {
      const made = String(body['id']);
      if (containers.has(made)) return refusal(409);
      containers.set(made, new Map());
      return { status: 201, body: container(made) };
    }
    const items = containers.get(name);
    if (!items) return refusal(404);
    if (!url.includes('/docs')) return { status: 200, body: container(name) };
    if (method === 'POST' && 'query' in body) return found(items, body);
    if (method === 'POST') return upsert(items, body, headers['if-match']);
    const itemId = decodeURIComponent(id ?? '');
    const item = items.get(itemId);
    if (!item) return refusal(404);
    if (method !== 'DELETE') return { status: 200, body: item };
    if (![undefined, item._etag].includes(headers['if-match'])) return refusal(412);
    items.delete(itemId);
    return { status: 204 };
  }

  function account(): object {
    const here = [{ name: 'here', databaseAccountEndpoint: cosmos.endpoint }];
    return { id: 'account', writableLocations: here, readableLocations: here, enableMultipleWriteLocations: false };
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = (server.address() as AddressInfo).port;
  const cosmos = { endpoint: `http://127.0.0.1:${at}/` };
  return {
    port: at,
    connectionString: `AccountEndpoint=${cosmos.endpoint};AccountKey=${key};`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function upsert(
  items: Map<string, object & { readonly _etag: string }>,
  item: Readonly<Record<string, unknown>>,
  ifMatch: string | undefined,
): Answer {
  const known = items.get(String(item['id']));
  if (known && ifMatch !== undefined && ifMatch !== known._etag) return refusal(412);
  const stored = { ...item, _etag: `"${randomBytes(8).toString('hex')}"` };
  items.set(String(item['id']), stored);
  return { status: known ? 200 : 201, body: stored };
}

function found(items: ReadonlyMap<string, object>, { query, parameters }: Readonly<Record<string, unknown>>): Answer {
  if (query !== 'SELECT VALUE c.realId FROM c WHERE STARTSWITH(c.realId, @prefix)') return refusal(400);
  const [prefix] = Array.isArray(parameters) ? parameters : [];
  const keys = [...items.values()].map((item) => String(Reflect.get(item, 'realId')));
  const some = keys.filter((key) => key.startsWith(String(prefix?.value)));
  return { status: 200, body: { Documents: some, _count: some.length } };
}

function container(id: string): object {
  return { id, _rid: id, partitionKey: { paths: ['/id'], kind: 'Hash', version: 2 } };
}

const refusals: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadRequest', 'Syntax error.'],
  401: ['Unauthorized', 'The input authorization token can not serve the request.'],
  404: ['NotFound', 'Entity with the specified id does not exist in the system.'],
  409: ['Conflict', 'Entity with the specified id already exists in the system.'],
  412: ['PreconditionFailed', 'Operation cannot be performed because one of the specified precondition is not met.'],
};

function refusal(status: number): Answer {
  const [code = '', message = ''] = refusals[status] ?? [];
  return { status, body: { code, message } };
}

/** https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources */
function isSigned({ method = '', url = '', headers }: IncomingMessage, key: string): boolean {
  const parts = url.split('/').filter(Boolean);
  const isItem = parts.length % 2 === 0;
  const type = parts.at(isItem ? -2 : -1) ?? '';
  const link = (isItem ? parts : parts.slice(0, -1)).map(decodeURIComponent).join('/');
  const text = `${method}\n${type}\n${link}\n${String(headers['x-ms-date'])}\n\n`.toLowerCase();
  // All but the item's name is in lower case.
  const signed = text.replace(link.toLowerCase(), () => link);
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(signed).digest('base64');
  return decodeURIComponent(headers.authorization ?? '') === `type=master&ver=1.0&sig=${signature}`;
}

import type { ApiAnswer, ApiName, ApiRequest } from './api';
import { holds, profile, resources } from './identity';
import { sitesOf, type People } from './people';
import type { Limits, RateLimits } from './rateLimits';
import type { Tokens } from './tokens';

/** A request, with what the APIs need to know about it. */
export interface GatewayRequest extends Pick<
  ApiRequest,
  'method' | 'query' | 'body' | 'header' | 'files' | 'variants'
> {
  readonly pathname: string;
  readonly limits: Limits;
}

const unauthorized: ApiAnswer = { status: 401, body: { code: 401, message: 'Unauthorized' } };
const missingScope: ApiAnswer = { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
const noSuchPath: ApiAnswer = { status: 404, body: { code: 404, message: 'Not found' } };

/** Base paths of the APIs below `/ex/jira/{cloudId}/`. Atlassian documents forms at `/jira/forms/cloud/`, which accepts no 3LO token. */
const bases: Readonly<Record<ApiName, string>> = {
  serviceDesk: 'rest/servicedeskapi/',
  forms: 'forms/',
  jira: 'rest/api/3/',
};

const apiNames: readonly ApiName[] = ['serviceDesk', 'forms', 'jira'];

/** The scope that a call needs. */
function scopeOf(api: ApiName, method: string, [first]: readonly string[]): string {
  if (api !== 'jira') return method === 'GET' ? 'read:servicedesk-request' : 'write:servicedesk-request';
  if (first === 'myself' || first === 'user') return 'read:jira-user';
  // A search may be a POST.
  return method === 'GET' || first === 'search' ? 'read:jira-work' : 'write:jira-work';
}

/** Everything that accepts an access token: the profile, the sites, and each site's APIs. */
export function createGateway(
  people: People,
  tokens: Tokens,
  rateLimits: RateLimits,
  answer: (call: ApiRequest) => ApiAnswer | Promise<ApiAnswer>,
) {
  return async (request: GatewayRequest): Promise<ApiAnswer> => {
    const { method, pathname, header } = request;
    const [, token = ''] = /^Bearer (.+)$/i.exec(header('authorization') ?? '') ?? [];
    const grant = tokens.grantOf(token);
    const person = people.get(grant?.accountId ?? '');
    if (!grant || !person) return unauthorized;
    if (method === 'GET' && pathname === '/me')
      return holds(grant, 'read:me') ? { status: 200, body: profile(person) } : missingScope;
    if (method === 'GET' && pathname === '/oauth/token/accessible-resources')
      return { status: 200, body: resources(person, grant) };

    if (pathname.startsWith('/jira/forms/cloud/')) return unauthorized;
    const [, cloudId, below = ''] = /^\/ex\/jira\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    const site = sitesOf(person).find((known) => known.cloudId === cloudId && known.products.includes('jira'));
    const api = apiNames.find((name) => below.startsWith(bases[name]));
    const path = api && decode(below.slice(bases[api].length));
    if (!site || !api || !path) return noSuchPath;
    if (!holds(grant, scopeOf(api, method, path))) return missingScope;
    const self = `https://${site.host}/${bases[api]}${path.map(encodeURIComponent).join('/')}`;
    const call = { ...request, caller: { person, site }, api, path, self };
    return rateLimits.answer({ cloudId: site.cloudId, method, path }, request.limits, () => answer(call));
  };
}

/** `undefined` if a part is malformed. */
function decode(path: string): readonly string[] | undefined {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

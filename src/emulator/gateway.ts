import type { ApiAnswer, ApiRequest } from './api';
import { holds, profile, resources } from './identity';
import { sitesOf, type People } from './people';
import type { Limits, RateLimits } from './rateLimits';
import type { Tokens } from './tokens';

/** A request with what the service desk needs of it. */
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

const serviceDeskPath = /^\/ex\/jira\/([^/]+)\/rest\/servicedeskapi\/(.+)$/;
/** The base that takes a 3LO token; the one of Atlassian's pages about forms, `/jira/forms/cloud/`, does not. */
const formsPath = /^\/ex\/jira\/([^/]+)\/forms\/(.+)$/;

/** Everything that takes an access token: the profile, the sites, and the service desks of each site. */
export function createGateway(
  people: People,
  tokens: Tokens,
  rateLimits: RateLimits,
  serviceDesk: (call: ApiRequest) => ApiAnswer | Promise<ApiAnswer>,
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
    const isForms = formsPath.test(pathname);
    const [, cloudId, rest = ''] = (isForms ? formsPath : serviceDeskPath).exec(pathname) ?? [];
    const site = sitesOf(person).find((known) => known.cloudId === cloudId && known.products.includes('jira'));
    const path = decode(rest);
    if (!site || !path) return noSuchPath;
    if (!holds(grant, method === 'GET' ? 'read:servicedesk-request' : 'write:servicedesk-request')) return missingScope;
    const self = `https://${site.host}/rest/servicedeskapi/${path.map(encodeURIComponent).join('/')}`;
    const call = { ...request, caller: { person, site }, path: isForms ? ['forms', ...path] : path, self };
    return rateLimits.answer({ cloudId: site.cloudId, method, path: call.path }, request.limits, () =>
      serviceDesk(call),
    );
  };
}

/** `undefined` when a part is not well encoded. */
function decode(path: string): readonly string[] | undefined {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

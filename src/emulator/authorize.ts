import { blockedPage, consentPage, errorPage } from './consentPage';
import type { People } from './people';
import type { Tokens } from './tokens';

/** What the browser is sent: a page of Atlassian's, or a redirect to the app. */
export type AuthorizeOutcome =
  | { readonly kind: 'page'; readonly status: number; readonly markup: string }
  | { readonly kind: 'redirect'; readonly location: string };

export interface AuthorizeOptions {
  readonly clientId: string;
  readonly people: People;
  readonly tokens: Tokens;
  readonly denies: () => boolean;
}

/**
 * `/authorize`: GET asks who signs in, POST takes the decision. The form repeats the authorization request, so `query` contains it in
 * both.
 */
export function createAuthorize({ clientId, people, tokens, denies }: AuthorizeOptions) {
  return (method: string, query: URLSearchParams): AuthorizeOutcome => {
    const wrong = faultIn(query, clientId);
    if (wrong !== undefined) return pageOf(400, errorPage(wrong));
    return method === 'POST' ? decide(query) : pageOf(200, consentPage(query, people));
  };

  function decide(query: URLSearchParams): AuthorizeOutcome {
    const person = people.get(query.get('person') ?? '');
    const accepted = query.get('decision') === 'accept';
    if (!accepted || denies()) {
      return back(query, { error: 'access_denied', error_description: 'User did not authorize the request' });
    }
    if (!person) return pageOf(400, errorPage('Choose who you are.'));
    if (person.blocked) return pageOf(403, blockedPage(person));
    const code = tokens.issueCode({
      accountId: person.accountId,
      scope: query.get('scope') ?? '',
      redirectUri: query.get('redirect_uri') ?? '',
      challenge: query.get('code_challenge') ?? undefined,
    });
    return back(query, { code });
  }
}

function back(query: URLSearchParams, outcome: Readonly<Record<string, string>>): AuthorizeOutcome {
  const url = new URL(query.get('redirect_uri') ?? '');
  for (const [name, value] of Object.entries(outcome)) url.searchParams.set(name, value);
  url.searchParams.set('state', query.get('state') ?? '');
  return { kind: 'redirect', location: url.href };
}

function pageOf(status: number, markup: string): AuthorizeOutcome {
  return { kind: 'page', status, markup };
}

/** What is wrong with an authorization request, if anything; a faulty one is not redirected. */
function faultIn(query: URLSearchParams, clientId: string): string | undefined {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== clientId) return 'The client id is unknown.';
  if (!URL.canParse(redirectUri) || !/^https?:$/.test(new URL(redirectUri).protocol))
    return `redirect_uri is not registered for client: ${redirectUri}`;
  const expected = { audience: 'api.atlassian.com', response_type: 'code', prompt: 'consent' };
  const wrong = Object.entries(expected).find(([name, value]) => query.get(name) !== value);
  if (wrong) return `${wrong[0]} has to be ${wrong[1]}.`;
  const missing = ['scope', 'state'].find((name) => !query.get(name)?.trim());
  if (missing !== undefined) return `${missing} is required.`;
  const usesPkce = query.has('code_challenge') || query.has('code_challenge_method');
  const isS256 = /^[\w-]{43}$/.test(query.get('code_challenge') ?? '') && query.get('code_challenge_method') === 'S256';
  return usesPkce && !isS256 ? 'code_challenge has to be made with S256.' : undefined;
}

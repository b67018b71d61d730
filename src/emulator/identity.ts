import { sitesOf, type Person } from './people';
import type { Grant } from './state';

const siteScopes: readonly string[] = [
  'read:servicedesk-request',
  'write:servicedesk-request',
  'manage:servicedesk-customer',
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
];

/** Whether the grant has a scope. */
export function holds({ scope }: Grant, name: string): boolean {
  return scope.split(' ').includes(name);
}

/** `GET /me`. */
export function profile({ accountId, name, email, accountType }: Person): object {
  return {
    account_type: accountType,
    account_id: accountId,
    email,
    name,
    picture: `https://secure.gravatar.example/avatar/${encodeURIComponent(accountId)}`,
    account_status: 'active',
    nickname: name.split(' ')[0]?.toLowerCase(),
    zoneinfo: 'Europe/Berlin',
    locale: 'en-US',
    extended_profile: { organization: email.split('@')[1] },
  };
}

/** `GET /oauth/token/accessible-resources`: lists a site once per product, and Confluence whether or not the app asked for it. */
export function resources(person: Person, grant: Grant): object[] {
  const granted = siteScopes.filter((scope) => holds(grant, scope));
  return sitesOf(person).flatMap(({ cloudId, name, host, products }) =>
    products
      .map((product) => (product === 'jira' ? granted : ['read:confluence-content.summary']))
      .filter((scopes) => scopes.length > 0)
      .map((scopes) => ({
        id: cloudId,
        name,
        url: `https://${host}`,
        scopes,
        avatarUrl: `https://${host}/avatar.png`,
      })),
  );
}

import { sites, type Person } from './people';
import type { Grant } from './state';

const siteScopes = ['read:servicedesk-request', 'write:servicedesk-request', 'read:jira-work'];

/** Whether the grant has a scope. */
export function holds({ scope }: Grant, name: string): boolean {
  return scope.split(' ').includes(name);
}

/** `GET /me`. */
export function profile({ accountId, name, email, accountType }: Person): object {
  const nickname = name.split(' ')[0]?.toLowerCase();
  return {
    account_type: accountType,
    account_id: accountId,
    email,
    name,
    picture: '',
    account_status: 'active',
    nickname,
    locale: 'en-US',
  };
}

/** `GET /oauth/token/accessible-resources`: a site stands there once for each of its products. */
export function resources(person: Person, grant: Grant): object[] {
  return person.sites.flatMap((cloudId) => {
    const site = sites.find((known) => known.cloudId === cloudId);
    return (site?.products ?? []).map((product) => ({
      id: cloudId,
      name: site?.name,
      url: `https://${site?.host}`,
      scopes:
        product === 'jira' ? siteScopes.filter((scope) => holds(grant, scope)) : ['read:confluence-content.summary'],
      avatarUrl: `https://${site?.host}/avatar.png`,
    }));
  });
}

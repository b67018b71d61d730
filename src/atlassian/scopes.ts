import { isOneSlipAway } from '../platform/isOneSlipAway';
import type { Method } from './call';

/** A scope as the developer console shows it. */
export interface Scope {
  readonly scope: string;
  /** The API to add under Permissions; absent for a scope requested only at sign-in. */
  readonly api?: string;
  /** The label of the console's checkbox. */
  readonly label?: string;
  /** Whether the assistant requires it. */
  readonly isNeeded?: true;
}

/** Needed to search for people; requested at sign-in only if the settings say so. */
export const peopleScope = 'read:jira-user';

export const peoplePath = '/rest/api/3/user/search';

/** Required ones first. https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/ */
const scopes: readonly Scope[] = [
  {
    scope: 'read:me',
    api: 'User identity API',
    label: 'View active user profile',
    isNeeded: true,
  },
  { scope: 'offline_access', isNeeded: true },
  {
    scope: 'read:servicedesk-request',
    api: 'Jira API',
    label: 'View Jira Service Management request data',
    isNeeded: true,
  },
  {
    scope: 'write:servicedesk-request',
    api: 'Jira API',
    label: 'Create and manage Jira Service Management requests',
    isNeeded: true,
  },
  { scope: 'read:account', api: 'User identity API', label: 'View user profiles' },
  { scope: 'read:jira-work', api: 'Jira API', label: 'View Jira issue data' },
  { scope: 'write:jira-work', api: 'Jira API', label: 'Create and manage issues' },
  { scope: peopleScope, api: 'Jira API', label: 'View user profiles' },
];

const needed = scopes.filter(({ isNeeded }) => isNeeded);

/** The default scope: profile, refresh, reading and raising service requests. */
export const defaultScope: readonly string[] = needed.map(({ scope }) => scope);

/** The scope probably meant by a misspelt one; `undefined` for a known scope, and for one far from all of them. */
export function scopeMeant(written: string): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[_:.-]/g, '');
  if (scopes.some(({ scope }) => scope === written)) return undefined;
  return scopes.find(({ scope }) => isOneSlipAway(plain(scope), plain(written)))?.scope;
}

/** The requested scopes that a grant must hold at a site for the site to be of use. */
export function siteScopes(asked: readonly string[]): readonly string[] {
  return asked.filter((scope) => scope.endsWith(':servicedesk-request'));
}

/** The scope that a call needs, which Atlassian's errors do not tell; `undefined` for an API that this package does not call itself. */
export function scopeOf(method: Method, url: string): string | undefined {
  const { pathname } = new URL(url);
  if (pathname === '/me') return 'read:me';
  if (pathname.endsWith(peoplePath)) return peopleScope;
  if (!pathname.includes('/rest/servicedeskapi/')) return undefined;
  return method === 'GET' ? 'read:servicedesk-request' : 'write:servicedesk-request';
}

/** How the scopes requested, required and granted differ. `granted` is absent until somebody has signed in. */
export interface ScopeDifference {
  readonly notAsked: readonly Scope[];
  readonly notGranted: readonly string[];
  /** Granted though not requested: an older consent that covers more. */
  readonly notAskedButGranted: readonly string[];
}

export function differenceOf(asked: readonly string[], granted: readonly string[] | undefined): ScopeDifference {
  return {
    notAsked: needed.filter(({ scope }) => !asked.includes(scope)),
    notGranted: granted === undefined ? [] : asked.filter((scope) => !granted.includes(scope)),
    notAskedButGranted: granted?.filter((scope) => !asked.includes(scope)) ?? [],
  };
}

/** Every scope that is required or in one of the lists, as the console shows it. */
export function scopesToShow(...lists: readonly (readonly string[])[]): readonly Scope[] {
  const listed = new Set(lists.flat());
  const known = scopes.filter(({ scope, isNeeded }) => isNeeded || listed.has(scope));
  const others = [...listed].filter((scope) => scopes.every((one) => one.scope !== scope));
  return [...known, ...others.map((scope) => ({ scope }))];
}

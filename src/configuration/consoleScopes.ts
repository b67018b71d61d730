/** A scope as the developer console has it. */
export interface ConsoleScope {
  readonly scope: string;
  /** The API to add under Permissions; absent for what is asked for at sign-in and ticked nowhere. */
  readonly api?: string;
  /** The console's words beside the box to tick. */
  readonly words?: string;
  /** What does not work without it; there for what the assistant cannot do without. */
  readonly without?: string;
}

/** Those that the assistant needs first. https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/ */
export const consoleScopes: readonly ConsoleScope[] = [
  {
    scope: 'read:me',
    api: 'User identity API',
    words: 'View active user profile',
    without: 'the assistant cannot tell who signs in',
  },
  {
    scope: 'read:servicedesk-request',
    api: 'Jira API',
    words: 'View Jira Service Management request data',
    without: 'no request can be shown',
  },
  {
    scope: 'write:servicedesk-request',
    api: 'Jira API',
    words: 'Create and manage Jira Service Management requests',
    without: 'no request can be raised',
  },
  { scope: 'offline_access', without: 'everybody has to sign in again every hour' },
  { scope: 'read:account', api: 'User identity API', words: 'View user profiles' },
  { scope: 'read:jira-work', api: 'Jira API', words: 'View Jira issue data' },
  { scope: 'write:jira-work', api: 'Jira API', words: 'Create and manage issues' },
  { scope: 'read:jira-user', api: 'Jira API', words: 'View user profiles' },
];

/** How configured, needed and granted scopes differ. `granted` absent: nobody has signed in yet. */
export interface ScopeDifference {
  readonly notAsked: readonly ConsoleScope[];
  readonly notGranted: readonly string[];
  /** Granted although nobody asks for it: an older consent that covers more. */
  readonly notAskedButGranted: readonly string[];
}

export function differenceOf(asked: readonly string[], granted: readonly string[] | undefined): ScopeDifference {
  return {
    notAsked: consoleScopes.filter(({ scope, without }) => without !== undefined && !asked.includes(scope)),
    notGranted: granted === undefined ? [] : asked.filter((scope) => !granted.includes(scope)),
    notAskedButGranted: granted?.filter((scope) => !asked.includes(scope)) ?? [],
  };
}

/** Every scope that is needed, asked for or granted, as the console has it. */
export function scopesToShow(...lists: readonly (readonly string[])[]): readonly ConsoleScope[] {
  const others = [...new Set(lists.flat())].filter((scope) => consoleScopes.every((known) => known.scope !== scope));
  const isWanted = ({ scope, without }: ConsoleScope) =>
    without !== undefined || lists.some((list) => list.includes(scope));
  return [...consoleScopes.filter(isWanted), ...others.map((scope) => ({ scope }))];
}

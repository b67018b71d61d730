import { notChecked, ok, problem, type Check, type Finding } from '../check';
import { consolePages } from '../console';

/** Why each scope is asked for, and where the developer console has it. */
const needed = [
  {
    scope: 'read:me',
    without: 'the assistant cannot tell who signs in',
    tick: 'Under Permissions add the User identity API and tick "View active user profile" (read:me)',
  },
  {
    scope: 'offline_access',
    without: 'everybody has to sign in again every hour',
    tick: 'The console has nothing to tick for it',
  },
  {
    scope: 'read:servicedesk-request',
    without: 'no request can be shown',
    tick: 'Under Permissions add the Jira API and tick "View Jira Service Management request data"',
  },
  {
    scope: 'write:servicedesk-request',
    without: 'no request can be raised',
    tick: 'Under Permissions add the Jira API and tick "Create and manage Jira Service Management requests"',
  },
] as const;

/** The scopes that are asked for and, after a sign-in, those that were granted. */
export const scopes: Check = {
  id: 'scopes',
  title: 'Permissions',
  needs: ['jira_oauth2_scope'],
  run({ settings: { scope: asked }, evidence: { grantedScopes, refusal }, whereIs }) {
    const where = whereIs('jira_oauth2_scope');
    const findings = needed
      .filter(({ scope }) => !asked.includes(scope))
      .map(({ scope, without, tick }): Finding => {
        const advice = `Add ${scope} to jira_oauth2_scope. ${tick}.`;
        return problem(`${scope} is not asked for: ${without}.`, advice, where);
      });
    // Atlassian lists what the token may do; offline_access shows as the refresh token.
    const withheld = asked.filter((name) => name !== 'offline_access' && grantedScopes?.includes(name) === false);
    if (withheld.length > 0) {
      findings.push(
        problem(
          `Atlassian did not grant ${withheld.join(', ')} at the last sign-in.`,
          'Tick them under Permissions, then sign out and in again.',
          consolePages.permissions,
        ),
      );
    }
    if (refusal === 'not-enabled' && !asked.includes('read:jira-work')) {
      findings.push(
        problem(
          'Atlassian answered "OAuth 2.0 is not enabled for this method".',
          `Add read:jira-work to jira_oauth2_scope and tick it at ${consolePages.permissions}, Jira API.`,
          where,
        ),
      );
    }
    return findings.length > 0 ? findings : ok(`All that is needed is asked for: ${asked.join(' ')}`);
  },
};

/** Whether others than the app's owner may sign in. */
export const sharing: Check = {
  id: 'sharing',
  title: 'Who may sign in',
  needs: [],
  run({ settings: { clientId }, evidence: { refusal, grantedScopes } }) {
    const advice = 'Turn sharing on under Distribution, or nobody but you can sign in.';
    if (refusal === 'not-shared')
      return problem('Atlassian let in nobody but the app’s owner.', advice, consolePages.distribution);
    if (clientId === undefined) return notChecked('There is no client id yet.', advice, consolePages.distribution);
    const message = 'Only the developer console shows whether the app is shared.';
    return notChecked(
      grantedScopes ? `${message} Your own sign-in works.` : message,
      advice,
      consolePages.distribution,
    );
  },
};

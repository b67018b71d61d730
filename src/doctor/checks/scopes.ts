import { differenceOf, type Scope } from '../../atlassian/scopes';
import { neverChecked, ok, problem, type Check, type Finding } from '../check';
import { consolePages } from '../../atlassian/developerConsole';

/** The scopes that are asked for and, after a sign-in, those that were granted. */
export const scopes: Check = {
  id: 'scopes',
  title: 'Permissions',
  needs: ['jira_oauth2_scope'],
  run({ settings: { scope: asked }, evidence: { grantedScopes, refusal }, whereIs }) {
    const where = whereIs('jira_oauth2_scope');
    const { notAsked, notGranted } = differenceOf(asked, grantedScopes);
    const findings = notAsked.map((missing): Finding => {
      const { scope, without = '' } = missing;
      return problem(
        `${scope} is not asked for: ${without}.`,
        `Add ${scope} to jira_oauth2_scope. ${tick(missing)}.`,
        where,
      );
    });
    // Atlassian lists what the token may do; offline_access shows as the refresh token.
    const withheld = notGranted.filter((name) => name !== 'offline_access');
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

function tick({ api, label }: Scope): string {
  if (api === undefined || label === undefined) return 'The console has nothing to tick for it';
  return `Under Permissions add the ${api} and tick "${label}"`;
}

/** Whether others than the app's owner may sign in. */
export const sharing: Check = {
  id: 'sharing',
  title: 'Who may sign in',
  needs: [],
  async run({ settings: { clientId }, evidence: { refusal, grantedScopes }, signIns }) {
    const advice = 'Turn sharing on under Distribution, or nobody but you can sign in.';
    if (refusal === 'not-shared')
      return problem('Atlassian let in nobody but the app’s owner.', advice, consolePages.distribution);
    if (clientId === undefined) return neverChecked('There is no client id yet.', advice, consolePages.distribution);
    // One of them is not the app's owner.
    const { people, said } = await signIns();
    if (people > 1) return ok(`${said}: sharing is on.`);
    const message = 'Only the developer console shows whether the app is shared.';
    return neverChecked(
      grantedScopes || people > 0 ? `${message} One person’s sign-in works.` : message,
      advice,
      consolePages.distribution,
    );
  },
};

import { differenceOf, type Scope } from '../../atlassian/scopes';
import { neverChecked, ok, problem, type Check, type Finding } from '../check';
import { lastRefusal } from '../refusals';
import { consolePages } from '../../atlassian/developerConsole';

/** The scopes that are asked for and, after a sign-in, those that were granted. */
export const scopes: Check = {
  id: 'scopes',
  title: 'Permissions',
  needs: ['jira_oauth2_scope'],
  async run(context) {
    const { scope: asked } = context.settings;
    const where = context.whereIs('jira_oauth2_scope');
    const { grantedScopes } = context.evidence;
    const { notAsked, notGranted } = differenceOf(asked, grantedScopes);
    const refused = await lastRefusal(context);
    const lacked = refused?.refusal?.scopes;
    const findings = notAsked.map((missing): Finding => {
      const { scope, without = '' } = missing;
      return problem(
        `${scope} is not asked for: ${without}.`,
        `Add ${scope} to jira_oauth2_scope. ${tick(missing)}.`,
        where,
      );
    });
    // Atlassian lists what the token may do; offline_access shows as the refresh token.
    const ofLast = grantedScopes === undefined && refused?.act === 'signIn' ? (lacked ?? []) : notGranted;
    const withheld = ofLast.filter((name) => name !== 'offline_access');
    if (withheld.length > 0) {
      findings.push(
        problem(
          `Atlassian did not grant ${withheld.join(', ')} at the last sign-in.`,
          'Tick them under Permissions, then sign out and in again.',
          consolePages.permissions,
        ),
      );
    }
    if (refused && refused.act !== 'signIn') {
      const { what = 'a call', at } = refused;
      // "OAuth 2.0 is not enabled for this method" does not say what would: Jira's own API.
      const unasked = (lacked ?? ['read:jira-work']).filter(
        (name) => !asked.includes(name) && notAsked.every(({ scope }) => scope !== name),
      );
      for (const scope of unasked)
        findings.push(
          problem(
            `Atlassian refused "${what}" on ${new Date(at).toISOString().slice(0, 10)} for want of ${scope}.`,
            `Add ${scope} to jira_oauth2_scope and tick it at ${consolePages.permissions}, then sign out and in again.`,
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
  async run({ settings: { clientId }, evidence: { grantedScopes }, signIns }) {
    const advice = 'Turn sharing on under Distribution, or nobody but you can sign in.';
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

import { differenceOf, type Scope } from '../../atlassian/scopes';
import { neverChecked, ok, problem, type Check, type Finding, type Advice } from '../check';
import { lastRefusal } from '../events';
import { consolePage, say, withoutScope } from '../findings';

/** The scopes that are requested and, after a sign-in, those that were granted. */
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
      const { scope } = missing;
      return problem(say('scopeNotAsked', { scope, without: withoutScope(scope) }), toTick(missing), where);
    });
    // Atlassian lists what the token may do; offline_access shows as the refresh token.
    const ofLast = grantedScopes === undefined && refused?.act === 'signIn' ? (lacked ?? []) : notGranted;
    const withheld = ofLast.filter((name) => name !== 'offline_access');
    if (withheld.length > 0) {
      findings.push(
        problem(say('scopesNotGranted', { scopes: withheld }), say('tickThem'), consolePage('permissions')),
      );
    }
    if (refused && refused.act !== 'signIn') {
      const { what = say('aCall'), at } = refused;
      // "OAuth 2.0 is not enabled for this method" does not name the missing scope: it is that of Jira's own API.
      const unasked = (lacked ?? ['read:jira-work']).filter(
        (name) => !asked.includes(name) && notAsked.every(({ scope }) => scope !== name),
      );
      for (const scope of unasked)
        findings.push(
          problem(
            say('callRefused', { call: what, day: { day: new Date(at).toISOString().slice(0, 10) }, scope }),
            say('addScopeForCall', { scope, console: consolePage('permissions') }),
            where,
          ),
        );
    }
    return findings.length > 0 ? findings : ok(say('allScopesAsked', { scopes: asked.join(' ') }));
  },
};

function toTick({ scope, api, label }: Scope): Advice {
  if (api === undefined || label === undefined) return say('addScope', { scope });
  return say('addScopeAndTick', { scope, api, label });
}

/** Whether anybody but the app's owner can sign in. */
export const sharing: Check = {
  id: 'sharing',
  title: 'Sharing',
  needs: [],
  async run({ settings: { clientId }, evidence: { grantedScopes }, signIns }) {
    const advice = say('turnSharingOn');
    if (clientId === undefined) return neverChecked(say('noClientIdYet'), advice, consolePage('distribution'));
    // With two people, one of them is not the app's owner.
    const { people, said } = await signIns();
    if (said && people > 1) return ok(say('sharingIsOn', { signIns: said }));
    return neverChecked(
      say(grantedScopes || people > 0 ? 'sharingUnknownOneWorks' : 'sharingUnknown'),
      advice,
      consolePage('distribution'),
    );
  },
};

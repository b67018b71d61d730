import type { RecordedUser } from '../../login/userRecords';
import { ok, warning, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';

/** Where anybody gets an e-mail address. */
const openToAll = /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|proton(mail)?|mail)\.\w+$/;

/** Who gets in: that somebody does, and nobody who was not meant. */
export const registration: Check = {
  id: 'registration',
  title: 'Who gets in',
  needs: ['jira_oauth2_registration', 'registered_domains', 'jira_oauth2_user_name_attribute', 'storage_url'],
  async run(context) {
    const { registration: who, registeredDomains: domains } = context.settings;
    const looked = await context.users();
    const users = looked.kind === 'looked' ? looked.found : [];
    const findings = [...ofDomains(context), ...ofAttribute(users, context)];
    if (who === 'registered' && domains.length === 0 && !users.some(({ status }) => status === 'registered'))
      findings.push(
        warning(
          'Only the registered get in, and nobody is: nobody can sign in.',
          'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.',
          context.whereIs('jira_oauth2_registration'),
        ),
      );
    if (findings.length > 0) return findings;
    return ok(who === 'open' ? 'Whoever signs in.' : ['The registered', ...domains.map((one) => `@${one}`)].join(', '));
  },
};

function ofDomains({ settings, whereIs }: DoctorContext): readonly Finding[] {
  const { registration: who, registeredDomains: domains } = settings;
  const where = whereIs('registered_domains');
  if (domains.length > 0 && who === 'open')
    return [
      warning(
        'Whoever signs in gets in, whatever registered_domains says.',
        'Set jira_oauth2_registration = registered, or take registered_domains away.',
        where,
      ),
    ];
  return domains
    .filter((domain) => openToAll.test(domain))
    .map((domain) =>
      warning(`Anybody can have an address at ${domain}.`, `Take ${domain} out of registered_domains.`, where),
    );
}

/** What was decided about people holds by the name they were known by then. */
function ofAttribute(users: readonly RecordedUser[], { settings, whereIs }: DoctorContext): readonly Finding[] {
  const { userNameAttribute: attribute, registration: who } = settings;
  const other = attribute === 'email' ? 'account_id' : 'email';
  const strangers = users.filter(
    ({ userName, status }) =>
      userName.includes('@') !== (attribute === 'email') &&
      (status === 'blocked' || (status === 'registered' && who === 'registered')),
  );
  if (strangers.length === 0) return [];
  const areThey = strangers.length === 1 ? 'One who is' : `${strangers.length} who are`;
  return [
    warning(
      `${areThey} registered or blocked by ${other} would not be known again: jira_oauth2_user_name_attribute is ${attribute}, and whoever is blocked gets in.`,
      `Set it back to ${other}; or register and block them by ${attribute}, and erase the old ones on the configuration page, Users.`,
      whereIs('jira_oauth2_user_name_attribute'),
    ),
  ];
}

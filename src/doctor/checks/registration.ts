import type { RecordedUser } from '../../login/userRecords';
import { ok, warning, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { say } from '../findings';

/** Providers at which anybody can get an e-mail address. */
const openToAll = /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|proton(mail)?|mail)\.\w+$/;

/** Who may sign in: somebody should, and nobody who was not meant to. */
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
        warning(say('nobodyRegistered'), say('registerPeople'), context.whereIs('jira_oauth2_registration')),
      );
    if (findings.length > 0) return findings;
    return ok(
      who === 'open'
        ? say('whoeverSignsIn')
        : domains.length === 0
          ? say('theRegistered')
          : say('theRegisteredAnd', { domains: domains.map((one) => `@${one}`) }),
    );
  },
};

function ofDomains({ settings, whereIs }: DoctorContext): readonly Finding[] {
  const { registration: who, registeredDomains: domains } = settings;
  const where = whereIs('registered_domains');
  if (domains.length > 0 && who === 'open') return [warning(say('domainsHaveNoEffect'), say('setRegistered'), where)];
  return domains
    .filter((domain) => openToAll.test(domain))
    .map((domain) => warning(say('domainOfAnybody', { domain }), say('takeDomainOut', { domain }), where));
}

/** Registrations and blocks go by the user name of the time; under another attribute nobody matches them. */
function ofAttribute(users: readonly RecordedUser[], { settings, whereIs }: DoctorContext): readonly Finding[] {
  const { userNameAttribute: attribute, registration: who } = settings;
  const other = attribute === 'email' ? 'account_id' : 'email';
  const strangers = users.filter(
    ({ userName, status }) =>
      userName.includes('@') !== (attribute === 'email') &&
      (status === 'blocked' || (status === 'registered' && who === 'registered')),
  );
  if (strangers.length === 0) return [];
  return [
    warning(
      strangers.length === 1
        ? say('oneNotKnownAgain', { other, attribute })
        : say('manyNotKnownAgain', { people: strangers.length, other, attribute }),
      say('setAttributeBack', { other, attribute }),
      whereIs('jira_oauth2_user_name_attribute'),
    ),
  ];
}

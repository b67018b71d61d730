import { defaultScope } from '../../src/atlassian/scopes';
import type { Failure } from '../../src/login/flow';

const again = 'Say **log in** to try again.';

/** What the chat says of each failure: what happened, and what to do next. */
export const failureMessages: Readonly<Record<Failure, string>> = {
  denied: `You declined at Atlassian, so I have no access. ${again}`,
  expired: `The sign-in took too long and its link is over. ${again}`,
  replaced: 'A newer sign-in took the place of this one. Please use the newest button.',
  cancelled: `The sign-in was cancelled. ${again}`,
  'wrong-browser': `The sign-in did not come back in the browser that opened my link. ${again}`,
  'unknown-link': `That link was not one of mine. ${again}`,
  'no-site': `Your Atlassian account reaches no site with Jira Service Management. If you have another account, ${again.toLowerCase()} Otherwise ask your Jira administrator for access.`,
  'customer-account':
    'You signed in with a portal-only customer account, and Atlassian does not let those use apps. Please raise your request in the customer portal, or ask your Jira administrator for an account with access to Jira Service Management.',
  'missing-scope': `Atlassian did not grant a permission I need. Please tell the administrator of this assistant: of the scopes ${defaultScope.join(', ')} one is missing.`,
  misconfigured:
    'Atlassian does not accept my set-up (client id, secret or callback address). It is not your fault: please tell the administrator of this assistant.',
  'no-user-name':
    'I know my users by e-mail address, and your Atlassian profile did not share one. Please tell the administrator of this assistant.',
  'not-registered': `You are not registered with this assistant. Please ask its administrator to register you: the administrator sees you among those who wait. Then: ${again.toLowerCase()}`,
  blocked:
    'The administrator of this assistant has blocked your access. Please ask the administrator if you think it is a mistake.',
  unavailable: `Atlassian does not answer as it should, so the sign-in could not be finished. Wait a minute, then: ${again.toLowerCase()}`,
  'too-many-codes': `That was one wrong code too many, so the sign-in has ended. ${again}`,
  store: `My own store did not answer, so the sign-in could not be finished. Atlassian is well. Wait a minute, then: ${again.toLowerCase()}`,
  internal: `Something went wrong on my side, so the sign-in could not be finished. Please tell the administrator of this assistant. ${again}`,
};

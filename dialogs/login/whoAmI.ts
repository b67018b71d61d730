import type { Identity } from '../../src/login/login';
import { cleanText } from '../untrustedText';

/** Who is signed in and at which site, for a plain message: names come from strangers. */
export function describeIdentity(identity: Identity | undefined): string {
  return identity ? describe(identity) : notSignedIn;
}

const notSignedIn = 'You are not signed in. Say "log in" to sign in with Jira.';

function describe({ account, userName, site }: Identity): string {
  const where = site ? `${cleanText(site.name, 80)} (${new URL(site.url).host})` : 'not chosen yet; say "switch site"';
  const mail = account.email === undefined || account.email === userName ? '' : `, ${cleanText(account.email, 80)}`;
  return `You are ${cleanText(account.name, 80)} (${cleanText(userName, 128)}${mail}). Site: ${where}.`;
}

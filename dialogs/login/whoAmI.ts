import type { Identity } from '../../src/login/login';
import { cleanText } from '../untrustedText';

/** Who is signed in and at which site, for a plain message: names come from strangers. */
export function describeIdentity(identity: Identity | undefined): string {
  return identity ? describe(identity) : notSignedIn;
}

const notSignedIn = 'You are not signed in. Say "log in" to sign in with Jira.';

function describe({ account, userName, site }: Identity): string {
  const where = site ? `${cleanText(site.name, 80)} (${new URL(site.url).host})` : 'not chosen yet; say "switch site"';
  // An account id says nothing to whoever has it.
  const known = [userName === account.accountId ? undefined : userName, account.email].filter(
    (one) => one !== undefined,
  );
  const [first] = known;
  return `You are ${cleanText(account.name, 80)}${first === undefined ? '' : ` (${cleanText(first, 128)})`}. Site: ${where}.`;
}

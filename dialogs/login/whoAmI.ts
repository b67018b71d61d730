import type { Identity } from '../../src/login/login';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';

/** Who is signed in and at which site, for a plain message: names come from strangers. */
export function describeIdentity({ signIn: t }: Texts, identity: Identity | undefined): string {
  return identity ? describe(t, identity) : t.notSignedInHint;
}

function describe(t: Texts['signIn'], { account, userName, site }: Identity): string {
  const where = site ? `${cleanText(site.name, 80)} (${new URL(site.url).host})` : t.siteNotChosen;
  // An account id says nothing to whoever has it.
  const known = [userName === account.accountId ? undefined : userName, account.email].filter(
    (one) => one !== undefined,
  );
  const [first] = known;
  const who = cleanText(account.name, 80);
  return t.youAre(first === undefined ? who : `${who} (${cleanText(first, 128)})`, where);
}

import type { Profile } from '../../src/atlassian/types';
import type { Identity } from '../../src/login/access';
import type { Logins } from '../logins';
import { orUndefined } from '../orUndefined';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';

interface WhileAsking {
  /** Whether the bot is waiting for an answer: then no sign-in is suggested, which would end one under way. */
  readonly isAsking: boolean;
}

/** Says who is signed in and at which site, as text for a plain message, because names come from strangers. */
export async function describeIdentity(
  context: TurnContext,
  logins: Logins,
  { isAsking }: WhileAsking,
): Promise<string> {
  const { signIn: t, gap } = textsOf(context.activity);
  const identity = await logins.identity(context);
  if (identity) return describe(t, identity, await orUndefined(logins.profile(context)));
  if (!isAsking) return t.notSignedInHint;
  return (await logins.signIn.awaitingCode(context)) === undefined
    ? t.notSignedIn
    : `${t.notSignedIn}${gap}${t.typeCode}`;
}

function describe(t: Texts['signIn'], { account, userName, site }: Identity, profile: Profile | undefined): string {
  const where = site ? `${cleanText(site.name, 80)} (${new URL(site.url).host})` : t.siteNotChosen;
  // An account id says nothing to the person it belongs to.
  const first = userName === account.accountId ? profile?.email : userName;
  const [name, known] = [profile && cleanText(profile.name, 80), first && cleanText(first, 128)];
  const who = name && known ? `${name} (${known})` : (name ?? known);
  return who === undefined ? t.signedInAt(where) : t.youAre(who, where);
}

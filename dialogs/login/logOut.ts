import type { Logins } from '../logins';
import { plainMessage } from '../plainMessage';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { disconnect } from './azureSignInDialog';
import type { Providers } from './providerDialog';

/** Logs out of everything offered here, and says of what. */
export async function logOut(context: TurnContext, logins: Logins, providers: Providers): Promise<void> {
  const { signIn: t, comma } = textsOf(context.activity);
  const done = await logins.signOut(context);
  const left = await disconnectAll(context, providers);
  if (left.length > 0) await context.sendActivity(plainMessage(t.signedOutOf(left.join(comma))));
  if (!done && left.length > 0) return;
  await context.sendActivity(done ? t.signedOut : t.notSignedIn);
}

/** Signs out of the Azure Bot's connections offered here; returns those where the person was signed in. */
async function disconnectAll(context: TurnContext, providers: Providers): Promise<string[]> {
  const left: string[] = [];
  for (const provider of await providers(context)) {
    if (provider.kind === 'azure' && (await disconnect(context, provider.connection))) left.push(provider.connection);
  }
  return left;
}

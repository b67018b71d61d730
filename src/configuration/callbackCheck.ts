import { basePathOf } from '../settings/callbackUrl';
import { probe } from '../atlassian/probe';
import { reachCallback, type CallbackReach } from '../doctor/callbackReach';
import type { Nonces } from './nonces';

/** `maybeOther`: an assistant answers, but it may be another instance. */
export type CallbackCheck =
  | { readonly kind: 'here' | 'maybeOther' }
  | Pick<Extract<CallbackReach, { kind: 'elsewhere' }>, 'kind' | 'message' | 'advice'>;

/**
 * Checks whether the callback URL leads to this very assistant: asks its origin for a word that only this process knows, then
 * the URL itself for the page of a callback without a sign-in. Sends nothing to any other origin.
 */
export async function checkCallback(callbackUrl: string, nonces: Nonces): Promise<CallbackCheck> {
  const { origin } = new URL(callbackUrl);
  const { nonce, answer } = nonces.make();
  const own = await probe(`${origin}${basePathOf(callbackUrl)}/configuration/reach/${nonce}`);
  const isThis = own.kind === 'answered' && own.status === 200 && own.page === answer;
  const reach = await reachCallback(callbackUrl, (url) => (own.kind === 'failed' ? Promise.resolve(own) : probe(url)));
  if (reach.kind === 'elsewhere') return reach;
  return { kind: isThis ? 'here' : 'maybeOther' };
}

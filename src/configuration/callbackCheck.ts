import { basePathOf } from '../settings/callbackUrl';
import { probe } from '../atlassian/probe';
import { reachCallback } from '../doctor/callbackReach';
import type { Nonces } from './nonces';
import type { Notice } from './notice';

/**
 * Whether the callback URL leads to this very assistant: asks its origin for a word that only this process knows, then
 * the URL itself for the page of a callback without a sign-in. Asks no other origin than the callback's.
 */
export async function checkCallback(callbackUrl: string, nonces: Nonces): Promise<Notice> {
  const { origin } = new URL(callbackUrl);
  const { nonce, answer } = nonces.make();
  const own = await probe(`${origin}${basePathOf(callbackUrl)}/configuration/reach/${nonce}`);
  const isThis = own.kind === 'answered' && own.status === 200 && own.page === answer;
  const reach = await reachCallback(callbackUrl, (url) => (own.kind === 'failed' ? Promise.resolve(own) : probe(url)));
  if (reach.kind === 'elsewhere') return { kind: 'bad', text: reach.message, details: [reach.advice] };
  if (!isThis) {
    return {
      kind: 'warning',
      text: 'An assistant answers at the callback URL, but it may not be this one.',
      details: [
        'Another instance answered, or the proxy does not pass /configuration/ on. If that is as you want it, all is well.',
      ],
    };
  }
  return { kind: 'good', text: 'The callback URL leads to this assistant.' };
}

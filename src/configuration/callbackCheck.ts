import { basePathOf } from '../settings/callbackUrl';
import { probe, type ProbeResult } from '../atlassian/probe';
import type { Nonces } from './nonces';
import type { Notice } from './notice';

/**
 * Whether the callback URL leads to this very assistant: asks its origin for a word that only this process knows, then
 * the URL itself for the page of a callback without a sign-in. Asks no other origin than the callback's.
 */
export async function checkCallback(callbackUrl: string, nonces: Nonces): Promise<Notice> {
  const { origin, pathname } = new URL(callbackUrl);
  const { nonce, answer } = nonces.make();
  const own = await probe(`${origin}${basePathOf(callbackUrl)}/configuration/reach/${nonce}`);
  const isThis = own.kind === 'answered' && own.status === 200 && own.page === answer;
  const there = own.kind === 'failed' ? own : await probe(callbackUrl);
  if (there.kind === 'failed') return failed(new URL(callbackUrl), there.cause);
  if (there.location !== undefined) return redirected(callbackUrl, there);
  if (!there.page.includes('<main data-code="unknown-link"')) {
    return bad(`Another program than the assistant answers at ${callbackUrl} (HTTP ${there.status}).`, [
      `Let the proxy pass ${pathname} on to the assistant with its path and query unchanged.`,
    ]);
  }
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

function bad(text: string, details: readonly string[]): Notice {
  return { kind: 'bad', text, details };
}

function redirected(callbackUrl: string, { location = '' }: Extract<ProbeResult, { kind: 'answered' }>): Notice {
  const target = URL.canParse(location, callbackUrl) ? new URL(location, callbackUrl) : undefined;
  const { protocol, host, pathname } = new URL(callbackUrl);
  const what =
    target?.host === host && target.protocol !== protocol
      ? `to ${target.protocol}//`
      : target?.pathname === `${pathname}/` || `${target?.pathname ?? ''}/` === pathname
        ? 'to the same address with another last slash'
        : 'elsewhere';
  return bad(`The callback URL is redirected ${what}.`, [
    'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.',
  ]);
}

type Cause = Extract<ProbeResult, { kind: 'failed' }>['cause'];

function failed({ host, protocol }: URL, cause: Cause): Notice {
  const https = protocol === 'https:';
  switch (cause) {
    case 'name':
      return bad(`The name ${host} has no address, as seen from this machine.`, ['Check its spelling and the DNS.']);
    case 'refused':
      return bad(`Nothing listens at ${host}.`, [
        https
          ? 'Start the proxy that has the certificate, or check its port.'
          : 'Check the port: it has to be the one that the assistant listens at.',
      ]);
    case 'tls':
      return bad(`${host} does not speak https, or its certificate is not trusted.`, [
        'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.',
      ]);
    case 'timeout':
      return bad(`${host} does not answer within 10 seconds.`, ['Check the firewall and the proxy.']);
    case 'network':
      return bad(`The connection to ${host} breaks.`, [
        'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.',
      ]);
  }
}

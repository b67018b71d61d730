import type { NetworkCause } from '../atlassian/networkCause';
import { probe, type ProbeResult } from '../atlassian/probe';

/** Where the callback URL leads, as seen from this machine. */
export type CallbackReach =
  | { readonly kind: 'assistant' }
  | {
      readonly kind: 'elsewhere';
      /** Whether somebody else's browser may still get there: a machine need not reach its own public address. */
      readonly isCertain: boolean;
      readonly message: string;
      readonly advice: string;
    };

/** Asks the callback URL for the page of a callback without a sign-in. Asks no other address. */
export async function reachCallback(callbackUrl: string, ask: typeof probe = probe): Promise<CallbackReach> {
  const there = await ask(callbackUrl);
  if (there.kind === 'failed') return failed(new URL(callbackUrl), there.cause);
  if (there.location !== undefined) return redirected(callbackUrl, there);
  if (there.page.includes('<main data-code="unknown-link"')) return { kind: 'assistant' };
  const { pathname } = new URL(callbackUrl);
  return elsewhere(
    `Another program than the assistant answers at ${callbackUrl} (HTTP ${there.status}).`,
    `Let the proxy pass ${pathname} on to the assistant with its path and query unchanged.`,
  );
}

function elsewhere(message: string, advice: string, isCertain = true): CallbackReach {
  return { kind: 'elsewhere', isCertain, message, advice };
}

function redirected(callbackUrl: string, { location = '' }: Extract<ProbeResult, { kind: 'answered' }>): CallbackReach {
  const target = URL.canParse(location, callbackUrl) ? new URL(location, callbackUrl) : undefined;
  const { protocol, host, pathname } = new URL(callbackUrl);
  const what =
    target?.host === host && target.protocol !== protocol
      ? `to ${target.protocol}//`
      : target?.pathname === `${pathname}/` || `${target?.pathname ?? ''}/` === pathname
        ? 'to the same address with another last slash'
        : 'elsewhere';
  return elsewhere(
    `The callback URL is redirected ${what}.`,
    'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.',
  );
}

function failed({ host, protocol }: URL, cause: NetworkCause): CallbackReach {
  const https = protocol === 'https:';
  switch (cause) {
    case 'name':
      return elsewhere(
        `The name ${host} has no address, as seen from this machine.`,
        'Check its spelling and the DNS.',
      );
    case 'refused':
      return elsewhere(
        `Nothing listens at ${host}.`,
        https
          ? 'Start the proxy that has the certificate, or check its port.'
          : 'Check the port: it has to be the one that the assistant listens at.',
        !https,
      );
    case 'tls':
      return elsewhere(
        `${host} does not speak https, or its certificate is not trusted.`,
        'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.',
      );
    case 'timeout':
      return elsewhere(`${host} does not answer within 10 seconds.`, 'Check the firewall and the proxy.', false);
    case 'network':
      return elsewhere(
        `The connection to ${host} breaks.`,
        'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.',
        false,
      );
  }
}

import type { NetworkCause } from '../atlassian/networkCause';
import { probe, type ProbeResult } from '../atlassian/probe';
import { say } from './findings';
import type { Said } from '../platform/said';
import type { Advice } from './check';

/** Where the callback URL leads, as seen from this machine. */
export type CallbackReach =
  | { readonly kind: 'assistant' }
  | {
      readonly kind: 'elsewhere';
      /** False if other people's browsers may still get there: a machine cannot always reach its own public address. */
      readonly isCertain: boolean;
      readonly message: Said;
      readonly advice: Advice;
    };

/** Requests the callback URL's page for a callback without a sign-in. Sends nothing to any other address. */
export async function reachCallback(callbackUrl: string, ask: typeof probe = probe): Promise<CallbackReach> {
  const there = await ask(callbackUrl);
  if (there.kind === 'failed') return failed(new URL(callbackUrl), there.cause);
  if (there.location !== undefined) return redirected(callbackUrl, there);
  if (there.page.includes('<main data-code="unknown-link"')) return { kind: 'assistant' };
  const { pathname } = new URL(callbackUrl);
  return elsewhere(
    say('otherProgramAtCallback', { url: callbackUrl, status: there.status }),
    say('letProxyPass', { path: pathname }),
  );
}

function elsewhere(message: Said, advice: Advice, { isCertain = true } = {}): CallbackReach {
  return { kind: 'elsewhere', isCertain, message, advice };
}

function redirected(callbackUrl: string, { location = '' }: Extract<ProbeResult, { kind: 'answered' }>): CallbackReach {
  const target = URL.canParse(location, callbackUrl) ? new URL(location, callbackUrl) : undefined;
  const { protocol, host, pathname } = new URL(callbackUrl);
  const what =
    target?.host === host && target.protocol !== protocol
      ? say('redirectedTo', { scheme: `${target.protocol}//` })
      : target?.pathname === `${pathname}/` || `${target?.pathname ?? ''}/` === pathname
        ? say('redirectedByLastSlash')
        : say('redirectedElsewhere');
  return elsewhere(what, say('noRedirect'));
}

function failed({ host, protocol }: URL, cause: NetworkCause): CallbackReach {
  const https = protocol === 'https:';
  switch (cause) {
    case 'name':
      return elsewhere(say('callbackHasNoAddress', { host }), say('checkSpellingAndDns'));
    case 'refused':
      return elsewhere(say('nobodyListens', { host }), https ? say('startProxy') : say('checkPort'), {
        isCertain: !https,
      });
    case 'tls':
      return elsewhere(say('callbackNotTrusted', { host }), say('putProxyBefore'));
    case 'timeout':
      return elsewhere(say('hostTooSlow', { host }), say('checkFirewallAndProxy'), { isCertain: false });
    case 'network':
      return elsewhere(say('connectionBreaks', { host }), say('checkNetworkAndProxy'), { isCertain: false });
  }
}

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** What trusted proxies say of a request that they passed on. */
interface Proxies {
  /** The address it came from. */
  readonly clientAddress: (request: IncomingMessage) => string;
  /** The host that the browser asked for, with its port; empty where nobody says. */
  readonly host: (request: IncomingMessage) => string;
}

/**
 * Finds the address a request came from, and the host it was for. `X-Forwarded-For` is believed as far as proxies wrote it that are trusted: addresses
 * or networks such as `10.0.0.0/8`. Each proxy adds the address that it saw at the end; what is before is anybody's. `X-Forwarded-Host`
 * is believed where a trusted proxy has passed the request on: it rewrites `Host`.
 */
export function createProxies(trustedProxies: readonly string[]): Proxies {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    const family = familyOf(address);
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  return {
    clientAddress({ socket, headers }) {
      let address = plain(socket.remoteAddress ?? '');
      const hops = String(headers['x-forwarded-for'] ?? '').split(',');
      while (isTrusted(address)) {
        const before = plain(hops.pop()?.trim() ?? '');
        if (isIP(before) === 0) break;
        address = before;
      }
      return address;
    },
    host({ socket, headers: { host = '', 'x-forwarded-host': forwarded } }) {
      const isPassedOn = forwarded !== undefined && isTrusted(plain(socket.remoteAddress ?? ''));
      return isPassedOn ? (String(forwarded).split(',').at(-1)?.trim() ?? '') : host;
    },
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** IPv4 as it is written, also where a socket for both kinds gives it. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Reads what trusted proxies say about a request they forwarded. */
interface Proxies {
  /** The address that the request came from. */
  readonly clientAddress: (request: IncomingMessage) => string;
  /** The host that the browser asked for, with its port; empty if there is none. */
  readonly host: (request: IncomingMessage) => string;
}

/**
 * Finds a request's client address and the host it was for. `trustedProxies` are addresses or networks such as `10.0.0.0/8`. Each
 * proxy appends the address it saw to `X-Forwarded-For`: entries that trusted proxies wrote are believed, and anybody can have written
 * those before. `X-Forwarded-Host` is believed if a trusted proxy forwarded the request, since it rewrites `Host`.
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

/** An IPv4 address in its usual form, even if a dual-stack socket gives it as IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

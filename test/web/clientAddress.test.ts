import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import { createClientAddress } from '../../src/web/clientAddress';

/** A request over a connection from there. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }));
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address a request came from', () => {
  const proxies = createClientAddress(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32', '::1']);

  for (const [what, address, request] of [
    ['of the connection', '203.0.113.5', from('203.0.113.5')],
    ['of the connection, whatever a stranger writes', '203.0.113.5', from('203.0.113.5', '198.51.100.1')],
    ['that a trusted proxy saw', '198.51.100.1', from('10.1.2.3', '198.51.100.1')],
    ['that it saw last', '198.51.100.1', from('10.1.2.3', '1.1.1.1, 198.51.100.1')],
    ['behind several of them', '198.51.100.1', from('192.0.2.7', '1.1.1.1, 198.51.100.1, 10.9.9.9')],
    ['of a proxy that says nothing', '10.1.2.3', from('10.1.2.3')],
    ['of a proxy that says nonsense', '10.1.2.3', from('10.1.2.3', 'unknown')],
    ['of IPv4 over a socket for both', '198.51.100.1', from('::ffff:10.1.2.3', '198.51.100.1')],
    ['of IPv6', '2001:db9::1', from('2001:db8::5', '2001:db9::1')],
  ] as const)
    it(`is the one ${what}`, () => expect(proxies(request)).to.equal(address));

  it('is that of the connection where no proxy is trusted, whatever the header', () => {
    const nobody = createClientAddress([]);
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (address, header) => {
        expect(nobody(from(address, header))).to.equal(address);
      }),
      { numRuns: 500 },
    );
  });
});

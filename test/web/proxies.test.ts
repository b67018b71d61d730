import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import { createProxies } from '../../src/web/proxies';

/** A request over a connection from there. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }));
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address a request came from', () => {
  const { clientAddress: proxies, host } = createProxies(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32', '::1']);

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

  for (const [what, expected, remote, headers] of [
    ['that the browser asked for', 'a.test:8443', '203.0.113.5', { host: 'a.test:8443' }],
    ['that a trusted proxy was asked for', 'a.test', '10.1.2.3', { host: 'two', 'x-forwarded-host': 'a.test' }],
    [
      'that the nearest one was asked for',
      'a.test',
      '10.1.2.3',
      { host: 'two', 'x-forwarded-host': 'evil.test, a.test' },
    ],
    [
      'that it asks for, whatever a stranger writes',
      'two',
      '203.0.113.5',
      { host: 'two', 'x-forwarded-host': 'a.test' },
    ],
    ['of nobody', '', '203.0.113.5', {}],
  ] as const)
    it(`has the host ${what}`, () => {
      expect(host(Object.assign(from(remote), { headers }))).to.equal(expected);
    });

  it('is that of the connection where no proxy is trusted, whatever the header', () => {
    const nobody = createProxies([]).clientAddress;
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (address, header) => {
        expect(nobody(from(address, header))).to.equal(address);
      }),
      { numRuns: 500 },
    );
  });
});

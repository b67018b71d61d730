import { expect } from 'chai';
import { createWrongTries } from '../../src/configuration/wrongTries';

describe('wrong passwords', () => {
  let clock = Date.UTC(2026, 0, 5);
  const start = () => createWrongTries(() => clock);

  it('cost more time each, and never more than a minute', () => {
    const tries = start();
    const pauses = Array.from({ length: 11 }, () => {
      tries.wrong('192.0.2.1');
      const pause = tries.pause('192.0.2.1');
      clock += pause;
      return pause / 1000;
    });
    expect(pauses).to.deep.equal([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(tries.pause('192.0.2.1'), 'once it has passed').to.equal(0);
  });

  it('concern the address they came from, and are forgotten after a right one or a quarter of an hour', () => {
    const tries = start();
    const three = () => {
      for (let count = 0; count < 3; count += 1) tries.wrong('192.0.2.1');
    };
    three();
    expect([tries.pause('192.0.2.1'), tries.pause('192.0.2.2')]).to.deep.equal([1000, 0]);
    tries.right('192.0.2.1');
    expect(tries.pause('192.0.2.1')).to.equal(0);
    three();
    clock += 15 * 60_000 + 1;
    tries.wrong('192.0.2.1');
    expect(tries.pause('192.0.2.1')).to.equal(0);
  });

  it('of one IPv6 network are of one address', () => {
    const tries = start();
    for (const address of ['2001:db8::1', '2001:db8:0:0:5::2', '2001:db8::ffff:1:2:3']) tries.wrong(address);
    expect(tries.pause('2001:db8:0:0:9:9:9:9')).to.equal(1000);
    expect(tries.pause('2001:db8:0:1::1')).to.equal(0);
  });
});

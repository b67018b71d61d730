import { expect } from 'chai';
import { AtlassianError } from '../../src/atlassian/errors';
import type { Call, Send } from '../../src/atlassian/http';
import { retryReads } from '../../src/atlassian/retry';
import { atlassianErrorOf } from '../support/rejection';

describe('reading again', () => {
  const read: Call = { operation: 'read', method: 'GET', url: 'http://localhost/' };

  /** An Atlassian that is away, each time after so many milliseconds of a clock in hand. */
  function away(takes: number, retryAfter?: number) {
    let time = 0;
    const timeouts: (number | undefined)[] = [];
    const send: Send = async ({ timeLeft }) => {
      const timeout = timeLeft?.();
      timeouts.push(timeout);
      time += Math.min(takes, timeout ?? Infinity);
      throw new AtlassianError('unavailable', 'read', retryAfter === undefined ? {} : { retryAfter });
    };
    const wait = async (pause: number) => void (time += pause);
    return { timeouts, send: retryReads(send, { wait, random: () => 0.5, now: () => time }), elapsed: () => time };
  }

  it('takes ten seconds in all, and no try more than what is left of them', async () => {
    for (const takes of [10, 3000, 60_000]) {
      const { send, timeouts, elapsed } = away(takes);
      expect((await atlassianErrorOf(send(read))).code).to.equal('unavailable');
      expect(elapsed(), String(takes)).to.be.at.most(10_000);
      expect(timeouts[0]).to.equal(10_000);
    }
  });

  it('happens three times at most, and not where Atlassian asks for more patience than there is', async () => {
    const soon = away(10);
    await atlassianErrorOf(soon.send(read));
    expect(soon.timeouts).to.have.length(3);
    const later = away(10, 20_000);
    await atlassianErrorOf(later.send(read));
    expect(later.timeouts).to.have.length(1);
  });

  it('never happens to what changes something', async () => {
    const { send, timeouts } = away(10);
    await atlassianErrorOf(send({ ...read, method: 'POST' }));
    expect(timeouts).to.deep.equal([undefined]);
  });
});

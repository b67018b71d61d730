import { once, EventEmitter } from 'node:events';
import { expect } from 'chai';
import { startSweeping } from '../../src/assistant/sweeping';

describe('sweeping', () => {
  it('waits for turns, goes on after a failure, and ends between two records', async () => {
    const events = new EventEmitter();
    const said: string[] = [];
    let turn: Promise<unknown> = Promise.resolve();
    let endTurn = () => {};
    let sweeps = 0;
    const sweeping = startSweeping({
      every: 1,
      idle: () => turn,
      onError: (what, error) => said.push(`${what}: ${String(error)}`),
      async sweep(pause) {
        sweeps += 1;
        if (sweeps === 1) throw new Error('the store is away');
        turn = new Promise<void>((resolve) => (endTurn = resolve));
        events.emit('looks');
        await pause();
        said.push('went on');
        events.emit('went on');
        for (;;) await pause();
      },
    });
    await once(events, 'looks');
    expect(said).to.deep.equal(['sweep: Error: the store is away']);
    const wentOn = once(events, 'went on');
    endTurn();
    await wentOn;
    await sweeping.end();
    expect(said).to.deep.equal(['sweep: Error: the store is away', 'went on']);
    expect(sweeps).to.equal(2);
  });
});

import { TurnContext, type CloudAdapter } from 'botbuilder';
import { expect } from 'chai';
import { createTurnLeases } from '../../src/plugin/turnLeases';
import { lendingOver, type Lending } from '../../src/records/lending';
import { MemoryStorage } from '../../src/storage/memoryStorage';

describe('the lease of a turn', () => {
  const context = new TurnContext({} as CloudAdapter, {
    channelId: 'test',
    conversation: { id: 'c' } as TurnContext['activity']['conversation'],
    from: { id: 'u', name: 'U' },
  });

  it('is over ten seconds after its instance has died, as the one of a refresh is: the channel still waits for its answer', async () => {
    let now = Date.now();
    const lending = lendingOver(new MemoryStorage(), () => now);
    let hasDied = false;
    const dying: Lending = {
      ...lending,
      lend: (...what) => (hasDied ? new Promise<never>(() => undefined) : lending.lend(...what)),
    };
    expect(await createTurnLeases(dying)(context).hadToWait).to.equal(false);
    hasDied = true;
    now += 10_000;
    const next = createTurnLeases(lending)(context);
    expect(await next.hadToWait).to.equal(false);
    await next.end();
  });
});

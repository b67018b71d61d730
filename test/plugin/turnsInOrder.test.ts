import { TestAdapter } from 'botbuilder';
import { expect } from 'chai';
import { turnsInOrder } from 'botbuilder-atlassian';
import { MemoryStorage } from '../../src/storage/memoryStorage';

/** Tells of each write, so that a test knows when somebody asks for a turn. */
class WatchedStorage extends MemoryStorage {
  asked: () => void = () => undefined;

  override async read(keys: string[]) {
    const items = await super.read(keys);
    this.asked();
    return items;
  }
}

describe('turns of a bot of several instances', () => {
  let storage: WatchedStorage;
  let events: string[];

  beforeEach(() => {
    storage = new WatchedStorage();
    events = [];
  });

  const turnOf = (from = 'ann', conversation = 'chat') => ({
    activity: { channelId: 'msteams', from: { id: from }, conversation: { id: conversation } },
  });
  type Instance = ReturnType<typeof turnsInOrder>;

  /** One that goes on until it is told to end. */
  function begin(name: string, instance: Instance, context = turnOf()) {
    let end: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (end = resolve));
    let begins: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begins = resolve));
    const over = instance.onTurn(context, async () => {
      events.push(`${name} begins`);
      begins();
      await told;
      events.push(`${name} ends`);
    });
    return { begun, over, end };
  }
  const askedAgain = (times: number) =>
    new Promise<void>((resolve) => {
      let left = times;
      storage.asked = () => (left -= 1) === 0 && resolve();
    });

  it('run one after another, of one person in one conversation', async () => {
    const [one, other] = [turnsInOrder(storage), turnsInOrder(storage)];
    const first = begin('first', one);
    await first.begun;
    const again = askedAgain(3);
    const second = begin('second', other);
    await again;
    first.end();
    second.end();
    await Promise.all([first.over, second.over]);
    expect(events).to.deep.equal(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('run one after another in one instance, as they came', async () => {
    const instance = turnsInOrder(storage);
    const turns = ['first', 'second', 'third'].map((name) => begin(name, instance));
    for (const turn of turns) {
      await turn.begun;
      turn.end();
      await turn.over;
    }
    expect(events.map((event) => event.split(' ')[0])).to.deep.equal(
      ['first', 'second', 'third'].flatMap((name) => [name, name]),
    );
  });

  it('of others, or in another conversation, do not wait', async () => {
    const [one, other] = [turnsInOrder(storage), turnsInOrder(storage)];
    const turns = [
      begin('ann', one),
      begin('bob', other, turnOf('bob')),
      begin('elsewhere', other, turnOf('ann', 'another')),
    ];
    await Promise.all(turns.map(({ begun }) => begun));
    for (const turn of turns) turn.end();
    await Promise.all(turns.map(({ over }) => over));
    expect(events).to.have.lengthOf(6);
  });

  it('let the next one go on where they fail, and fail as they did', async () => {
    const [one, other] = [turnsInOrder(storage), turnsInOrder(storage)];
    const failed = await one
      .onTurn(turnOf(), () => Promise.reject(new Error('as told')))
      .catch((error: Error) => error.message);
    expect(failed).to.equal('as told');
    await other.onTurn(turnOf(), async () => void events.push('next'));
    expect(events).to.deep.equal(['next']);
  });

  it('are had although the store is away', async () => {
    storage.read = () => Promise.reject(new Error('away'));
    await turnsInOrder(storage).onTurn(turnOf(), async () => void events.push('had'));
    expect(events).to.deep.equal(['had']);
  });

  it('are put in order by an adapter’s middleware', async () => {
    const said: string[] = [];
    const adapter = new TestAdapter(async ({ activity }) => void said.push(activity.text));
    adapter.use(turnsInOrder(storage));
    await adapter.send('hello').startTest();
    expect(said).to.deep.equal(['hello']);
  });
});

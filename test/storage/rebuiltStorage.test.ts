import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { NoAnswer } from '../../src/storage/noAnswer';
import { RebuiltStorage } from '../../src/storage/rebuiltStorage';
import { FaultyStorage } from '../support/faultyStorage';
import { holdTimer } from '../support/heldTimer';
import { messageOf } from '../support/rejection';

describe('RebuiltStorage', () => {
  let made: FaultyStorage[];
  let isUp: boolean;

  beforeEach(() => {
    made = [];
    isUp = false;
  });

  /** As an SDK's: what became of the first operation, its connection, stays. */
  function make(): Storage {
    const storage = new FaultyStorage(new MemoryStorage());
    let connected: boolean | undefined;
    storage.faultAt = () => {
      connected ??= isUp;
      return connected && isUp ? undefined : 'refuse';
    };
    made.push(storage);
    return storage;
  }

  const expectFailure = async (call: Promise<unknown>) => expect(await messageOf(call)).to.equal('the storage is away');

  it('heals when its store is there, whatever was asked before', async () => {
    const storage = new RebuiltStorage(make);
    await expectFailure(storage.read(['a']));
    await expectFailure(storage.write({ a: {} }));
    await expectFailure(storage.delete(['a']));

    isUp = true;
    await storage.write({ a: { n: 1 } });
    expect((await storage.read(['a']))['a'].n).to.equal(1);
  });

  it('keeps the one that has answered', async () => {
    isUp = true;
    const storage = new RebuiltStorage(make);
    await storage.write({ a: { n: 1 } });
    isUp = false;
    await expectFailure(storage.read(['a']));

    isUp = true;
    expect((await storage.read(['a']))['a'].n).to.equal(1);
    expect(made).to.have.length(1);
  });

  it('makes one more, and not two, when two calls have failed at once', async () => {
    const storage = new RebuiltStorage(make);
    await Promise.all([expectFailure(storage.read(['a'])), expectFailure(storage.read(['a']))]);
    isUp = true;
    await Promise.all([storage.read(['a']), storage.read(['a'])]);

    expect(made).to.have.length(2);
  });

  it('fails a call by the deadline, and asks another one next', async () => {
    const { timer, pass } = holdTimer();
    const storage = new RebuiltStorage(make, { timer });
    for (const one of made) one.faultAt = () => new Promise<void>(() => {});
    const failed = storage.read(['a']).catch((error: unknown) => error);
    pass(15_000);
    expect(await failed)
      .to.be.instanceOf(NoAnswer)
      .and.have.property('message', 'Storage: it did not answer within 15000 ms.');

    isUp = true;
    expect(await storage.read(['a'])).to.deep.equal({});
  });

  it('says at once why the first one cannot be made', () => {
    const fail = () => {
      throw new Error('npm install it');
    };
    expect(() => new RebuiltStorage(fail)).to.throw('npm install it');
  });
});

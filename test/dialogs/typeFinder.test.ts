import { expect } from 'chai';
import { TypeFinder } from '../../dialogs/requests/raise/findType/typeFinder';
import { createUnderstanding, type Understanding } from '../../src/understanding';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';

describe('what is made of the types of a site, to be searched', () => {
  let test: MiaAtDesk;
  const understanding = createUnderstanding();
  const made: number[] = [];
  const counting: Understanding = {
    index(types) {
      made.push(types.length);
      return understanding.index(types);
    },
  };

  beforeEach(async () => {
    made.length = 0;
    test = await startMiaAtDesk();
  });
  afterEach(() => test.close());

  it('is made once for all who see the same, and anew for who sees something else', async () => {
    const finder = new TypeFinder(counting);
    const find = async (words: string) => {
      const { types } = await finder.find({ serviceDesk: test.open() }, words, { recent: [] });
      return types.map(({ name }) => name);
    };
    const [first, again] = [await find('monitor'), await find('monitor')];
    expect(first).to.include('Order new equipment').and.to.deep.equal(again);
    expect(made).to.have.length(1);
    // As for the dialogs that create a request, those that only find a type, and a language model's tools.
    const another = new TypeFinder(counting);
    const { types } = await another.find({ serviceDesk: test.open() }, 'monitor', { recent: [] });
    expect(types.map(({ name }) => name)).to.deep.equal(first);
    expect(made).to.have.length(1);
    const path = '/ex/jira/*/requesttype';
    const type = {
      id: '900',
      serviceDeskId: '1',
      name: 'Monitor arm',
      description: '',
      helpText: '',
      canCreateRequest: true,
    };
    const json = { size: 1, start: 0, limit: 100, isLastPage: true, values: [type] };
    test.emulator.faults = { rules: [{ path, status: 200, json }] };
    expect(await find('monitor')).to.deep.equal(['Monitor arm']);
    expect(made).to.deep.equal([made[0], 1]);
  });

  it('is tried anew where it failed', async () => {
    let fails = true;
    const failing: Understanding = {
      index: (types) => (fails ? Promise.reject(new Error('no memory')) : understanding.index(types)),
    };
    const finder = new TypeFinder(failing);
    const session = { serviceDesk: test.open() };
    const failed = await finder.find(session, 'monitor', { recent: [] }).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    fails = false;
    expect((await finder.find(session, 'monitor', { recent: [] })).types).not.to.deep.equal([]);
  });
});

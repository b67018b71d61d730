import { expect } from 'chai';
import { createUnderstanding, type InterpretOptions, type InterpretRequest } from '../../src/understanding';

const types = [
  { id: 'laptop', name: 'New laptop', description: 'Order one.' },
  { id: 'repair', name: 'Laptop repair' },
  { id: 'parking', name: 'Parking' },
];

const never = () => new Promise<never>(() => undefined);

async function understand(options: InterpretOptions) {
  const index = await createUnderstanding({ wait: never, ...options }).index(types);
  return {
    found: index.find('my laptop', { language: 'en-GB' }),
    understood: await index.understand('my laptop', { language: 'en-GB' }),
  };
}

describe('The interpret hook', () => {
  it('gets the words, the language and what was found', async () => {
    const requests: InterpretRequest[] = [];
    const { found } = await understand({
      interpret: async (request) => {
        requests.push(request);
        return undefined;
      },
    });
    expect(requests).to.have.length(1);
    const [{ words, language, candidates } = expect.fail('no request')] = requests;
    expect({ words, language }).to.deep.equal({ words: 'my laptop', language: 'en-GB' });
    expect(candidates).to.deep.equal(
      found.hits.map(({ typeId, score }) => ({ ...types.find(({ id }) => id === typeId), score })),
    );
  });

  it('names the type and gives values', async () => {
    const values = { summary: 'Laptop does not start' };
    const { found, understood } = await understand({ interpret: async () => ({ typeId: 'repair', values }) });
    expect(understood).to.deep.include({ certain: 'repair', fits: true, values });
    expect(understood.hits[0]?.typeId).to.equal('repair');
    expect(understood.hits.map(({ typeId }) => typeId)).to.have.members(found.hits.map(({ typeId }) => typeId));
  });

  it('may name a type that no word leads to', async () => {
    const { understood } = await understand({ interpret: async () => ({ typeId: 'parking' }) });
    expect(understood).to.deep.include({ certain: 'parking', values: {} });
    expect(understood.hits.map(({ typeId }) => typeId)).to.deep.equal(['parking', 'laptop', 'repair']);
  });

  const useless: Readonly<Record<string, InterpretOptions>> = {
    'is absent': {},
    'does not know': { interpret: async () => undefined },
    'names a type that is not there': { interpret: async () => ({ typeId: 'toString', values: { summary: 'x' } }) },
    'gives values for no type': { interpret: async () => ({ values: { summary: 'x' } }) },
    rejects: { interpret: () => Promise.reject(new Error('no model')) },
    throws: {
      interpret: () => {
        throw new Error('no model');
      },
    },
    'returns what is no interpretation': { interpret: () => Promise.resolve(JSON.parse('"repair"')) },
    'is late': { interpret: never, wait: async () => undefined },
  };
  for (const [what, options] of Object.entries(useless)) {
    it(`changes nothing where it ${what}`, async () => {
      const { found, understood } = await understand(options);
      expect(understood).to.deep.equal({ ...found, values: {} });
    });
  }

  it('is told when its time is up, and how long it has is an option', async () => {
    const asked: number[] = [];
    let signal: AbortSignal | undefined;
    await understand({
      interpretTime: 300,
      wait: async (milliseconds) => void asked.push(milliseconds),
      interpret: (request) => {
        ({ signal } = request);
        return never();
      },
    });
    expect(asked).to.deep.equal([300]);
    expect(signal?.aborted).to.equal(true);
  });

  it('ends the wait for it when it has answered', async () => {
    let waiting: AbortSignal | undefined;
    await understand({
      interpret: async () => ({ typeId: 'repair' }),
      wait: (_, signal) => {
        waiting = signal;
        return never();
      },
    });
    expect(waiting?.aborted).to.equal(true);
  });

  it('hands on no values that are none', async () => {
    const { understood } = await understand({
      interpret: () => Promise.resolve({ typeId: 'repair', values: JSON.parse('["x"]') }),
    });
    expect(understood.values).to.deep.equal({});
  });
});

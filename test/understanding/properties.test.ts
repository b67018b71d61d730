import { expect } from 'chai';
import fc from 'fast-check';
import { createUnderstanding, type TypeText } from '../../src/understanding';
import { character } from '../support/strangers';

const words = fc.constantFrom(
  'laptop',
  'Drucker',
  'kaputt',
  'not',
  'working',
  'pasword',
  'Büro',
  'wi-fi',
  '365',
  'new',
  'the',
  '🖨️',
  'ß',
  'その他',
);
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
);

const catalogue = fc.uniqueArray(
  fc.record(
    {
      id: fc.string(),
      name: text,
      description: text,
      helpText: text,
      groups: fc.array(text, { maxLength: 2 }),
      desk: text,
      fields: fc.array(text, { maxLength: 3 }),
      examples: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'name'] },
  ),
  { selector: ({ id }) => id, maxLength: 12 },
);

const options = fc.record(
  { language: fc.oneof(fc.string(), fc.constantFrom('de', 'en-US', '-')), recent: fc.array(fc.string()) },
  { requiredKeys: [] },
);

const understanding = createUnderstanding();
/** Half of the cases have the catalogue read in a further language as well. */
const runs = { numRuns: 40 };

describe('For any catalogue and any text, understanding', () => {
  it('ranks types of the catalogue, each once, by finite scores above 0', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, text, options, async (types, sentence, given) => {
        const { hits, certain, fits } = (await understanding.index(types)).find(sentence, given);
        const ids = hits.map(({ typeId }) => typeId);
        expect(types.map(({ id }) => id)).to.include.members(ids);
        expect(new Set(ids).size).to.equal(ids.length);
        const scores = hits.map(({ score }) => score);
        for (const score of scores) expect(score).to.satisfy((value: number) => Number.isFinite(value) && value > 0);
        expect(scores).to.deep.equal(scores.toSorted((a, b) => b - a));
        if (certain !== undefined) expect(certain).to.equal(ids[0]);
        if (certain !== undefined) expect(fits).to.equal(true);
      }),
      runs,
    );
  });

  it('puts the type whose name was said first, and is certain if there is one', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, fc.nat(), async (types, at) => {
        const type = types[at % Math.max(1, types.length)];
        fc.pre(type !== undefined && type.name.trim() !== '');
        const { hits, certain } = (await understanding.index(types)).find(type.name);
        const same = types.filter(({ name }) => spelling(name) === spelling(type.name)).map(({ id }) => id);
        expect(hits.slice(0, same.length).map(({ typeId }) => typeId)).to.have.members(same);
        expect(certain).to.equal(same.length === 1 ? type.id : undefined);
      }),
      runs,
    );
  });

  it('says the same again: an index does not change', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, fc.array(text, { minLength: 1, maxLength: 5 }), async (types, sentences) => {
        const given: TypeText[] = structuredClone(types);
        const index = await understanding.index(given);
        const once = sentences.map((sentence) => index.find(sentence));
        given.length = 0;
        expect(sentences.map((sentence) => index.find(sentence))).to.deep.equal(once);
      }),
      runs,
    );
  });
});

/** What of a name tells it from others: its letters and digits, or all of it where there is none. */
function spelling(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return (
    plain
      .replaceAll('ß', 'ss')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? name.trim()
  );
}

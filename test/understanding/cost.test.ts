import { expect } from 'chai';
import { english } from '../../src/understanding';
import { lexiconOf } from '../../src/understanding/lexicon';
import { createTypeIndex } from '../../src/understanding/typeIndex';
import { catalogueEnglish } from './catalogueEnglish';
import { typesOf } from './measureRates';

describe('What a search costs, in comparisons of two words', () => {
  let compared = 0;
  const countOf = (work: () => unknown): number => {
    compared = 0;
    work();
    return compared;
  };
  const indexOf = (types: ReturnType<typeof typesOf>) =>
    createTypeIndex(types, { lexicons: [lexiconOf(english)], compared: () => void (compared += 1) });
  const words = new Set(
    catalogueEnglish.flatMap(
      ({ name, description }) => `${name} ${description}`.toLowerCase().match(/[a-z]{6,}/g) ?? [],
    ),
  );
  /** Words of the catalogue, each with a mistake. */
  const mistyped = (count: number) =>
    [...words]
      .slice(0, count)
      .map((word) => `${word.slice(0, 2)}q${word.slice(3)}`)
      .join(' ');

  it('is nothing for words that are known', async () => {
    const index = await indexOf(typesOf(catalogueEnglish));
    expect(countOf(() => index.find('my laptop is broken and the printer jams'))).to.equal(0);
    expect(countOf(() => index.find('my lapotp is broken'))).to.be.within(1, 200);
  });

  it('is no more than that of its words one by one, and for a long text no more', async () => {
    const index = await indexOf(typesOf(catalogueEnglish));
    const each = mistyped(20)
      .split(' ')
      .map((word) => countOf(() => index.find(word)));
    const together = each.reduce((sum, count) => sum + count, 0);
    expect(countOf(() => index.find(mistyped(20)))).to.be.within(20, together);
    const most = countOf(() => index.find(mistyped(100)));
    expect(countOf(() => index.find(`${mistyped(words.size)} `.repeat(50)))).to.be.at.most(most);
    expect(countOf(() => index.find('a'.repeat(100_000)))).to.equal(0);
  });

  it('grows with the different words of a catalogue, not with its types', async () => {
    const once = await indexOf(typesOf(catalogueEnglish));
    const tenTimes = await indexOf(
      Array.from({ length: 10 }, (_, time) =>
        typesOf(catalogueEnglish).map((type) => ({ ...type, id: `${type.id} ${time}` })),
      ).flat(),
    );
    expect(countOf(() => tenTimes.find('lapotp'))).to.be.at.most(2 * countOf(() => once.find('lapotp')));
  });
});

import { expect } from 'chai';
import { createUnderstanding } from '../../src/understanding';
import { fittingNothingEnglish, fittingNothingGerman } from './fittingNothing';
import { halves, measureRates, percent, typesOf } from './measureRates';

/** In per cent, a little under (or over) what `npm run rates` shows; one sentence is half a point in English, one in German. */
const bounds: Readonly<Record<(typeof halves)[number]['name'], Bounds>> = {
  'English, building': { first: 87, amongFive: 96, offered: 95, sureAndRight: 51, sureAndWrong: 3, none: 0 },
  'English, reporting': { first: 81, amongFive: 91, offered: 90, sureAndRight: 42, sureAndWrong: 2, none: 1 },
  'German, building': { first: 88, amongFive: 96, offered: 96, sureAndRight: 44, sureAndWrong: 2, none: 0 },
  'German, reporting': { first: 87, amongFive: 94, offered: 94, sureAndRight: 44, sureAndWrong: 2, none: 0 },
};

interface Bounds {
  readonly first: number;
  readonly amongFive: number;
  /** Of those five, those that may well be meant. */
  readonly offered: number;
  readonly sureAndRight: number;
  /** At most. */
  readonly sureAndWrong: number;
  /** So many sentences that no type fits get a certain one, at most. */
  readonly none: number;
}

describe('Hit rates', () => {
  for (const half of halves) {
    it(`are held: ${half.name}`, async () => {
      const rates = await measureRates(half);
      const { first, amongFive, offered, sureAndRight, sureAndWrong, none } = bounds[half.name];
      expect(percent(rates, 'fitting', 'first'), 'first').to.be.at.least(first);
      expect(percent(rates, 'fitting', 'amongFive'), 'among five').to.be.at.least(amongFive);
      expect(percent(rates, 'fitting', 'offered'), 'offered').to.be.at.least(offered);
      expect(percent(rates, 'fitting', 'sureAndRight'), 'sure and right').to.be.at.least(sureAndRight);
      expect(percent(rates, 'fitting', 'sureAndWrong'), 'sure and wrong').to.be.at.most(sureAndWrong);
      expect(rates.none.sureAndWrong, 'certain where none fits').to.be.at.most(none);
    });
  }

  it('name hardly anything for certain where nothing fits', async () => {
    const certain: string[] = [];
    for (const { name, catalogue } of halves.filter((half) => half.name.endsWith('building'))) {
      const index = await createUnderstanding().index(typesOf(catalogue));
      const texts = name.startsWith('German') ? fittingNothingGerman : fittingNothingEnglish;
      certain.push(...texts.filter((text) => index.find(text).certain !== undefined));
    }
    expect(new Set(certain)).to.deep.equal(new Set(['this meeting could have been an email']));
  });
});

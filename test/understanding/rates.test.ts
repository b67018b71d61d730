import { expect } from 'chai';
import { fittingNothingEnglish, fittingNothingGerman } from './fittingNothing';
import { indexOf, measureAbsent, measureRates, percent, sets } from './measureRates';

/** In per cent, a little under (or over) what `npm run rates` shows; one sentence is half a point in English, one in German (fresh: 1 and 2). */
const bounds: Readonly<Record<(typeof sets)[number]['name'], Bounds>> = {
  'English, building': { first: 87, amongFive: 97, offered: 95, sureAndRight: 49, sureAndWrong: 2, none: 0 },
  'English, reporting': { first: 81, amongFive: 91, offered: 90, sureAndRight: 41, sureAndWrong: 2, none: 0 },
  'English, fresh': { first: 82, amongFive: 93, offered: 91, sureAndRight: 49, sureAndWrong: 2, none: 0 },
  'German, building': { first: 88, amongFive: 96, offered: 96, sureAndRight: 44, sureAndWrong: 2, none: 0 },
  'German, reporting': { first: 87, amongFive: 94, offered: 94, sureAndRight: 43, sureAndWrong: 2, none: 0 },
  'German, fresh': { first: 87, amongFive: 97, offered: 97, sureAndRight: 50, sureAndWrong: 0, none: 0 },
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
  for (const set of sets) {
    it(`are held: ${set.name}`, async () => {
      const rates = await measureRates(set);
      const { first, amongFive, offered, sureAndRight, sureAndWrong, none } = bounds[set.name];
      expect(percent(rates, 'fitting', 'first'), 'first').to.be.at.least(first);
      expect(percent(rates, 'fitting', 'amongFive'), 'among five').to.be.at.least(amongFive);
      expect(percent(rates, 'fitting', 'offered'), 'offered').to.be.at.least(offered);
      expect(percent(rates, 'fitting', 'sureAndRight'), 'sure and right').to.be.at.least(sureAndRight);
      expect(percent(rates, 'fitting', 'sureAndWrong'), 'sure and wrong').to.be.at.most(sureAndWrong);
      expect(rates.none.sureAndWrong, 'certain where none fits').to.be.at.most(none);
    });
  }

  /** In per cent: on sites without a type for a sentence, how often one is named alone; `desk`: how often the best is of the right desk. */
  const mostCertain: Readonly<Record<(typeof sets)[number]['name'], { certain: number; desk: number }>> = {
    'English, building': { certain: 10, desk: 69 },
    'English, reporting': { certain: 9, desk: 65 },
    'English, fresh': { certain: 10, desk: 66 },
    'German, building': { certain: 4, desk: 56 },
    'German, reporting': { certain: 8, desk: 60 },
    'German, fresh': { certain: 7, desk: 53 },
  };

  for (const set of sets) {
    it(`name little for certain where a site has no type for it: ${set.name}`, async () => {
      const { sentences, certain, ofDesk } = await measureAbsent(set);
      expect((100 * certain) / sentences, 'certain').to.be.at.most(mostCertain[set.name].certain);
      expect((100 * ofDesk) / sentences, 'of the right desk').to.be.at.least(mostCertain[set.name].desk);
    });
  }

  it('name hardly anything for certain where nothing fits', async () => {
    const certain: string[] = [];
    for (const { name, catalogue } of sets.filter((set) => set.name.endsWith('building'))) {
      const index = await indexOf(catalogue);
      const texts = name.startsWith('German') ? fittingNothingGerman : fittingNothingEnglish;
      certain.push(...texts.filter((text) => index.find(text).certain !== undefined));
    }
    expect(new Set(certain)).to.deep.equal(new Set(['could you water my plants at home']));
  });
});

import { expect } from 'chai';
import { catalogueEnglish } from './catalogueEnglish';
import { catalogueGerman } from './catalogueGerman';
import type { Difficulty } from './sentence';
import { sentencesEnglishBuilding } from './sentencesEnglish.building';
import { sentencesEnglishFresh } from './sentencesEnglish.fresh';
import { sentencesEnglishReporting } from './sentencesEnglish.reporting';
import { sentencesGermanBuilding } from './sentencesGerman.building';
import { sentencesGermanFresh } from './sentencesGerman.fresh';
import { sentencesGermanReporting } from './sentencesGerman.reporting';

const languages = [
  {
    language: 'English',
    catalogue: catalogueEnglish,
    halves: [sentencesEnglishBuilding, sentencesEnglishReporting],
    fresh: sentencesEnglishFresh,
    atLeast: { fitting: 180, none: 20 },
  },
  {
    language: 'German',
    catalogue: catalogueGerman,
    halves: [sentencesGermanBuilding, sentencesGermanReporting],
    fresh: sentencesGermanFresh,
    atLeast: { fitting: 80, none: 10 },
  },
] as const;

for (const { language, catalogue, halves, fresh, atLeast } of languages) {
  describe(`The sentences that measure understanding, in ${language}`, () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    const sentences = halves.flatMap((half) => half.sentences);
    const all = [...sentences, ...fresh.sentences];

    it('name request types of the catalogue, each of which is meant by one at least', () => {
      expect(ids.size).to.equal(catalogue.length);
      expect(new Set(sentences.flatMap(({ types }) => types))).to.deep.equal(ids);
      expect([...ids]).to.include.members(fresh.sentences.flatMap(({ types }) => types));
    });

    it('stand in one set only', () => {
      const texts = all.map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size).to.equal(texts.length);
    });

    it('mean no type exactly where none fits', () => {
      for (const { text, types, difficulty } of all) {
        expect(types.length === 0, text).to.equal(difficulty === 'none');
      }
    });

    it('are enough to tell one engine from another, and the halves are alike', () => {
      const count = (difficulty: Difficulty) =>
        halves.map((half) => half.sentences.filter((sentence) => sentence.difficulty === difficulty).length);
      for (const difficulty of ['easy', 'medium', 'hard', 'none'] as const) {
        const [building = 0, reporting = 0] = count(difficulty);
        expect(Math.abs(building - reporting), difficulty).to.be.at.most(1);
      }
      const none = sentences.filter(({ types }) => types.length === 0).length;
      expect(none).to.be.at.least(atLeast.none);
      expect(sentences.length - none).to.be.at.least(atLeast.fitting);
    });
  });
}

import { expect } from 'chai';
import { catalogueEnglish } from './catalogueEnglish';
import { catalogueGerman } from './catalogueGerman';
import { datesInEnglish } from './datesInEnglish';
import { datesInGerman } from './datesInGerman';

const languages = [
  { language: 'English', catalogue: catalogueEnglish, dated: datesInEnglish },
  { language: 'German', catalogue: catalogueGerman, dated: datesInGerman },
] as const;

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

for (const { language, catalogue, dated } of languages) {
  describe(`The sentences with dates and names in them, in ${language}`, () => {
    it('name request types of the catalogue', () => {
      const ids = new Set(catalogue.map(({ id }) => id));
      for (const { text, types } of dated) expect(ids, text).to.include.all.keys(...types);
    });

    it('hold days that exist', () => {
      for (const { text, dates, withoutYear = [] } of dated) {
        // 2028 has a 29 February.
        const days = [...dates, ...withoutYear.map((day) => day.replace('--', '2028-'))];
        expect(
          days.filter((day) => !isDay(day)),
          text,
        ).to.deep.equal([]);
      }
    });

    it('hold the names as they are written', () => {
      for (const { text, names = [] } of dated) {
        expect(
          names.filter((name) => !text.includes(name)),
          text,
        ).to.deep.equal([]);
      }
    });
  });
}

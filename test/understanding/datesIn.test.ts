import { expect } from 'chai';
import * as fc from 'fast-check';
import { datesIn } from '../../src/understanding';
import { datesInEnglish } from './datesInEnglish';
import { datesInGerman } from './datesInGerman';

const dates = (text: string) => datesIn(text).map(({ date }) => date);

describe('dates in a sentence', () => {
  const certain: Readonly<Record<string, readonly string[]>> = {
    'parental leave from 2027-03-03': ['2027-03-03'],
    'parental leave from 3 March 2027 for Anna': ['2027-03-03'],
    'on the 3rd of March, 2027.': ['2027-03-03'],
    'March 3rd, 2027': ['2027-03-03'],
    'from the twenty-first of March 2027': ['2027-03-21'],
    'ab dem Ersten März 2027': ['2027-03-01'],
    'à partir du premier mai 2027': ['2027-05-01'],
    'desde el uno de marzo de 2027': ['2027-03-01'],
    'إجازة من الأول من مارس 2027': ['2027-03-01'],
    'Mar 3 2027 to 1 JUN 2027': ['2027-03-03', '2027-06-01'],
    'ab 3. März 2027': ['2027-03-03'],
    'vom 3.3.2027 bis 30. 06. 2027!': ['2027-03-03', '2027-06-30'],
    'à partir du 1er mai 2027': ['2027-05-01'],
    'desde el 3 de marzo de 2027': ['2027-03-03'],
    育休は2027年3月3日から: ['2027-03-03'],
    '2027年3月3日から14日まで': ['2027-03-03', '2027-03-14'],
    'إجازة من 3 مارس 2027': ['2027-03-03'],
    'من ٣ إلى ١٤ مارس ٢٠٢٧': ['2027-03-03', '2027-03-14'],
    'vom 3. bis 14. März 2027': ['2027-03-03', '2027-03-14'],
    'vom 3. bis 14.3.2027': ['2027-03-03', '2027-03-14'],
    'from 3 to 14 March 2027': ['2027-03-03', '2027-03-14'],
    '3-14 March 2027': ['2027-03-03', '2027-03-14'],
    'du 3 au 14 mars 2027': ['2027-03-03', '2027-03-14'],
    'del 3 al 14 de marzo de 2027': ['2027-03-03', '2027-03-14'],
  };
  for (const [text, found] of Object.entries(certain))
    it(`are read in "${text}"`, () => {
      expect(dates(text)).to.deep.equal(found);
    });

  it('are not guessed', () => {
    for (const text of [
      '3/4/2027',
      '3 March',
      'March 2027',
      'tomorrow',
      '2027-02-30',
      '31 June 2027',
      'version 3.4.2027-1',
      '10.3.2027.4',
      'ITH-2027-03-03',
      '2027-03-03-1',
      '12 monkeys 2027',
      '',
    ])
      expect(dates(text), text).to.deep.equal([]);
  });

  const today = '2026-11-26';
  const onThursday: Readonly<Record<string, readonly string[]>> = {
    'half a day tomorrow': ['2026-11-27'],
    'he starts on the first of February, I think': ['2027-02-01'],
    'February the third': ['2027-02-03'],
    'back the day after tomorrow': ['2026-11-28'],
    'Guten Morgen, ich bin morgen krank': ['2026-11-27'],
    'übermorgen früh': ['2026-11-28'],
    'ab Montag drei Wochen Elternzeit': ['2026-11-30'],
    'I need it by Wed.': ['2026-12-02'],
    'leave from Monday until Friday': ['2026-11-30', '2026-12-04'],
    'by Monday 7 December 2026': ['2026-12-07'],
    'by Monday, the 7th of December': ['2026-12-07'],
    'tomorrow, 27 Nov': ['2026-11-27'],
    'from Dec 1 to Dec 5': ['2026-12-01', '2026-12-05'],
    'vom 23.12. bis 4.1.2027': ['2026-12-23', '2027-01-04'],
    'am Mittwoch, dem 9. Dezember': ['2026-12-09'],
    'on 26 November': ['2026-11-26'],
    'du 14 au 23 décembre': ['2026-12-14', '2026-12-23'],
    'vom 14. bis 23.12.': ['2026-12-14', '2026-12-23'],
    'del 14 al 23 de diciembre': ['2026-12-14', '2026-12-23'],
    '12月14日から23日まで休みます': ['2026-12-14', '2026-12-23'],
    'من 14 إلى 23 ديسمبر': ['2026-12-14', '2026-12-23'],
    "absent demain et après-demain, retour d'ici mercredi": ['2026-11-27', '2026-11-28', '2026-12-02'],
    'mañana por la mañana, o pasado mañana': ['2026-11-27', '2026-11-28'],
    'lo necesito antes del viernes': ['2026-11-27'],
    明日または明後日: ['2026-11-27', '2026-11-28'],
    'غدًا أو بعد غد، قبل يوم الاثنين': ['2026-11-27', '2026-11-28', '2026-11-30'],
  };
  for (const [text, found] of Object.entries(onThursday))
    it(`are read in "${text}" by who knows what day it is`, () => {
      expect(datesIn(text, today).map(({ date }) => date)).to.deep.equal(found);
    });

  it('are not guessed by who knows what day it is, either', () => {
    for (const text of [
      'it broke on Friday',
      'next Friday',
      'since Monday',
      'until Thursday',
      'since 1 Nov',
      'on 5 June',
      'may 3 people come',
      'we march 3 times',
      'first may I ask',
      'the second floor',
      'version 3.12.',
      'jeden Morgen, am Morgen, heute morgen',
      'from 3 Mondays',
      'depuis lundi',
      'le 14',
      'esta mañana, cada mañana de trabajo',
      'by Sam',
      '30 February',
    ])
      expect(datesIn(text, today), text).to.deep.equal([]);
  });

  it('without a year are those of the sentences that were written before', () => {
    for (const { text, dates: whole, withoutYear } of [...datesInEnglish, ...datesInGerman]) {
      const [first, ...others] = withoutYear ?? [];
      if (first === undefined) continue;
      const before = new Date(Date.parse(first.replace('--', '2026-')) - 30 * 86_400_000).toISOString().slice(0, 10);
      const expected = [first, ...others].map((day) => day.replace('--', '2026-'));
      expect(
        datesIn(text, before).map(({ date }) => date),
        text,
      ).to.include.members([...expected, ...whole]);
    }
  });

  it('have what stands before them', () => {
    expect(datesIn('Leave FROM 3 March 2027')).to.deep.equal([{ date: '2027-03-03', before: 'leave from' }]);
  });

  it('are days that exist, whatever the text', () => {
    const part = fc.constantFrom(
      '3',
      '31',
      '2027',
      '.',
      '-',
      ' ',
      'March',
      'may ',
      '年',
      '月',
      '日',
      '02',
      ', ',
      'of ',
      'th',
      'tomorrow',
      'by Friday',
      'bis ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { date } of datesIn(parts.join(''), today))
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).to.equal(date);
      }),
      { numRuns: 1000 },
    );
  });
});

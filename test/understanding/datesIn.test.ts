import { expect } from 'chai';
import * as fc from 'fast-check';
import { datesIn } from '../../src/understanding';

const dates = (text: string) => datesIn(text).map(({ date }) => date);

describe('dates in a sentence', () => {
  const certain: Readonly<Record<string, readonly string[]>> = {
    'parental leave from 2027-03-03': ['2027-03-03'],
    'parental leave from 3 March 2027 for Anna': ['2027-03-03'],
    'on the 3rd of March, 2027.': ['2027-03-03'],
    'March 3rd, 2027': ['2027-03-03'],
    'Mar 3 2027 to 1 JUN 2027': ['2027-03-03', '2027-06-01'],
    'ab 3. März 2027': ['2027-03-03'],
    'vom 3.3.2027 bis 30. 06. 2027!': ['2027-03-03', '2027-06-30'],
    'à partir du 1er mai 2027': ['2027-05-01'],
    'desde el 3 de marzo de 2027': ['2027-03-03'],
    育休は2027年3月3日から: ['2027-03-03'],
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
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const date of dates(parts.join('')))
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).to.equal(date);
      }),
      { numRuns: 1000 },
    );
  });
});

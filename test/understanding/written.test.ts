import { expect } from 'chai';
import * as fc from 'fast-check';
import { possibleDates, possibleMoments, writtenCount, writtenDate, writtenTime } from '../../src/understanding';

const today = '2026-11-26';
const locales = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar', 'ar-EG'];
const momentOf = (words: string, locale: string) => possibleMoments(words, { locale, todays: [today] })[0];
const at = (words: string, locale: string) => writtenDate(words, { locale, today });

describe('a date or a time that is all somebody writes', () => {
  const dates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'en-GB': {
      'by 31 December': '2026-12-31',
      'Dec 31st': '2026-12-31',
      'the 3rd of December': '2026-12-03',
      '31/12/2027': '2027-12-31',
      '5/5/27': '2027-05-05',
      'Fri 27 Nov': '2026-11-27',
      Friday: '2026-11-27',
      tomorrow: '2026-11-27',
      yesterday: '2026-11-25',
      'in 2 weeks': '2026-12-10',
      'In 3 months.': '2027-02-26',
    },
    'de-DE': {
      '31.12.': '2026-12-31',
      '1.2.2027': '2027-02-01',
      'am 3. Dezember': '2026-12-03',
      Freitag: '2026-11-27',
      übermorgen: '2026-11-28',
      'in 3 Tagen': '2026-11-29',
    },
    'fr-FR': {
      'le 1er décembre': '2026-12-01',
      '3 déc.': '2026-12-03',
      'après-demain': '2026-11-28',
      vendredi: '2026-11-27',
      'dans 2 semaines': '2026-12-10',
    },
    'es-ES': { 'el 3 de diciembre de 2027': '2027-12-03', 'pasado mañana': '2026-11-28', viernes: '2026-11-27' },
    'ja-JP': { '12月31日': '2026-12-31', '2027年1月5日': '2027-01-05', 明日: '2026-11-27', 金曜日: '2026-11-27' },
    ar: { '31 ديسمبر': '2026-12-31', غدا: '2026-11-27', '٣١/١٢/٢٠٢٦': '2026-12-31', الجمعة: '2026-11-27' },
  };
  for (const [locale, all] of Object.entries(dates))
    it(`is read in ${locale}`, () => {
      for (const [words, date] of Object.entries(all)) expect(at(words, locale), words).to.equal(date);
    });

  it('is not guessed', () => {
    for (const words of [
      '4/5/2027',
      '1/2',
      'Thursday',
      'next Friday',
      'December',
      '5',
      '30 February',
      '20 November',
      '31 December or later',
      '3 December 4 January',
      '12/31/20277',
      '',
    ])
      expect(at(words, 'en-US'), words).to.equal(undefined);
    const unknown = { locale: 'en', today: undefined };
    for (const words of ['tomorrow', 'Friday', 'in 2 weeks'])
      expect(writtenDate(words, unknown), words).to.equal(undefined);
  });

  it('may be several days, of which none is taken', () => {
    const [next, later] = ['2026-11-27', '2026-12-04'];
    const [week, fortnight] = [['2026-12-03'], ['2026-12-10']];
    for (const [locale, all] of Object.entries({
      en: { 'next Friday': [next, later], 'this Friday': [next], Thursday: [today, week[0]], 'in a week': week },
      'de-AT': { 'nächsten Freitag': [next, later], 'kommenden Freitag': [next], 'in zwei Wochen': fortnight },
      fr: { 'vendredi prochain': [next, later], 'ce vendredi': [next], 'dans deux semaines': fortnight },
      es: { 'el viernes que viene': [next, later], 'en dos semanas': fortnight, 'dentro de una semana': week },
      ja: { 次の金曜日: [next, later], 二週間後: fortnight, '1週間後': week },
      ar: { 'الجمعة القادمة': [next, later], 'بعد أسبوعين': fortnight, 'بعد أسبوع': week },
    }))
      for (const [words, days] of Object.entries(all))
        expect(possibleDates(words, { locale, todays: [today] }), words).to.deep.equal(days);
    for (const [locale, words, days] of [
      ['en-US', '12/5', ['2026-12-05', '2027-05-12']],
      ['en', '4/12/2027', ['2027-04-12', '2027-12-04']],
      ['en', '12/31', ['2026-12-31']],
      ['de', '5.12.', ['2026-12-05']],
      ['ja', '12/5', ['2026-12-05']],
    ] as const)
      expect(possibleDates(words, { locale, todays: [today] }), `${locale} ${words}`).to.deep.equal(days);
    // In several languages "in eight days" is in a week.
    for (const [words, locale] of [
      ['in acht Tagen', 'de'],
      ['dans huit jours', 'fr'],
      ['en ocho días', 'es'],
      ['next week', 'en'],
      ['next Friday or so', 'en'],
    ] as const)
      expect(possibleDates(words, { locale, todays: [today] }), words).to.deep.equal([]);
    const somewhere = { locale: 'en', todays: [today, next] };
    expect(possibleDates('tomorrow', somewhere)).to.deep.equal([next, '2026-11-28']);
    expect(possibleDates('3 December', somewhere)).to.deep.equal(['2026-12-03']);
    expect(possibleMoments('tomorrow at 2 pm', somewhere)).to.deep.equal(['2026-11-27 14:00', '2026-11-28 14:00']);
  });

  const times: readonly (readonly [locale: string, words: string, time: string | undefined])[] = [
    ['en-GB', '14:30', '14:30'],
    ['en-GB', 'at 2:30 pm', '14:30'],
    ['en-US', '9 am', '09:00'],
    ['en-US', '12 am', '00:00'],
    ['en-GB', "9 o'clock", '09:00'],
    ['de-DE', 'um 9 Uhr 15', '09:15'],
    ['fr-FR', '14h30', '14:30'],
    ['es-ES', 'a las 2:30 p. m.', '14:30'],
    ['ja-JP', '午後2時30分', '14:30'],
    ['ar', '٢:٣٠ م', '14:30'],
    ['en-GB', '9', undefined],
    ['en-GB', '13 pm', undefined],
    ['en-GB', '25:00', undefined],
    ['en-GB', '2:3', undefined],
    ['en-GB', '9 apples', undefined],
  ];
  for (const [locale, words, time] of times)
    it(`takes "${words}" in ${locale} for ${time ?? 'no time'}`, () => {
      expect(writtenTime(words, locale)).to.equal(time);
    });

  it('is the next day of that number, and noon, and how many', () => {
    const writer = { locale: 'en', todays: ['2026-11-26'] };
    for (const words of ['the 15th', 'by the 15th', 'am 15.', 'zum 15ten', 'le 15', 'el día 15', '15日', 'يوم 15'])
      expect(possibleDates(words, writer), words).to.deep.equal(['2026-12-15']);
    expect(possibleDates('the 26th', writer), 'today, or then').to.deep.equal(['2026-11-26', '2026-12-26']);
    expect(possibleDates('the 31st', writer), 'November has none').to.deep.equal(['2026-12-31']);
    for (const words of ['15', 'the 15', 'the 32nd', '15th floor', 'the 0th'])
      expect(possibleDates(words, writer), words).to.deep.equal([]);
    for (const words of ['noon', 'at noon', 'mittags', 'midi', 'mediodía', '正午', 'الظهر'])
      expect(writtenTime(words, 'en'), words).to.equal('12:00');
    for (const [words, count] of [
      ['three', 3],
      ['drei', 3],
      ['three people', undefined],
      ['12', 12],
      ['a', undefined],
      ['three weeks', undefined],
      ['two or three', undefined],
    ] as const)
      expect(writtenCount(words, 'en'), words).to.equal(count);
  });

  it('is both, in either order', () => {
    for (const [locale, words, moment] of [
      ['en-GB', 'tomorrow at 14:30', '2026-11-27 14:30'],
      ['en-GB', '2:30 pm on 31 December', '2026-12-31 14:30'],
      ['de-DE', 'morgen um 14 Uhr', '2026-11-27 14:00'],
      ['ja-JP', '明日 午後2時', '2026-11-27 14:00'],
      ['en-GB', 'tomorrow', undefined],
      ['en-GB', '14:30', undefined],
    ] as const)
      expect(momentOf(words, locale), words).to.equal(moment);
  });

  it('is the day that Intl writes so', () => {
    const styles: readonly Intl.DateTimeFormatOptions[] = [
      { day: 'numeric', month: 'long' },
      { day: 'numeric', month: 'short', year: 'numeric' },
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      { day: '2-digit', month: '2-digit', year: 'numeric' },
    ];
    const any = fc.record({
      days: fc.nat(180),
      locale: fc.constantFrom(...locales),
      style: fc.constantFrom(...styles),
    });
    fc.assert(
      fc.property(any, ({ days, locale, style }) => {
        const date = new Date(Date.parse(today) + days * 86_400_000);
        const read = at(new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date), locale);
        const mayBeTwo = locale.startsWith('en') && style.month === '2-digit' && date.getUTCDate() <= 12;
        if (!mayBeTwo || read !== undefined) expect(read).to.equal(date.toISOString().slice(0, 10));
      }),
      { numRuns: 150 },
    );
  });

  it('is a day and a time that exist, whatever the words', () => {
    const part = fc.constantFrom(
      '3',
      '31',
      '2027',
      '12',
      '.',
      '/',
      ':',
      ' ',
      'may',
      'Fri',
      '月',
      '日',
      '時',
      'pm',
      'h',
      'in ',
      '\u0301',
      'constructor',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(...locales), (parts, locale) => {
        const words = parts.join('');
        const date = at(words, locale);
        if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).to.equal(date);
        expect(writtenTime(words, locale) ?? '00:00').to.match(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 150 },
    );
  });
});

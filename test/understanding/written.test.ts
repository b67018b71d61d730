import { expect } from 'chai';
import * as fc from 'fast-check';
import { possibleDates, possibleMoments, writtenCount, writtenTime } from '../../src/understanding';
import { writtenDays, type DateWriter } from '../../src/understanding/writtenDate';

const today = '2026-11-26';
const locales = ['en-GB', 'en-US', 'de-DE', 'de-AT', 'fr-FR', 'es-ES', 'ja-JP', 'ar', 'ar-EG', 'ar-SA', 'ar-LB'];
const momentOf = (words: string, locale: string) => possibleMoments(words, { locale, todays: [today] })[0];
/** The only day that words may be. */
function writtenDate(words: string, writer: DateWriter): string | undefined {
  const [day, ...others] = writtenDays(words, writer);
  return others.length === 0 ? day : undefined;
}
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
      'first of february': '2027-02-01',
      'on the third of March': '2027-03-03',
      'February the twenty-first': '2027-02-21',
      'starting December twelve': '2026-12-12',
      'the day after tomorrow': '2026-11-28',
      "in 3 weeks' time": '2026-12-17',
      'a week from now': '2026-12-03',
      'in a fortnight': '2026-12-10',
      'Monday next week': '2026-11-30',
      'Friday in two weeks': '2026-12-11',
      '1 June next year': '2027-06-01',
      'the fifteenth': '2026-12-15',
    },
    'de-DE': {
      '31.12.': '2026-12-31',
      '1.2.2027': '2027-02-01',
      'am 3. Dezember': '2026-12-03',
      Freitag: '2026-11-27',
      übermorgen: '2026-11-28',
      'in 3 Tagen': '2026-11-29',
      'am ersten Februar': '2027-02-01',
      'ab dem einunddreißigsten Jänner': '2027-01-31',
      'am zwölften': '2026-12-12',
      'nächste Woche Montag': '2026-11-30',
      'Freitag übernächster Woche': '2026-12-11',
      'heute in vierzehn Tagen': '2026-12-10',
      'am ersten Juni nächsten Jahres': '2027-06-01',
    },
    'fr-FR': {
      'le 1er décembre': '2026-12-01',
      '3 déc.': '2026-12-03',
      'après-demain': '2026-11-28',
      vendredi: '2026-11-27',
      'dans 2 semaines': '2026-12-10',
      'le premier février': '2027-02-01',
      'à partir du vingt et un mars': '2027-03-21',
      'lundi de la semaine prochaine': '2026-11-30',
      "le premier juin de l'année prochaine": '2027-06-01',
    },
    'es-ES': {
      'el 3 de diciembre de 2027': '2027-12-03',
      'pasado mañana': '2026-11-28',
      viernes: '2026-11-27',
      'el uno de febrero': '2027-02-01',
      'el primero de marzo': '2027-03-01',
      'el treinta y uno de enero': '2027-01-31',
      'el lunes de la semana que viene': '2026-11-30',
      'el uno de junio del próximo año': '2027-06-01',
    },
    'ja-JP': {
      '12月31日': '2026-12-31',
      '2027年1月5日': '2027-01-05',
      明日: '2026-11-27',
      金曜日: '2026-11-27',
      月曜日: '2026-11-30',
      日曜日: '2026-11-29',
      火曜日まで: '2026-12-01',
      二月一日: '2027-02-01',
      十二月二十四日まで: '2026-12-24',
      来週の月曜日: '2026-11-30',
      再来週の金曜: '2026-12-11',
      三日後: '2026-11-29',
      '2ヶ月後': '2027-01-26',
      来年の6月1日: '2027-06-01',
    },
    ar: {
      '31 ديسمبر': '2026-12-31',
      غدا: '2026-11-27',
      '٣١/١٢/٢٠٢٦': '2026-12-31',
      الجمعة: '2026-11-27',
      'يوم الاثنين': '2026-11-30',
      'أول فبراير': '2027-02-01',
      'في الخامس والعشرين من يناير': '2027-01-25',
      'الاثنين من الأسبوع القادم': '2026-11-30',
      'بعد غد': '2026-11-28',
      'الأول من كانون الثاني': '2027-01-01',
    },
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
      'next month',
      'in two or three weeks',
      '12:10',
      'first',
      'second',
      'by Christmas',
      'end of month',
      'the first week of March',
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
      en: {
        'next Friday': [next, later],
        'this Friday': [next],
        Thursday: [today, week[0]],
        'in a week': week,
        'Monday in two weeks': ['2026-12-07', '2026-12-14'],
        'Sunday next week': ['2026-11-29', '2026-12-06'],
        '1 June': ['2026-06-01', '2027-06-01'],
      },
      'de-AT': { 'nächsten Freitag': [next, later], 'kommenden Freitag': [next], 'in zwei Wochen': fortnight },
      fr: { 'vendredi prochain': [next, later], 'ce vendredi': [next], 'dans deux semaines': fortnight },
      es: { 'el viernes que viene': [next, later], 'en dos semanas': fortnight, 'dentro de una semana': week },
      ja: { 次の金曜日: [next, later], 二週間後: fortnight, '1週間後': week },
      ar: {
        'الجمعة القادمة': [next, later],
        'الجمعة الجاية': [next, later],
        'بعد أسبوعين': fortnight,
        'بعد أسبوع': week,
      },
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
    // In several languages "in eight days" is in a week, too.
    for (const [words, locale] of [
      ['in acht Tagen', 'de'],
      ['dans huit jours', 'fr'],
      ['en ocho días', 'es'],
    ] as const)
      expect(possibleDates(words, { locale, todays: [today] }), words).to.deep.equal(['2026-12-03', later]);
    expect(possibleDates('dans quinze jours', { locale: 'fr', todays: [today] })).to.deep.equal([
      '2026-12-10',
      '2026-12-11',
    ]);
    for (const words of ['next week', 'next Friday or so', 'in eight dogs'])
      expect(possibleDates(words, { locale: 'en', todays: [today] }), words).to.deep.equal([]);
    for (const [locale, words, day] of [
      ['en-US', 'bis Samstag', '2026-11-28'],
      ['en', 'übermorgen', '2026-11-28'],
      ['de', 'tomorrow', next],
      ['fr', 'am 1. Dezember', '2026-12-01'],
      ['es', '土曜日まで', '2026-11-28'],
      ['de', 'السبت', '2026-11-28'],
    ] as const)
      expect(possibleDates(words, { locale, todays: [today] }), `${locale} ${words}`).to.deep.equal([day]);
    for (const words of ['Sam', 'for Sam', 'mar', 'so', 'hier', 'Jonas', 'laptop'])
      expect(possibleDates(words, { locale: 'en', todays: [today] }), words).to.deep.equal([]);
    const somewhere = { locale: 'en', todays: [today, next] };
    expect(possibleDates('tomorrow', somewhere)).to.deep.equal([next, '2026-11-28']);
    expect(possibleDates('3 December', somewhere)).to.deep.equal(['2026-12-03']);
    expect(possibleMoments('tomorrow at 2 pm', somewhere)).to.deep.equal(['2026-11-27 14:00', '2026-11-28 14:00']);
  });

  it('is the weekday and the day of the month, where both are the same day', () => {
    for (const [words, locale] of [
      ['Monday the 7th', 'en'],
      ['on Mon 7', 'en'],
      ['am Montag, dem 7.', 'de'],
      ['lundi 7', 'fr'],
      ['el lunes 7', 'es'],
      ['7日月曜日', 'ja'],
      ['الاثنين 7', 'ar'],
    ] as const)
      expect(at(words, locale), words).to.equal('2026-12-07');
    for (const words of ['Tuesday the 7th', 'Monday at 7', '7 Mondays', 'Monday 7 people', 'Monday 2026'])
      expect(at(words, 'en'), words).to.equal(undefined);
  });

  it('has a bare hour where a word says that it is one', () => {
    for (const [words, locale] of [
      ['3 December at 9', 'en'],
      ['at 9 on 3 December', 'en'],
      ['am 3. Dezember um 9', 'de'],
      ['le 3 décembre à 9', 'fr'],
      ['3 de diciembre a las 9', 'es'],
      ['12月3日 9時', 'ja'],
      ['3 ديسمبر الساعة 9', 'ar'],
    ] as const)
      expect(momentOf(words, locale), words).to.equal('2026-12-03 09:00');
    for (const words of [
      'Friday the 4th',
      'Friday 4',
      '3 December at 25',
      '3 December at room 9',
      '3 December at 2026',
    ])
      expect(momentOf(words, 'en'), words).to.equal(undefined);
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
    ['en-GB', 'half past nine', '09:30'],
    ['en-GB', 'at half nine', '09:30'],
    ['en-GB', 'a quarter to ten', '09:45'],
    ['en-GB', 'ten past nine', '09:10'],
    ['en-GB', 'nine thirty', '09:30'],
    ['en-GB', "nine o'clock", '09:00'],
    ['en-GB', 'half past two', '14:30'],
    ['en-GB', "two o'clock", '14:00'],
    ['en-GB', "two o'clock in the morning", '02:00'],
    ['en-GB', 'half past eight in the evening', '20:30'],
    ['de-DE', 'um halb zehn', '09:30'],
    ['de-DE', 'halb eins', '12:30'],
    ['de-DE', 'Viertel nach neun', '09:15'],
    ['de-DE', 'neun Uhr dreißig', '09:30'],
    ['de-DE', 'acht Uhr abends', '20:00'],
    ['fr-FR', 'à neuf heures et demie', '09:30'],
    ['fr-FR', 'dix heures moins le quart', '09:45'],
    ['fr-FR', "trois heures de l'après-midi", '15:00'],
    ['es-ES', 'a las nueve y media', '09:30'],
    ['es-ES', 'las diez menos cuarto', '09:45'],
    ['es-ES', 'las 8 de la tarde', '20:00'],
    ['ja-JP', '9時半', '09:30'],
    ['ja-JP', '午後二時半', '14:30'],
    ['ja-JP', '朝9時', '09:00'],
    ['ar', 'الساعة التاسعة والنصف', '09:30'],
    ['ar', 'العاشرة إلا ربعا صباحا', '09:45'],
    ['en-GB', 'nine', undefined],
    ['en-GB', 'ten minutes to nine', '08:50'],
    ['en-GB', '10 to 12', undefined],
    ['en-GB', 'half past thirteen', undefined],
    ['en-GB', 'half a day', undefined],
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

  it('is what people call a day, the next of that name', () => {
    const of = (words: string, now = today) => possibleDates(words, { locale: 'en', todays: [now] });
    for (const words of [
      'end of month',
      'by the end of the month',
      'EOM',
      'bis Ende des Monats',
      'zum Monatsende',
      'd’ici la fin du mois',
      'antes de fin de mes',
      'a finales de mes',
      '月末までに',
      'قبل نهاية الشهر',
      'end of November',
    ])
      expect(of(words), words).to.deep.equal(['2026-11-30']);
    for (const words of [
      'by christmas',
      'Xmas',
      'zu Weihnachten',
      'pour Noël',
      'para Navidad',
      'クリスマスまでに',
      'عيد الميلاد',
    ])
      expect(of(words), words).to.deep.equal(['2026-12-24', '2026-12-25']);
    for (const words of [
      'before Christmas',
      'vor Weihnachten',
      'avant Noël',
      'antes de Navidad',
      'クリスマス前に',
      'قبل عيد الميلاد',
    ])
      expect(of(words), words).to.deep.equal(['2026-12-23', '2026-12-24']);
    expect(of('at the end of the year')).to.deep.equal(['2026-12-31']);
    expect(of('by new year')).to.deep.equal(['2026-12-31', '2027-01-01']);
    expect(of('end of the week')).to.deep.equal(['2026-11-27', '2026-11-29']);
    expect(of('by the end of February', '2026-12-30')).to.deep.equal(['2027-02-28']);
    expect(of('Christmas', '2026-12-25'), 'today, or in a year').to.deep.equal(['2026-12-25', '2027-12-24']);
    for (const words of ['christmas party', 'the end', 'month', 'end of the corridor', 'ende', 'fin', 'next month'])
      expect(of(words), words).to.deep.equal([]);
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

  it('is among the days that are so far ahead as Intl says', () => {
    const any = fc.record({
      ahead: fc.integer({ min: 2, max: 12 }),
      further: fc.nat(6),
      unit: fc.constantFrom('day' as const, 'week' as const),
      numeric: fc.constantFrom('auto' as const, 'always' as const),
      locale: fc.constantFrom(...locales),
    });
    const dayAfter = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(any, ({ ahead, further, unit, numeric, locale }) => {
        const writer = { locale, todays: [today] };
        const written = new Intl.RelativeTimeFormat(locale, { numeric }).format(ahead, unit);
        const days = unit === 'week' ? 7 * ahead : ahead;
        expect(possibleDates(written, writer), written).to.include(dayAfter(days));
        const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
        const weekday = named.format(Date.parse(dayAfter(days + further)));
        if (unit === 'week')
          expect(possibleDates(`${weekday} ${written}`, writer)).to.include(dayAfter(days + further));
        else if (further > 0)
          expect(at(named.format(Date.parse(dayAfter(further))), locale)).to.equal(dayAfter(further));
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

import { expect } from 'chai';
import fc from 'fast-check';
import { answerFacts } from '../../dialogs/forms/answerFacts';
import { languages } from '../../dialogs/texts/knownLanguages';
import { formAnswer } from '../../src/atlassian/forms/formAnswer';
import { fieldValues, type FormField } from '../../src/atlassian/requestForm';

type Kind = 'date' | 'time' | 'datetime';

const common = { id: 'f', name: 'When', description: '', required: false };
const field = (kind: Kind): FormField => ({ ...common, kind });

function formOf(one: FormField) {
  const nothing = { beyondChat: [], leftOut: [], presets: {}, defaults: {} };
  return { ...nothing, fields: [one], canRaiseOnBehalfOf: false, canAddRequestParticipants: false };
}

function reviewOf(one: FormField, answer: string, locale = 'en-GB', timeZone?: string): string {
  const [fact] = answerFacts({ form: formOf(one), answers: { f: answer }, people: [], timeZone }, locale);
  return fact?.value ?? '';
}

describe('a day or a time on the review', () => {
  const localeIn = (language: string) => languages.get(language)?.texts.locale ?? expect.fail(language);

  it('is in the language of the person, and cannot be taken for another', () => {
    const said = Object.fromEntries(
      [...languages.keys()].map((language) => [language, reviewOf(field('date'), '2026-12-04', localeIn(language))]),
    );
    expect(said).to.deep.equal({
      en: 'Friday, 4 December 2026',
      de: 'Freitag, 4. Dezember 2026',
      fr: 'vendredi 4 décembre 2026',
      es: 'viernes, 4 de diciembre de 2026',
      ja: '2026年12月4日金曜日',
      ar: 'الجمعة، 4 ديسمبر 2026',
    });
    expect(reviewOf(field('date'), '2026-12-04', 'en-US')).to.equal('Friday, December 4, 2026');
    expect(reviewOf(field('date'), '2026-12-04', 'ar-SA')).to.equal('الجمعة، 4 ديسمبر 2026');
    expect(reviewOf(field('time'), '09:05', 'de-DE')).to.equal('09:05');
    expect(reviewOf(field('time'), '14:30', 'en-US')).to.match(/^2:30\sPM$/);
  });

  it('is the moment that is sent, in the zone where the person is', () => {
    const berlin = (answer: string) => reviewOf(field('datetime'), answer, 'en-GB', 'Europe/Berlin');
    expect(berlin('2026-12-04T14:30')).to.equal('Friday, 4 December 2026 at 14:30');
    expect(berlin('2026-12-04 14:30:15')).to.equal('Friday, 4 December 2026 at 14:30:15');
    // Anybody who types an offset sees which time zone it was converted to.
    expect(berlin('2026-12-04 14:30+05:30')).to.equal('Friday, 4 December 2026 at 10:00 CET');
    expect(berlin('2026-12-04T23:30Z')).to.equal('Saturday, 5 December 2026 at 00:30 CET');
    expect(reviewOf(field('datetime'), '2026-12-04 14:30+05:30')).to.equal('Friday, 4 December 2026 at 09:00 UTC');
    // This time does not exist: clocks skip it.
    expect(berlin('2026-03-29T02:30')).to.equal('Sunday, 29 March 2026 at 03:30');
  });

  const zones = [undefined, 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
  const moment = fc.record({
    at: fc.date({ min: new Date('1970-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
    zone: fc.constantFrom(...zones),
    typedZone: fc.constantFrom('', 'Z', '+02:00', '-0930'),
    between: fc.constantFrom('T', ' ', '  ', 't'),
    locale: fc.constantFrom(...[...languages.keys()].map(localeIn)),
  });

  it('names each moment that is sent, and no other', () => {
    fc.assert(
      fc.property(moment, ({ at, zone, typedZone, between, locale }) => {
        const typed = at.toISOString().slice(0, 16).replace('T', between) + typedZone;
        const sent = fieldValues(formOf(field('datetime')), { f: typed }, { timeZone: zone }).f;
        const shown = reviewOf(field('datetime'), typed, locale, zone);
        expect(shown).not.to.contain(at.toISOString().slice(0, 10));
        // The same minute, typed as it was sent, reads the same; another minute, day or year does not.
        const utc = String(sent).slice(0, 16);
        const named = (text: string) => reviewOf(field('datetime'), `${text}Z`, locale, zone);
        expect(named(utc).startsWith(shown)).to.equal(true);
        for (const by of [60_000, 86_400_000, 31 * 86_400_000, 366 * 86_400_000]) {
          const other = new Date(Date.parse(`${utc}Z`) + by).toISOString().slice(0, 16);
          if (!other.startsWith('+')) expect(named(other)).not.to.equal(named(utc));
        }
      }),
    );
  });

  it('names each day, and each time of a form as its clock says it', () => {
    fc.assert(
      fc.property(moment, ({ at, typedZone, between, locale, zone }) => {
        const [day = '', time = ''] = at.toISOString().slice(0, 16).split('T');
        const numbers = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
        const [year, , ofMonth] = numbers(day);
        expect(numbers(reviewOf(field('date'), day, locale))).to.include.members([year, ofMonth]);

        const asked = { ...field('datetime'), question: { id: '1', type: 'dt', limits: {} } };
        const typed = day + between + time + typedZone;
        expect(formAnswer(asked, 'dt', typed)).to.deep.equal({ date: day, time });
        const onClock = reviewOf(field('datetime'), `${day}T${time}`, locale, 'UTC');
        expect(reviewOf(asked, typed, locale, zone)).to.equal(onClock);
      }),
    );
  });
});
